import { languages } from '../languages/registry.js';

const FORTHCOMING =
  /^(?:in[ -]?press|forthcoming|to appear|to be published|epub ahead of print|à paraître)\.?$/i;

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [FORTHCOMING, 'forthcoming'],
  [/^accepted(?: for publication)?\.?$/i, 'accepted'],
  [/^(?:submitted|under review|in review|in revision)(?: for publication)?\.?$/i, 'in-review'],
  [/^(?:preprint|prepublished)\.?$/i, 'preprint'],
  [/^in[ -]?preparation\.?$/i, 'in preparation'],
];

/** The statuses that every language has a word for. */
const TRANSLATED = ['forthcoming', 'accepted', 'in-review', 'preprint'] as const;

/** A status without what differs between writers: case, brackets and a full stop. */
const keyOf = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s(]+|[\s).]+$/g, '');

let translated: ReadonlyMap<string, string> | undefined;

function statusNamed(words: string): string | undefined {
  const found = STATUSES.find(([pattern]) => pattern.test(words))?.[1];
  if (found !== undefined) return found;
  translated ??= new Map(
    [...languages.values()].flatMap(({ words: { terms } }) =>
      TRANSLATED.map((status) => [keyOf(terms[status]), status] as const),
    ),
  );
  return translated.get(keyOf(words));
}

/** The status that words such as `in press` or `im Druck` name; other words stay as they are. */
export const readStatus = (words: string): string | undefined =>
  statusNamed(words.trim()) ?? (words || undefined);

/** Whether words are a status that is known, by its name in the schema or in a language. */
export const isStatusWord = (words: string): boolean => {
  const status = statusNamed(words.trim());
  return status !== undefined || STATUSES.some(([, name]) => name === words);
};
