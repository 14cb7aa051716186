import type { Command } from 'commander';
import { oneOf } from '../data/arguments.js';
import type { RenewOptions } from '../facts/renew.js';
import { CliError } from '../terminal.js';
import { type Context, collect, withCommonOptions } from './command.js';

/** Declares what commands that renew counts take, and what they do. */
export function renewsCounts(
  command: Command,
  { end }: Context,
  {
    sources,
    act,
  }: { readonly sources: readonly string[]; act(file: string, options: RenewOptions): Promise<number> },
): void {
  command
    .argument('<file>', 'a résumé; the counts are written next to it')
    .option(
      '--source <name>',
      `whom to ask, of ${sources.join(', ')}; may be repeated, and the count of the first is shown`,
      (name: string, before: readonly string[]) =>
        collect(oneOf(name, sources, 'source'), before === sources ? [] : before),
      sources,
    )
    .option('--max-drop <percent>', 'by how much a count may fall; beyond, the old one is kept', percent, 10)
    .option('--dry-run', 'print what differs, and write nothing')
    .action(async (file: string, options: RenewOptions) => end(await act(file, options)));
  withCommonOptions(command);
}

function percent(text: string): number {
  const value = Number(text.replace(/\s*%$/, ''));
  if (text.trim() !== '' && value >= 0 && value <= 100) return value;
  throw new CliError(`--max-drop takes a percentage from 0 to 100, and "${text}" is none.`);
}
