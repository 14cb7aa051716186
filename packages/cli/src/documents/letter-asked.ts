import { LetterError, type Resume, selectLetter } from '@resume/schema';
import type { DocumentKind, DocumentOptions } from './document-kind.js';

/** What is asked for of a document. */
export interface AskedDocument extends Pick<DocumentOptions, 'letter'> {
  readonly audience: string;
  /** A variant of the document; the whole where left out. */
  readonly variant?: string | undefined;
  readonly kind: DocumentKind;
  /** What `--letter` may name, where the letters are those of a file; the names of all letters where left out. */
  readonly choices?: readonly string[] | undefined;
}

/**
 * The name of the letter that is asked for: the one named, or the only one of a document or a variant. Nothing where none is
 * asked for.
 *
 * @throws {LetterError} where there is none or there are several, and where the audience may not see it
 */
export function letterAsked(
  resume: Resume,
  { audience, choices, kind, letter, variant }: AskedDocument,
): string | undefined {
  if (kind === 'resume') return undefined;
  const name = letter ?? onlyLetter(resume, variant, choices);
  selectLetter(resume, name, audience);
  return name;
}

function onlyLetter(
  { letters = [] }: Resume,
  variant: string | undefined,
  choices: readonly string[] = letters.map(({ name }) => name),
): string {
  const [only, ...others] = letters.map(({ name }) => name);
  if (only === undefined)
    throw new LetterError(
      variant === undefined
        ? 'The document has no letter. Add one under letters.'
        : `The variant "${variant}" has no letter. Name one in it by letter, or by --letter.`,
    );
  if (others.length === 0) return only;
  throw new LetterError(`It has several letters. Name one by --letter: ${choices.join(', ')}.`);
}
