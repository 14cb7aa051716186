import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';
import { unknownLetter } from './select-letter.js';

/** Reports as errors letters of one name, and variants whose letter there is not. */
export function reportLetters(resume: Resume, file: string): readonly Diagnostic[] {
  const { letters = [], variants = [] } = resume;
  const error = (path: readonly PropertyKey[], message: string): Diagnostic => ({
    severity: 'error',
    code: 'letter',
    file,
    path: formatPath(path),
    message,
  });
  return [
    ...variants.flatMap(({ letter }, i) =>
      letter === undefined || letters.some(({ name }) => name === letter)
        ? []
        : [error(['variants', i, 'letter'], unknownLetter(resume, letter))],
    ),
    ...letters.flatMap(({ name }, i) =>
      letters.findIndex((other) => other.name === name) === i
        ? []
        : [error(['letters', i, 'name'], `Another letter is called "${name}" too. Rename one.`)],
    ),
  ];
}
