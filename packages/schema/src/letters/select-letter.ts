import { select } from '../audience.js';
import { unknownName } from '../diagnostics/nearest.js';
import { type Resume, resumeSchema } from '../resume.js';
import { CONFIDENTIAL_AUDIENCE } from '../visibility.js';
import type { Letter } from './letter-schema.js';

/** Thrown for a letter that the document does not have, or that its audience may not see. */
export class LetterError extends Error {
  override readonly name = 'LetterError';
}

/**
 * A letter of a document as an audience may have it.
 *
 * @throws {LetterError} where no letter has the name, and where the audience may not see it
 */
export function selectLetter(resume: Resume, name: string, audience: string): Letter {
  const isNamed = (letter: Letter) => letter.name === name;
  if (!resume.letters?.some(isNamed)) throw new LetterError(unknownLetter(resume, name));
  const { letters } = resume;
  const visible = select(resumeSchema, { letters }, { audience })?.letters?.find(isNamed);
  if (visible) return visible;
  throw new LetterError(
    `The letter "${name}" is not for the audience "${audience}". Make it for another, such as ${CONFIDENTIAL_AUDIENCE}, or write visibility: ${audience} in the letter.`,
  );
}

/** What to report of a name that no letter has. */
export function unknownLetter({ letters = [] }: Resume, name: string): string {
  const names = letters.map((letter) => letter.name);
  return unknownName('letter', name, names);
}
