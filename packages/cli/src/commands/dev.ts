import type { Command } from 'commander';
import { findPlace } from '../find-content.js';
import { loadSite } from '../load-optional.js';
import { EXIT, type World } from '../terminal.js';
import { type Context, countFrom, withCommonOptions, withExamples } from './command.js';

interface DevOptions {
  readonly port?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function configure(command: Command, { world, end }: Context): void {
  command
    .argument('[path]', 'the folder of a site, or a résumé; the working directory where left out')
    .option(
      '--port <n>',
      'the port to serve at, the next free one where it is in use',
      countFrom('--port', 65_535),
    )
    .action(async (path: string | undefined, options: DevOptions) => end(await dev(path, options, world)));
  withExamples(withCommonOptions(command), ['resume dev', 'resume dev my.yaml']);
}

async function dev(
  path: string | undefined,
  { port, json, quiet }: DevOptions,
  world: World,
): Promise<number> {
  const place = findPlace(path, world.env);
  const { developSite } = await loadSite(world);
  const { preview } = await developSite({
    ...place,
    ...(port !== undefined && { port }),
    logLevel: quiet ? 'error' : 'info',
  });
  world.writeOutput(
    json ? `${JSON.stringify({ preview })}\n` : `\n  Preview: ${preview}\n  Ctrl+C stops it.\n\n`,
  );
  return EXIT.ok;
}
