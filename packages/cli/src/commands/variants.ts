import type { Command } from 'commander';
import { listVariants, type VariantsOptions } from '../documents/list-variants.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

export function configure(command: Command, { world, end }: Context): void {
  command
    .argument('<file>', 'a résumé with variants')
    .option('--audience <name>', 'whom they are for', 'public')
    .option('--locale <tag>', 'language of the list; that of the document where left out')
    .option('--no-pages', 'do not count pages, for which each variant is rendered')
    .action(async (file: string, options: VariantsOptions) => end(await listVariants(file, options, world)));
  withExamples(withCommonOptions(command), [
    'resume variants my.yaml',
    'resume variants my.yaml --no-pages --json',
  ]);
}
