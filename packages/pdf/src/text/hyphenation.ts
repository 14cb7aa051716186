import type { ComputedStyle } from '@resume/css';

type Hyphenate = (text: string) => string;

const SOFT_HYPHEN = '\u00ad';

/** The letters of a word, and before and after a hyphen, where the style leaves them to us. */
const LEAST = { total: 5, before: 2, after: 3 };

/** The patterns of a language, as `createHyphenator` of the package `hyphen` takes them. */
type Patterns = () => Promise<{ readonly default: unknown }>;

/** The patterns by language, each loaded when a document asks for it. */
const PATTERNS: Readonly<Record<string, Patterns>> = {
  af: () => import('hyphen/patterns/af.js'),
  be: () => import('hyphen/patterns/be.js'),
  bg: () => import('hyphen/patterns/bg.js'),
  ca: () => import('hyphen/patterns/ca.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  cy: () => import('hyphen/patterns/cy.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  'de-ch': () => import('hyphen/patterns/de-ch-1901.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  'en-gb': () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  eu: () => import('hyphen/patterns/eu.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  ga: () => import('hyphen/patterns/ga.js'),
  gl: () => import('hyphen/patterns/gl.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  id: () => import('hyphen/patterns/id.js'),
  is: () => import('hyphen/patterns/is.js'),
  it: () => import('hyphen/patterns/it.js'),
  ka: () => import('hyphen/patterns/ka.js'),
  lt: () => import('hyphen/patterns/lt.js'),
  lv: () => import('hyphen/patterns/lv.js'),
  mk: () => import('hyphen/patterns/mk.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  nn: () => import('hyphen/patterns/nn.js'),
  no: () => import('hyphen/patterns/no.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  rm: () => import('hyphen/patterns/rm.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sq: () => import('hyphen/patterns/sq.js'),
  sr: () => import('hyphen/patterns/sr-cyrl.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

const loaded = new Map<string, Hyphenate>();

/** The key of a language's patterns: of its region, where it has some of its own. Undefined for languages without patterns. */
function keyOf(language: string): string | undefined {
  const [primary = '', region = ''] = language.toLowerCase().split('-');
  return [`${primary}-${region}`, primary].find((key) => Object.hasOwn(PATTERNS, key));
}

/** Words that may be broken: not within addresses, nor where figures or underscores stand next to the letters. */
const WORDS = /(?<![\p{L}\p{N}\p{M}@./_’'-])\p{L}{2,}(?![\p{L}\p{N}\p{M}@/_]|\.\p{L})/gu;

/** Whether a word begins with a capital letter: names and abbreviations stay whole, but for German nouns. */
const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A word without the hyphens that leave too few letters on one of their sides. */
function limited(word: string, [total, before, after]: ComputedStyle['hyphenateLimitChars']): string {
  const parts = word.split(SOFT_HYPHEN);
  const whole = parts.join('');
  const least = (limit: 'auto' | number, otherwise: number) => (limit === 'auto' ? otherwise : limit);
  if (whole.length < least(total, LEAST.total)) return whole;
  let at = 0;
  return parts
    .map((part) => {
      const isFar = at >= least(before, LEAST.before) && whole.length - at >= least(after, LEAST.after);
      const hyphen = at > 0 && isFar ? SOFT_HYPHEN : '';
      at += part.length;
      return hyphen + part;
    })
    .join('');
}

/** Hyphenates words by the patterns of their language. */
export class Hyphenation {
  readonly #missing = new Set<string>();

  /**
   * A text with soft hyphens in its words; as it is, in a language whose patterns are not loaded.
   *
   * @param limits the least numbers of letters of a word, before and after a hyphen
   */
  hyphenated(text: string, language: string, limits: ComputedStyle['hyphenateLimitChars']): string {
    const key = keyOf(language);
    if (key === undefined) return text;
    const hyphenate = loaded.get(key);
    if (!hyphenate) {
      this.#missing.add(key);
      return text;
    }
    return text.replace(WORDS, (word) =>
      isCapitalized(word) && !key.startsWith('de') ? word : limited(hyphenate(word), limits),
    );
  }

  /**
   * Loads the patterns that were missing.
   *
   * @returns whether there were any, so that text has to be hyphenated again
   */
  async load(): Promise<boolean> {
    if (this.#missing.size === 0) return false;
    const { default: createHyphenator } = await import('hyphen');
    for (const key of this.#missing) {
      const { default: patterns } = await (PATTERNS[key] as Patterns)();
      loaded.set(key, createHyphenator(patterns, { hyphenChar: SOFT_HYPHEN, minWordLength: 1 }));
    }
    this.#missing.clear();
    return true;
  }
}
