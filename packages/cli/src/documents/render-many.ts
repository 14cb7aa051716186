import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CliError, EXIT, type World } from '../terminal.js';
import type { RenderOptions, Result } from './render-one.js';
import type { Task, TaskResult } from './render-worker.js';

/** Next to this module where the command is built; from its sources, files are rendered one after the other. */
const WORKER = fileURLToPath(new URL('./render-worker.js', import.meta.url));

/** The most memory that one worker takes, in MB: a file that needs more is reported, and the others are rendered. */
const WORKER_MEMORY = 1024;

/** How much of it, in MB, is for what lives as long as one page or less: with Node's 48, collecting garbage takes a tenth of the time. */
const YOUNG_MEMORY = 192;

/**
 * Renders files, several at a time on as many cores. One that is at fault is reported, and the others are rendered.
 *
 * @returns what was made of each, in order
 */
export async function renderMany(
  files: readonly string[],
  locales: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<readonly Result[]> {
  const threads = Math.min(files.length, options.jobs ?? availableParallelism());
  if (threads > 1 && existsSync(WORKER)) return inPool(files, locales, options, world, threads);
  // Loaded here alone: where workers render, this thread needs no renderer.
  const { renderOne } = await import('./render-one.js');
  const results: Result[] = [];
  for (const file of files) results.push(await renderOne(file, locales, options, world));
  return results;
}

async function inPool(
  files: readonly string[],
  locales: readonly string[],
  options: RenderOptions,
  world: World,
  threads: number,
): Promise<readonly Result[]> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Task, TaskResult>({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  const render = async (file: string): Promise<Result> => {
    try {
      const { result, printed } = await pool.run({ file, locales, options, env: { ...world.env } });
      for (const { text, isError } of printed) (isError ? world.writeError : world.writeOutput)(text);
      if ('misuse' in result) throw new CliError(result.misuse);
      return result;
    } catch (error) {
      if (!(error instanceof Error) || error instanceof CliError) throw error;
      // A thread that ends, such as for want of memory, takes one file with it.
      const message = `${file}: could not be rendered: ${error.message}`;
      return { file, files: [], warnings: [], error: message, exitCode: EXIT.failed };
    }
  };
  // All of them, also after an error: an answer of a thread after the pool has ended would end the process.
  const rendered = await Promise.allSettled(files.map(render));
  await pool.destroy();
  return rendered.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
}
