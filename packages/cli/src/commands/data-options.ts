import { formatNames } from '@resume/schema';
import { type Command, Option } from 'commander';
import type { Options } from '../data/arguments.js';
import type { Run } from '../data/load.js';
import { documentKinds } from '../documents/document-kind.js';
import type { Context } from './command.js';

/** The option that names the format of a document. */
export const fromOption = () =>
  new Option('--from <format>', 'format of the file; recognized by its content where left out').choices(
    formatNames,
  );

/** The option that says what is made of a document. */
export const documentOption = () =>
  new Option(
    '--document <kind>',
    'resume, letter, or application: the letter, then the résumé; letter where --letter names one, or resume',
  ).choices(documentKinds);

/** Makes a command that reads one document do what `act` says. */
export const readsDocument = (
  command: Command,
  { world, end }: Context,
  act: (run: Run) => Promise<number>,
): Command =>
  command
    .argument('[file]', 'a résumé in any known format; standard input where left out, or for -')
    .action(async (file: string | undefined, options: Options) => end(await act({ file, options, world })));
