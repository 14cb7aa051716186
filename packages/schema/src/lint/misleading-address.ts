/// <reference path="../libraries.d.ts" />
import punycode from 'punycode.js';

/** Characters that reorder the text around them: directional embeddings, overrides and isolates. */
export const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;

/** Characters that are not seen: zero-width spaces and joiners, marks of direction, soft hyphens, fillers. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** What stands between the scheme and the path, as browsers read it: with slashes of either kind. */
const AUTHORITY = /^(?:[a-z][a-z\d+.-]*:)?[\\/]{2,}([^\\/?#]*)/i;

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
  Han: /\p{Script=Han}/u,
  Hiragana: /\p{Script=Hiragana}/u,
  Katakana: /\p{Script=Katakana}/u,
  Hangul: /\p{Script=Hangul}/u,
  Bopomofo: /\p{Script=Bopomofo}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
} as const;

type Script = keyof typeof SCRIPTS;

/** Scripts that one word is written in together (UTS #39, highly restrictive). */
const TOGETHER: readonly (readonly Script[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];

/** Letters of Cyrillic, Greek and Armenian that look like Latin ones. */
const LIKE_LATIN = /^[аеіјорсухүѕһԁԛԝӏαικνορυωօոսհ\d-]+$/iu;

/** Phonetic letters that look like the Latin letters of no accent, and stand in the words of no language. */
const PHONETIC = /[ɑɡɩɪɴʀʟ]/u;

/**
 * What is misleading about an address in a link, as a clause behind "the address …, which"; nothing where it leads where it
 * seems to.
 */
export function misleadingIn(href: string): string | undefined {
  if (REORDERING.test(href)) return 'has characters that turn around what is shown';
  if (INVISIBLE.test(href)) return 'has characters that are not seen';
  const authority = AUTHORITY.exec(href)?.[1] ?? /^mailto:[^?]*@([^?,]*)/i.exec(href)?.[1];
  if (authority === undefined) return undefined;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (/^[\\/]/.test(href)) return `leads to the site ${host}, and not to a page of this one`;
  if (/^[a-z]+:.?\\/i.test(href)) return 'has backslashes, which browsers read as slashes';
  if (authority !== host) return `leads to ${host}, and not to ${authority.slice(0, -host.length - 1)}`;
  return hostFault(host);
}

function hostFault(written: string): string | undefined {
  const host = readableHost(written.replace(/:\d*$/, ''));
  if (REORDERING.test(host) || INVISIBLE.test(host))
    return 'names a site with characters that are not seen, or turn around what is shown';
  if (host.normalize('NFKC') !== host.normalize('NFC'))
    return `names a site in characters that stand for others: ${host.normalize('NFKC')}`;
  const labels = host.split('.');
  const mixed = labels.find((label) => !isOfOneScript(label));
  if (mixed !== undefined)
    return `mixes letters of ${scriptsIn(mixed).join(' and ')} that look alike in "${mixed}"`;
  const phonetic = labels.find((label) => PHONETIC.test(label));
  if (phonetic !== undefined)
    return `names the site "${phonetic}" with phonetic letters that look like Latin ones`;
  const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);
  const alike = labels.find((label) => !isAscii(label) && LIKE_LATIN.test(label));
  return alike !== undefined && isAscii(labels.at(-1) ?? '')
    ? `names the site "${alike}" in ${scriptsIn(alike).join(' and ')} letters that look like Latin ones`
    : undefined;
}

/** A host in the characters that browsers may show for it: without percent signs and without `xn--`. */
function readableHost(written: string): string {
  let host = written;
  try {
    host = decodeURIComponent(host);
    host = punycode.toUnicode(host.toLowerCase());
  } catch {
    // As far as it can be read.
  }
  return host;
}

const scriptsIn = (text: string): readonly Script[] =>
  (Object.keys(SCRIPTS) as Script[]).filter((script) => SCRIPTS[script].test(text));

function isOfOneScript(label: string): boolean {
  const scripts = scriptsIn(label);
  return (
    scripts.length < 2 || TOGETHER.some((together) => scripts.every((script) => together.includes(script)))
  );
}
