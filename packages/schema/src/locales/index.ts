import { en } from './en.js';
import type { Messages } from './messages.js';
import { zh } from './zh.js';

export type { DateParts, Messages } from './messages.js';

/** The languages the project speaks, by tag. */
export const locales = { zh, en } as const satisfies Record<string, Messages>;

export type Locale = keyof typeof locales;

/** Messages for a tag such as `zh-Hans-CN`: by its language, English where it is not spoken. */
export function messagesFor(tag: string): Messages {
  const [language = ''] = tag.split('-');
  return language in locales ? locales[language as Locale] : en;
}
