import type { WordKey } from '../../languages/language.js';
import { languageNamed } from '../../languages/language-named.js';
import { messagesFor } from '../../languages/messages.js';
import { textToString } from '../../text/nodes.js';

/** The words that YAMLResume lets its owners choose from, which are English in every file, and ours. */
const DEGREES: Readonly<Record<string, WordKey>> = {
  'Middle School': 'educationLevels.high-school',
  'High School': 'educationLevels.high-school',
  Diploma: 'educationLevels.vocational',
  Associate: 'educationLevels.associate',
  Bachelor: 'educationLevels.bachelor',
  Master: 'educationLevels.master',
  Doctor: 'educationLevels.doctorate',
};

const FLUENCIES: Readonly<Record<string, WordKey>> = {
  'Elementary Proficiency': 'fluencies.elementary-proficiency',
  'Limited Working Proficiency': 'fluencies.limited-working',
  'Minimum Professional Proficiency': 'fluencies.minimum-professional',
  'Full Professional Proficiency': 'fluencies.full-professional',
  'Native or Bilingual Proficiency': 'fluencies.native-or-bilingual',
};

const LEVELS: Readonly<Record<string, WordKey>> = {
  Novice: 'skillLevels.novice',
  Beginner: 'skillLevels.beginner',
  Intermediate: 'skillLevels.intermediate',
  Advanced: 'skillLevels.advanced',
  Expert: 'skillLevels.expert',
  Master: 'skillLevels.master',
};

/** The fixed words of YAMLResume in the language of the document, as YAMLResume prints them; other words as they are. */
export interface FixedWords {
  degree(word: string | undefined): string | undefined;
  fluency(word: string | undefined): string | undefined;
  level(word: string | undefined): string | undefined;
  /** The name of a language, which is English in every file. */
  language(name: string | undefined): string | undefined;
}

/** @param language the tag of the document's language, where it is known */
export function fixedWords(language: string | undefined): FixedWords {
  const messages = language === undefined || /^en\b/.test(language) ? undefined : messagesFor(language);
  const isSpoken = messages !== undefined && messages.fallback === undefined;
  const from = (words: Readonly<Record<string, WordKey>>) => (word: string | undefined) => {
    const key = isSpoken && word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
    return key === undefined ? word : textToString(messages?.word(key) ?? '');
  };
  return {
    degree: from(DEGREES),
    fluency: from(FLUENCIES),
    level: from(LEVELS),
    language(name) {
      const tag = isSpoken && name !== undefined ? languageNamed(name) : undefined;
      return tag === undefined ? name : new Intl.DisplayNames(messages?.locale, { type: 'language' }).of(tag);
    },
  };
}
