import { blockTextToString } from '@resume/schema';
import type { BulletView, Text } from '@resume/schema/view';

/** The characters of a text or of a bullet's text in one line, without marks; nothing for no text. */
export function plain(text: BulletView | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return blockTextToString('text' in text ? text.text : text).replaceAll('\n', ' ');
}

/** The language of a text, where it is another than the page's. */
export const langOf = (text: Text): string | undefined => (typeof text === 'string' ? undefined : text.lang);

/** A text as a link, where there is an address. */
export function linked(text: Text, href: string | undefined): Text {
  if (href === undefined) return text;
  const { children, ...language } = typeof text === 'string' ? { children: [text] } : text;
  return { ...language, children: [{ type: 'link', href, children }] };
}

const LONGEST_SLUG = 60;

/** Latin letters that Unicode does not take apart, in small ones, as people write them where there are no others. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'ng',
  œ: 'oe',
  ŧ: 't',
  ƀ: 'b',
  ƒ: 'f',
  ƙ: 'k',
  ɓ: 'b',
  ɔ: 'o',
  ɖ: 'd',
  ɗ: 'd',
  ə: 'e',
  ɛ: 'e',
  ɣ: 'g',
  ɨ: 'i',
  ɲ: 'n',
  ʋ: 'v',
  ʉ: 'u',
  ƴ: 'y',
};

/** Texts as the last parts of addresses: Latin letters and figures; `fallback` and its place for one that has none. */
export function slugs(texts: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const words = text
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter)
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    while (words.length > 1 && words.join('-').length > LONGEST_SLUG) words.pop();
    const slug = words.join('-').slice(0, LONGEST_SLUG) || `${fallback}-${index + 1}`;
    let unique = slug;
    for (let number = index + 1; taken.has(unique); number += 1) unique = `${slug}-${number}`;
    taken.add(unique);
    return unique;
  });
}
