import type { Command } from 'commander';
import { check, lintDocument, validate } from '../data/check.js';
import { type Context, withCommonOptions, withExamples } from './command.js';
import { fromOption, readsDocument } from './data-options.js';

/** The verbs that report on a document, from the whole to a part. */
const VERBS = { check, lint: lintDocument, validate } as const;

export function configure(command: Command, context: Context): void {
  const verb = command.name() as keyof typeof VERBS;
  readsDocument(command, context, VERBS[verb]);
  command.addOption(fromOption()).option('--strict', 'end with 1 for warnings too');
  if (verb !== 'validate')
    command
      .option('--variant <name>', 'a variant of the document, such as research')
      .option('--languages <tags>', 'languages that every text should have, such as zh,en')
      .option('--fix', 'correct names and dates in the file');
  withExamples(withCommonOptions(command), [
    `resume ${verb} resume.yaml`,
    `resume ${verb} cv.json --strict --json`,
  ]);
}
