import { CliError } from '../terminal.js';

/** What is made of a file: the résumé, a letter of it, or the letter and then the résumé as one document. */
export const documentKinds = ['resume', 'letter', 'application'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What names a document in the options of a command. */
export interface DocumentOptions {
  readonly document?: DocumentKind | undefined;
  /** The name of a letter; that of the variant, or the only one, where left out. */
  readonly letter?: string | undefined;
}

/**
 * What is to be made: the résumé, or the letter where one is named.
 *
 * @throws {CliError} where a letter is named for a document without one
 */
export function documentKind({ document, letter }: DocumentOptions): DocumentKind {
  if (document === 'resume' && letter !== undefined)
    throw new CliError(
      `--letter names the letter "${letter}", and --document resume has none. Give --document letter or application, or leave one out.`,
    );
  return document ?? (letter === undefined ? 'resume' : 'letter');
}
