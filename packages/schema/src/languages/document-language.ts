import type { Resume } from '../resume.js';
import { visitTexts } from '../text/coverage.js';
import { parseInline } from '../text/inline.js';
import type { LocalizedText } from '../text/localized.js';
import { inlineToString } from '../text/nodes.js';
import { DEFAULT_LANGUAGE } from '../text/text-in.js';
import { isSameLanguage } from './tags.js';

/** What is written for all languages, and the tags of what is not. */
interface Written {
  /** Sentences and descriptions, which tell a language best. */
  readonly sentences: string[];
  /** Names of people and employers, which may be in another language. */
  readonly names: string[];
  /** Titles of papers and of journals, which may be in another language. */
  readonly papers: string[];
  /** How many texts there are in each language, titles of papers apart. */
  readonly tags: Map<string, number>;
}

/** The language where nothing tells it. */
const FALLBACK = 'en';

/**
 * The language a document is written in, as a BCP 47 tag: `document.language`; else the one that most texts are written in
 * where texts are maps by language; else the one their words are in, by a detector that is loaded when it is needed.
 */
export async function documentLanguage(resume: Resume): Promise<string> {
  if (resume.document?.language !== undefined) return resume.document.language;
  const { sentences, names, papers, tags } = readTexts(resume);
  const [most, count = 0] = [...tags].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  // The few texts that are maps may be names alone.
  if (most !== undefined && count >= sentences.length) return most;
  const found = (await detect(sentences)) ?? (await detect(tellingNames(names, papers)));
  if (found === undefined) return most ?? FALLBACK;
  return [...tags.keys()].find((tag) => isSameLanguage(tag, found)) ?? found;
}

function readTexts(resume: Resume): Written {
  const written: Written = { sentences: [], names: [], papers: [], tags: new Map() };
  visitTexts(resume, (text: LocalizedText, path) => {
    if (typeof text !== 'string') {
      if (kindOf(path) === 'papers') return;
      for (const tag of Object.keys(text))
        if (tag !== DEFAULT_LANGUAGE) written.tags.set(tag, (written.tags.get(tag) ?? 0) + 1);
      return;
    }
    const words = inlineToString(parseInline(text)).trim();
    if (words) written[kindOf(path)].push(words);
  });
  return written;
}

/**
 * Names in Latin letters may be of any language; in other scripts they tell it. A few papers in another script do not: people
 * publish abroad.
 */
function tellingNames(names: readonly string[], papers: readonly string[]): readonly string[] {
  const isTelling = (name: string) => !/\p{Script=Latin}/u.test(name);
  const telling = papers.filter(isTelling);
  return [...names.filter(isTelling), ...(telling.length * 2 > papers.length ? telling : [])];
}

/** What a text is. Names and the titles of papers hardly tell the language of the document. */
function kindOf([section, ...path]: readonly PropertyKey[]): 'sentences' | 'names' | 'papers' {
  if (section === 'publications') return 'papers';
  return section === 'skills' || isName(path) ? 'names' : 'sentences';
}

const isName = (path: readonly PropertyKey[]) =>
  path.some((key) =>
    /^(name|institution|organization|publisher|issuer|awarder|location|city|region|address|keywords|stack)$/.test(
      String(key),
    ),
  );

/** Longer texts are no surer. */
const ENOUGH = 4000;

async function detect(texts: readonly string[]): Promise<string | undefined> {
  const text = withoutForeignNames(texts.join('\n')).slice(0, ENOUGH);
  if (!/\p{L}/u.test(text)) return undefined;
  if (isJobTitle(text)) return FALLBACK;
  const { eld } = await import('eld/small');
  const { language, ...result } = eld.detect(text);
  // Short texts in Latin letters are mostly names of things, which are English.
  if (!result.isReliable() && /\p{Script=Latin}/u.test(text)) return FALLBACK;
  return language === 'zh' || (language === 'ja' && isChinese(text))
    ? `zh${isTraditional(text) ? '-Hant' : ''}`
    : language || undefined;
}

/** Words in Latin letters, and in other scripts: there, a Chinese, Japanese or Korean character counts as a word. */
const LATIN_WORD = /\p{Script=Latin}+/gu;
const OTHER_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?!\p{Script=Latin})\p{L})+/gu;

/** Whether a text is a word or two without accents, such as "Programmer": languages share them, and a detector guesses. */
const isJobTitle = (text: string) =>
  !/[^\p{ASCII}]/u.test(text) && (text.match(LATIN_WORD)?.length ?? 0) <= 2;

/** Leaves out Latin words from texts in another script: product names can outnumber the sentences around them. */
function withoutForeignNames(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(OTHER_WORD) >= count(LATIN_WORD) ? text.replace(LATIN_WORD, ' ') : text;
}

/** Characters of one script of Chinese alone, from words that résumés are made of. */
const TRADITIONAL =
  /[學國經歷業發開專這們個來時為對會產計設論語證與電網數據軟項師隊實習練廣術處負責報統動過應進關車門問]/gu;
const SIMPLIFIED =
  /[学国经历业发开专这们个来时为对会产计设论语证与电网数据软项师队实习练广术处负责报统动过应进关车门问]/gu;

/**
 * Whether a text in Han characters is Chinese where the detector takes it for Japanese, as it does for a few words: it has
 * no kana, and characters that are simplified in China alone.
 */
const isChinese = (text: string) =>
  !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
  (text.match(SIMPLIFIED) ?? []).some((char) => !'学国来会与数'.includes(char));

const isTraditional = (text: string) =>
  (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0);
