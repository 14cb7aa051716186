import { toJsonSchema } from '@resume/schema/json-schema';
import type { Command } from 'commander';
import type { Options } from '../data/arguments.js';
import { writeResult } from '../data/report.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

export function configure(command: Command, { world, end }: Context): void {
  command
    .option('-o, --out <file>', 'write there instead of to standard output')
    .option('-f, --force', 'replace the file of --out')
    .action(async (options: Options) => {
      const schema = `${JSON.stringify(toJsonSchema(), null, 2)}\n`;
      end(await writeResult({ file: undefined, options, world }, schema));
    });
  withExamples(withCommonOptions(command), ['resume schema -o resume.schema.json']);
}
