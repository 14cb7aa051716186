import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { ja } from './ja.js';
import type { Messages } from './messages.js';
import { zh } from './zh.js';

export type { DateParts, Messages, PublicationType, Term } from './messages.js';

/** The languages the project speaks, by tag. */
export const locales = { zh, en, de, ja, ar } as const satisfies Record<string, Messages>;

export type Locale = keyof typeof locales;

/** Messages for a tag such as `zh-Hans-CN`: by its language, English where it is not spoken. */
export function messagesFor(tag: string): Messages {
  const [language = ''] = tag.split('-');
  return Object.hasOwn(locales, language) ? locales[language as Locale] : en;
}
