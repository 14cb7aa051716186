import { sourceDate } from '@resume/pdf/node';
import type { Command } from 'commander';
import { findPlace } from '../find-content.js';
import { loadSite } from '../load-optional.js';
import { EXIT, ofCommand, type World } from '../terminal.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

interface BuildOptions {
  readonly audience: string;
  readonly variant?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function configure(command: Command, { world, end }: Context): void {
  command
    .argument('[path]', 'the folder of the site, or a résumé; the working directory where left out')
    .option('--audience <name>', 'whom it is for: one of the audiences of the settings', 'public')
    .option('--variant <name>', 'a variant of the résumé, built into a folder of its own')
    .addHelpText('after', '\nVariables: RESUME_FILE, RESUME_OUT, RESUME_URL, SOURCE_DATE_EPOCH')
    .action(async (path: string | undefined, options: BuildOptions) =>
      end(await build(path, options, world)),
    );
  withExamples(withCommonOptions(command), [
    'resume build',
    'resume build my-site --audience recruiter',
    'resume build --variant research',
  ]);
}

async function build(path: string | undefined, options: BuildOptions, world: World): Promise<number> {
  const { audience, json, quiet, variant } = options;
  const { root, contentFile } = findPlace(path, world.env);
  await ofCommand(() => sourceDate(world.env));
  const { buildSite } = await loadSite(world);
  const warnings: string[] = [];
  const { folder, files } = await buildSite({
    root,
    contentFile,
    audience,
    variant,
    env: world.env,
    showsProgress: !json && !quiet,
    say: (line) => (json || quiet ? undefined : world.writeOutput(`${line}\n`)),
    warn(line) {
      warnings.push(line);
      if (!json) world.writeError(`${line}\n`);
    },
  });
  if (json) world.writeOutput(`${JSON.stringify({ folder, files, warnings }, null, 2)}\n`);
  return EXIT.ok;
}
