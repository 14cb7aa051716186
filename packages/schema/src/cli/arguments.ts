import { parseArgs } from 'node:util';
import { nearest } from '../diagnostics/nearest.js';
import { CliError } from './terminal.js';

/** Every option of every command. */
export const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  locale: { type: 'string' },
  audience: { type: 'string' },
  publications: { type: 'string' },
  languages: { type: 'string' },
  fix: { type: 'boolean' },
  strict: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Options = ReturnType<typeof readArguments>['options'];

export type Option = keyof typeof OPTIONS;

/**
 * The command, the file and the options of a command line.
 *
 * @throws {CliError} for an option that there is not
 */
export function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command, file, extra] = positionals;
    if (extra !== undefined) throw new CliError(`found "${extra}" behind the file. Give one file at a time.`);
    return { command, file, options: values };
  } catch (error) {
    if (error instanceof CliError) throw error;
    const { message } = error as Error;
    const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
    if (unknown === undefined) throw new CliError(`${message.split('. ')[0]}. See --help.`);
    throw new CliError(
      `found the option "--${unknown}".${didYouMean(unknown, Object.keys(OPTIONS), '--')} See --help.`,
    );
  }
}

/** A question after the nearest of the known words; nothing where none is near. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean "${prefix}${meant}"?`;
}

/**
 * A word that must be one of those an option takes.
 *
 * @throws {CliError} naming them
 */
export function oneOf<Word extends string>(word: string, known: readonly Word[], option: string): Word {
  const found = known.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  throw new CliError(`found --${option} ${word}.${didYouMean(word, known)} Use one of ${known.join(', ')}.`);
}
