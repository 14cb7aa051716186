import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readImage } from './read-image.js';
import { run } from './run.js';
import { writeWhole } from './write-file.js';

// A reader that has seen enough, such as head, closes its end: no reason for a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  readImage,
  writeFile: writeWhole,
  readInput: () => buffer(process.stdin),
  writeOutput: (output) => process.stdout.write(output),
  writeError: (output) => process.stderr.write(output),
  inputIsTerminal: process.stdin.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  now: new Date(),
});
