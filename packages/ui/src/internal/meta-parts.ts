import { inlineText, type LinePart } from './inline-text.js';
import type { MetaItem } from './written.js';

/** The parts of the line below a title, each with its kind for styles. */
export const metaParts = (meta: readonly MetaItem[]): readonly LinePart[] =>
  meta.map((item) => {
    const { kind, text } =
      typeof item === 'object' && 'text' in item ? item : { kind: undefined, text: item };
    return { part: 'resume-entry-part', kind, content: inlineText(text) };
  });
