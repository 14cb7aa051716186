import { formatPath } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { withoutControls } from '../text/control-characters.js';
import { replaceTexts } from '../text/replace-texts.js';

/** A document whose texts are marked with where they stand. Nobody reads it: it shows what a view is made from. */
export interface MarkedTexts {
  readonly resume: Resume;
  /** The paths of the texts that are in a value, in the order in which they first appear, such as `work[0].summary.en`. */
  pathsIn(value: unknown): readonly string[];
}

/** Plane 16 of Unicode is for private use: a mark is one character of it. */
const FIRST_MARK = 0x10_0000;
const LAST_MARK = 0x10_fffd;
const MARKS = /[\u{100000}-\u{10fffd}]/gu;

/** Marks each text of a document at the end of each of its lines, so that every paragraph and item keeps the mark. */
export function markTexts(resume: Resume): MarkedTexts {
  const paths: string[] = [];
  const mark = (text: string, path: readonly PropertyKey[]) => {
    const own = text.replace(MARKS, '');
    const code = FIRST_MARK + paths.length;
    if (withoutControls(own).trim() === '' || code > LAST_MARK) return own;
    paths.push(formatPath(path));
    return own.replace(/\S(?=[^\S\n]*$)/gm, (last) => last + String.fromCodePoint(code));
  };
  const marked = replaceTexts(resume, (text, path) =>
    typeof text === 'string'
      ? mark(text, path)
      : Object.fromEntries(Object.entries(text).map(([tag, own]) => [tag, mark(own, [...path, tag])])),
  );
  return {
    resume: marked,
    pathsIn(value) {
      const found = new Set<string>();
      visitStrings(value, (text) => {
        for (const [char] of text.matchAll(MARKS)) {
          const path = paths[(char.codePointAt(0) ?? 0) - FIRST_MARK];
          if (path !== undefined) found.add(path);
        }
      });
      return [...found];
    },
  };
}

function visitStrings(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) for (const item of value) visitStrings(item, visit);
  else if (isMap(value)) for (const child of Object.values(value)) visitStrings(child, visit);
}
