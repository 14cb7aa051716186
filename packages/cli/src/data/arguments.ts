import { nearest } from '@resume/schema';
import type { DocumentOptions } from '../documents/document-kind.js';
import { CliError } from '../terminal.js';

/** The options of the commands that read and write documents as text. */
export interface Options extends DocumentOptions {
  readonly from?: string;
  readonly to?: string;
  readonly locale?: string;
  readonly audience?: string;
  /** The variant of the document that is meant. */
  readonly variant?: string;
  readonly publications?: string;
  /** Tags with commas between them. */
  readonly languages?: string;
  readonly fix?: boolean;
  readonly strict?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * A word that must be one of those an option takes.
 *
 * @throws {CliError} naming them
 */
export function oneOf<Word extends string>(word: string, known: readonly Word[], option: string): Word {
  const found = known.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const meant = nearest(word, known);
  const question = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  throw new CliError(`--${option} does not take "${word}".${question} Use one of ${known.join(', ')}.`);
}
