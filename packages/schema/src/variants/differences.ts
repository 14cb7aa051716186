import { formatPath } from '../diagnostics/diagnostic.js';
import { hiddenEntries } from '../layout/select-resume.js';
import type { ResumeView } from '../prepare.js';
import type { Resume } from '../resume.js';
import { visitTexts } from '../text/coverage.js';
import { parseInline } from '../text/inline.js';
import { resolveText } from '../text/localized.js';
import { inlineToString } from '../text/nodes.js';
import { visibleStrings } from '../visible-strings.js';
import type { Reason } from './left-out.js';
import type { SelectedVariant } from './select-variant.js';

/** Something that a variant leaves out. */
export interface LeftOutPart {
  /** Where it stands in the document, such as `work[1]`. */
  readonly path: string;
  /** The decision that leaves it out. */
  readonly reason: Reason;
  /** How it begins, in one line. */
  readonly text: string;
}

/** Something that a variant says otherwise. */
export interface ChangedPart {
  /** What it is: `basics.label`, `layout.order`, `theme`. */
  readonly path: string;
  /** What the document says; nothing where it says nothing. */
  readonly before?: unknown;
  readonly after: unknown;
}

/** What a variant leaves out and says otherwise than the document, in the order of the document. */
export interface VariantDifferences {
  readonly leavesOut: readonly LeftOutPart[];
  readonly saysOtherwise: readonly ChangedPart[];
}

/** The longest text of a part that is left out, in characters. */
const LONGEST = 80;

/**
 * Lists what a variant leaves out and what it says otherwise than the whole document.
 *
 * @param locale the language of texts in the list
 */
export function variantDifferences(
  resume: Resume,
  { leftOut, variant, resume: selected }: SelectedVariant,
  locale: string,
): VariantDifferences {
  const lines = new Map<string, string[]>([...leftOut.keys()].map((path) => [path, []]));
  const lineOf = (text: Parameters<typeof resolveText>[0]) =>
    inlineToString(parseInline(resolveText(text, locale).value.trim().split('\n')[0] ?? ''));
  visitTexts(resume, (text, path) => {
    for (let length = 1; length <= path.length; length += 1) {
      const found = lines.get(formatPath(path.slice(0, length)));
      // The first two texts of an entry say which it is.
      if (found && found.length < 2) found.push(lineOf(text));
    }
  });
  const hidden = hiddenEntries(resume);
  const isHiddenAnyway = (path: string) => {
    const [, type = '', i] = /^(\w+)(?:\[(\d+)\])?$/.exec(path) ?? [];
    const section: unknown = resume[type];
    return hidden.has(Array.isArray(section) ? section[Number(i)] : section);
  };
  const { basics, layout = {} } = variant;
  const changed = (path: string, before: unknown, after: unknown): readonly ChangedPart[] =>
    after === undefined || JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ path, ...(before !== undefined && { before }), after }];
  return {
    leavesOut: [...leftOut]
      .filter(([path, reason]) => reason !== 'layout' || !isHiddenAnyway(path))
      .toSorted(([a], [b]) => inOrder(resume, a, b))
      .map(([path, reason]) => ({ path, reason, text: shortened(lines.get(path)?.join(' · ') ?? '') })),
    saysOtherwise: [
      ...changed('basics.label', resume.basics?.label, basics?.label),
      ...changed('basics.summary', resume.basics?.summary, basics?.summary),
      ...Object.entries(layout)
        .filter(([key]) => key !== 'hide' && key !== 'pages')
        .flatMap(([key, value]) => changed(`layout.${key}`, resume.layout?.[key], value)),
      ...changed('layout.pages', resume.layout?.pages, selected.layout?.pages),
      ...changed('theme', undefined, variant.theme),
      ...changed('letter', undefined, variant.letter),
      ...changed('languages', undefined, variant.languages),
    ],
  };
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** Which of two paths comes first in a document. */
function inOrder(resume: Resume, a: string, b: string): number {
  const keys = Object.keys(resume);
  const placeOf = (path: string) => keys.indexOf(/^\w+/.exec(path)?.[0] ?? '');
  return placeOf(a) - placeOf(b) || a.localeCompare(b, 'en', { numeric: true });
}

/** How many words a view shows; of languages without spaces, words as a dictionary has them. */
export function countWords(view: ResumeView): number {
  const segmenter = new Intl.Segmenter(view.locale, { granularity: 'word' });
  let count = 0;
  for (const string of visibleStrings(view))
    for (const { isWordLike } of segmenter.segment(string)) if (isWordLike) count += 1;
  return count;
}
