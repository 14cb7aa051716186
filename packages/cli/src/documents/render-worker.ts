import { readFile } from 'node:fs/promises';
import { writeNew, writeWhole } from '@resume/pdf/write-file';
import { readImage } from '../data/read-image.js';
import type { World } from '../terminal.js';
import { type RenderOptions, type Result, renderOne } from './render-one.js';

/** A file to render in a thread of its own. */
export interface Task {
  readonly file: string;
  readonly locales: readonly string[];
  readonly options: RenderOptions;
  readonly env: NodeJS.ProcessEnv;
}

/** What was made of a file, or which option cannot be followed, with what is to be printed. */
export interface TaskResult {
  readonly result: Result | { readonly misuse: string };
  readonly printed: readonly { readonly text: string; readonly isError: boolean }[];
}

/** Renders a file. What it prints is kept, so that the lines of files do not mix. */
export default async function renderTask({ file, locales, options, env }: Task): Promise<TaskResult> {
  const printed: { text: string; isError: boolean }[] = [];
  const world: World = {
    readFile: (path) => readFile(path),
    readImage,
    writeFile: (path, content, overwrite) => (overwrite ? writeWhole : writeNew)(path, content),
    readInput: async () => new Uint8Array(),
    writeOutput: (text) => printed.push({ text, isError: false }),
    writeError: (text) => printed.push({ text, isError: true }),
    inputIsTerminal: false,
    errorIsTerminal: false,
    errorColumns: 80,
    now: new Date(),
    env,
  };
  try {
    return { result: await renderOne(file, locales, options, world), printed };
  } catch (error) {
    // Errors lose their class on the way between threads.
    if (error instanceof Error && error.name === 'CliError')
      return { result: { misuse: error.message }, printed };
    throw error;
  }
}
