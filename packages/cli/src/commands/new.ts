import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readPdf } from '../data/read-pdf.js';
import { findPlace } from '../find-content.js';
import { freePort } from '../new/free-port.js';
import { makeNew } from '../new/index.js';
import { EXIT, type World } from '../terminal.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

interface CommandOptions {
  readonly from?: string;
  readonly merge?: boolean;
  readonly public?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function configure(command: Command, { world, end }: Context): void {
  command
    .argument(
      '[folder]',
      'the folder of the site, made where it is not there; the working directory where left out',
    )
    .option('--from <file>', 'a résumé in any known format; a commented example where left out')
    .option('--merge', 'add the papers and other works of the file to the résumé that is there')
    .option('--public', 'leave phones, the street and the contacts of references public')
    .action(async (folder: string | undefined, options: CommandOptions) =>
      end(await begin(folder, options, world)),
    );
  withExamples(withCommonOptions(command), [
    'resume new my-site',
    'resume new my-site --from my.resume.json',
    'resume new my-site --from papers.bib --merge',
  ]);
}

/** Puts a résumé into a folder, which is a site then. What was there is kept under another name. */
async function begin(folder: string | undefined, options: CommandOptions, world: World): Promise<number> {
  // npm runs scripts in the folder of the project; paths are meant from where it was called.
  const here = world.env.INIT_CWD ?? process.cwd();
  const named = (path: string) => relative(here, path) || '.';
  const { root, contentFile } = findPlace(folder, world.env);
  const settingsFile = join(root, 'settings.ts');
  const report: string[] = [];
  await makeNew({
    ...options,
    from: options.from && resolve(here, options.from),
    contentFile,
    settingsFile: existsSync(settingsFile) ? settingsFile : undefined,
    named,
    now: world.now,
    readPdf: (bytes, file) => readPdf(bytes, file, world),
    say(line) {
      report.push(line);
      if (!options.json && !options.quiet) world.writeOutput(`${line}\n`);
    },
  });
  if (options.json) world.writeOutput(`${JSON.stringify({ file: contentFile, report }, null, 2)}\n`);
  else if (!options.quiet) {
    const [, program = ''] = process.argv;
    // In this repository the command is a script, and no program that a shell finds.
    const command = basename(program) === 'resume.mjs' ? `node ${named(program)}` : 'resume';
    const port = await freePort(DEV_PORT);
    world.writeOutput(nextSteps(command, named(root), named(contentFile), port));
  }
  return EXIT.ok;
}

/** The port that `resume dev` serves at where it is free; else at the next one that is. */
const DEV_PORT = 5173;

/** A path as shells take it for one word. */
function forShell(path: string): string {
  if (/^[\p{L}\p{N}._/\\:@+-]+$/u.test(path)) return path;
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`;
}

const nextSteps = (command: string, root: string, contentFile: string, port: number) => {
  const path = root === '.' ? '' : ` ${forShell(root)}`;
  return `
Change ${contentFile} as you like. Then:
  ${command} dev${path}              page and PDF at http://localhost:${port}/preview, as you write
  ${command} render ${forShell(contentFile)}   PDF and HTML
  ${command} build${path}            the site
`;
};
