import type { Language } from '../languages/language.js';
import type { Messages } from '../languages/messages.js';
import { languageFor, languages } from '../languages/registry.js';
import { prepareText } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { definitionOf, type SectionType, sectionTypes } from './index.js';

/** The words of a title, without case, accents and punctuation: Han and kana text is one word. */
const wordsOf = (title: string) =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const phraseOf = (title: string) => ` ${wordsOf(title).join(' ')} `;

/** Every phrase that names a type, the longest first. */
function readPhrases(): readonly Phrase[] {
  const phrases = sectionTypes.flatMap((type) => {
    if (type === 'custom') return [];
    const { titles = {}, genericHeading } = definitionOf(type);
    const headings = headingsOf(type).map((title): Phrase => [phraseOf(title), type, genericHeading]);
    const others = Object.keys(titles).flatMap((tag) =>
      titlesOf(type, tag).map((title, i): Phrase => [phraseOf(title), type, genericHeading && i === 0]),
    );
    return [...headings, ...others];
  });
  return phrases.toSorted(([a], [b]) => b.length - a.length);
}

type Phrase = readonly [phrase: string, type: SectionType, onlyAsWhole?: boolean | undefined];

/** The titles of a type in its own file, by language. */
const titlesOf = (type: SectionType, tag: string): readonly string[] =>
  (definitionOf(type).titles?.[tag] ?? '').split(', ').filter(Boolean);

/** The headings of a type in the given languages, by default in all. */
const headingsOf = (
  type: SectionType,
  known: readonly Language[] = [...languages.values()],
): readonly string[] =>
  known.flatMap(({ tag, words }) => words.sections[type] ?? titlesOf(type, tag)[0] ?? []);

/** The heading of a type in the language of the messages: its word, or the first of the titles in its own file. */
export function headingOf(type: SectionType, messages: Messages): Text {
  if (Object.hasOwn(messages.sections, type)) return messages.word(`sections.${type}`);
  const tags = Object.keys(definitionOf(type).titles ?? {});
  const titles = Object.fromEntries(tags.map((tag) => [tag, titlesOf(type, tag)[0] ?? type]));
  return prepareText(titles, messages.locale) || type;
}

let known: ReturnType<typeof readPhrases> | undefined;

/** Scripts that write words without spaces between them, so that a phrase may stand anywhere in a title. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The shortest word that a longer word may end with, as in `Forschungserfahrung`. */
const SHORTEST_ENDING = 7;

/** Languages that write compounds as one word. In others, the end of a word is none: `information` is no `formation`. */
const COMPOUNDING = [...languages.values()].filter(({ tag }) => ['de', 'nl', 'sv'].includes(tag));

/** The phrases that a longer word may end with. */
const readEndings = () =>
  new Set(
    sectionTypes.flatMap((type) => {
      const titles = COMPOUNDING.flatMap(({ tag }) => titlesOf(type, tag));
      return [...headingsOf(type, COMPOUNDING), ...titles].map(phraseOf);
    }),
  );

let endings: ReturnType<typeof readEndings> | undefined;

/**
 * The type of section that a title names, in any language: `Berufserfahrung`, `Invited talks`, `志愿服务`. A title that is
 * known as a whole comes first, then the longest phrase in it. Nothing where no type is known by it.
 */
export function sectionTypeOf(title: string): SectionType | undefined {
  known ??= readPhrases();
  endings ??= readEndings();
  const isEnding = (candidate: string) => endings?.has(candidate) === true;
  const phrase = phraseOf(title);
  const whole = known.find(([candidate]) => candidate === phrase);
  const parts = known.filter(([, , onlyAsWhole]) => !onlyAsWhole);
  const inside = parts.find(([candidate]) =>
    UNSPACED.test(candidate) ? phrase.includes(candidate.trim()) : phrase.includes(candidate),
  );
  const ending = parts.find(
    ([candidate]) =>
      isEnding(candidate) &&
      candidate.trim().length >= SHORTEST_ENDING &&
      !candidate.trim().includes(' ') &&
      phrase.endsWith(candidate.trimStart()),
  );
  return (whole ?? inside ?? ending)?.[1];
}

/** Whether a title is the heading that a type has in a language, or in any where that is not known. */
export function isHeadingOf(type: SectionType, title: string, tag?: string): boolean {
  const language = tag === undefined ? undefined : languageFor(tag);
  return headingsOf(type, language && [language]).includes(title);
}

/** Titles under which résumés introduce their owner, by language. */
const SUMMARY_TITLES: Readonly<Record<string, string>> = {
  en: 'Summary, Profile, About, About me, Introduction, Personal statement, Professional summary, Career summary, Executive summary, Professional profile, Personal profile, Bio',
  de: 'Profil, Kurzprofil, Zusammenfassung, Über mich, Persönliches Profil',
  fr: 'Profil, Résumé, À propos, Présentation, Profil professionnel',
  es: 'Perfil, Resumen, Sobre mí, Acerca de mí, Perfil profesional',
  pt: 'Perfil, Resumo, Sobre mim, Perfil profissional',
  it: 'Profilo, Sommario, Chi sono, Su di me, Profilo professionale',
  nl: 'Profiel, Samenvatting, Over mij',
  pl: 'Podsumowanie, O mnie',
  ru: 'О себе, Обо мне',
  uk: 'Про себе, Про мене',
  tr: 'Özet, Hakkımda',
  zh: '简介, 个人简介, 自我评价, 个人总结, 簡介, 個人簡介, 自我介紹, 自傳',
  ja: '概要, 職務要約, 自己紹介, 自己PR, プロフィール',
  ko: '소개, 자기소개, 요약',
};

const summaryPhrases = new Set(
  Object.values(SUMMARY_TITLES).flatMap((list) => list.split(',').map(phraseOf)),
);

/** Whether a title announces the summary of the owner. */
export const isSummaryTitle = (title: string): boolean => summaryPhrases.has(phraseOf(title));
