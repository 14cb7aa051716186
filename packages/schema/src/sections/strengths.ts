import { localizedTextSchema } from '../text/localized.js';
import type { BlockText, Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { defineSection, entryFields } from './section.js';

/** Something the owner is good at, and what shows it. */
const strengthSchema = openObject({
  name: localizedTextSchema.describe('What the owner is good at'),
  summary: localizedTextSchema.optional().describe('What shows it'),
  ...entryFields,
});

export interface StrengthView extends Sourced {
  /** What it is, in a few words: `Streaming speech recognition`. */
  readonly name: Text;
  /** What it has led to, in a paragraph or two. */
  readonly summary?: BlockText;
}

export const strengths = defineSection({
  about: 'What the owner is good at',
  titles: {
    en: 'Core strengths, Key strengths, Core competencies, Highlights of qualifications',
    de: 'Stärken, Kernkompetenzen',
    fr: 'Atouts, Points forts',
    es: 'Fortalezas',
    zh: '优势, 个人优势, 核心优势, 個人優勢',
    ja: '強み',
  },
  short: true,
  secondary: true,
  entry: strengthSchema,
  prepare: (entries, { text, blockText }) => ({
    items: entries.map(
      ({ name, summary }): StrengthView => ({
        name: text(name),
        ...(summary !== undefined && { summary: blockText(summary) }),
      }),
    ),
  }),
});
