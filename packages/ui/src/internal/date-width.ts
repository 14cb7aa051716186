import type { DateRangeView, DateView, SectionView } from '@resume/schema/view';
import { plainText } from './plain-text.js';

/** About how wide characters are in em, the widest first: tabular figures are as wide as most small letters. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[\p{Lu}mw]/u, 0.6],
  [/[\d–]/u, 0.5],
  [/\p{L}/u, 0.48],
];

const OTHER = 0.22;

/** Longer than this are words of the owner's, which may take two lines. */
const MOST = 14;

/** About how wide the widest span of time of sections is, in em of its own size; 0 where there is none. */
export function widestDate(sections: readonly SectionView[]): number {
  const dates = sections.flatMap(({ items }) =>
    (items as readonly { readonly date?: unknown }[]).map(widthOf),
  );
  return Math.min(MOST, Math.ceil(Math.max(0, ...dates) * 4) / 4);
}

function widthOf({ date }: { readonly date?: unknown }): number {
  const { start, end } = (date ?? {}) as DateRangeView;
  const ends = [start, end].filter((each): each is DateView => each !== undefined);
  const text = ends.map((each) => plainText(each.text)).join('\u00a0– ');
  return Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

const characterWidth = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
