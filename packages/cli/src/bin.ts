import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readImage } from './data/read-image.js';
import { run } from './run.js';

// A reader that has seen enough, such as head, closes its end: no reason for a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  readImage,
  async writeFile(path, content, overwrite) {
    const { writeNew, writeWhole } = await import('@resume/pdf/write-file');
    await (overwrite ? writeWhole : writeNew)(path, content);
  },
  readInput: () => buffer(process.stdin),
  writeOutput: (output) => process.stdout.write(output),
  writeError: (output) => process.stderr.write(output),
  inputIsTerminal: process.stdin.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  errorColumns: process.stderr.columns ?? 80,
  now: new Date(),
  env: process.env,
});
