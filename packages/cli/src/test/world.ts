import { readFile } from 'node:fs/promises';
import { writeNew, writeWhole } from '@resume/pdf/write-file';
import { readImage } from '../data/read-image.js';
import { run } from '../run.js';
import type { World } from '../terminal.js';

/** What a command printed. */
export interface Printed {
  output: string;
  errors: string;
}

/** The files of this machine, with what is printed kept. */
export function testWorld({ env = {} }: { readonly env?: NodeJS.ProcessEnv } = {}): {
  readonly world: World;
  readonly printed: Printed;
} {
  const printed: Printed = { output: '', errors: '' };
  const world: World = {
    readFile: (path) => readFile(path),
    readImage,
    writeFile: (path, content, overwrite) => (overwrite ? writeWhole : writeNew)(path, content),
    readInput: async () => new Uint8Array(),
    writeOutput(text) {
      printed.output += text;
    },
    writeError(text) {
      printed.errors += text;
    },
    inputIsTerminal: true,
    errorIsTerminal: false,
    errorColumns: 80,
    now: new Date('2026-01-01T00:00:00Z'),
    env: { SOURCE_DATE_EPOCH: '1767225600', ...env },
  };
  return { world, printed };
}

/** Runs the command with arguments, and returns its exit code and what it printed. */
export async function runCommand(
  args: readonly string[],
  options?: Parameters<typeof testWorld>[0],
): Promise<Printed & { readonly code: number }> {
  const { world, printed } = testWorld(options);
  const code = await run(args, world);
  return { code, ...printed };
}
