import type { Messages } from '../languages/messages.js';
import type { LocalizedTexts, Text } from '../text/localized.js';
import type { PrepareContext } from './section.js';

/** A labelled part of an entry, such as its responsibilities: one text is shown as a paragraph, several as a list. */
export interface DetailView {
  readonly kind: string;
  readonly label: Text;
  readonly items: readonly Text[];
}

type DetailKind = keyof Messages['details'];

/** Prepares the labelled parts that have anything to say, in the order given. */
export function prepareDetails(
  parts: Partial<Record<DetailKind, LocalizedTexts | undefined>>,
  { messages, texts }: PrepareContext,
): readonly DetailView[] {
  return (Object.entries(parts) as [DetailKind, LocalizedTexts | undefined][])
    .map(([kind, source]) => ({ kind, label: messages.word(`details.${kind}`), items: texts(source) }))
    .filter(({ items }) => items.length > 0);
}
