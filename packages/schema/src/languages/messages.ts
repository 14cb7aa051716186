import { createMessages, type MessagesFor } from './create-messages.js';
import { en } from './en.js';
import { languages } from './registry.js';

export type { Messages, OwnWords, PublicationType, Term } from './create-messages.js';

/** The words and formats for a tag in all languages there are words for; English stands in for others. */
export const messagesFor: MessagesFor = createMessages(en, ...languages.values());

/** What to report of a language there are no words for; nothing where there are. */
export function fallbackWarning(tag: string): string | undefined {
  const { fallback, languageName } = messagesFor(tag);
  return fallback === undefined
    ? undefined
    : `There are no words for ${languageName} ("${tag}"), so headings and labels are English. Write your own under document.words.`;
}
