// One PDF in a process of its own: what a build step or a command line waits for.
import { writeFile } from 'node:fs/promises';
import { resume, viewOf } from './content.mjs';
import { engines } from './engines.mjs';

const [, , name, out] = process.argv;
const engine = await engines[name]();
await writeFile(out, await engine.make(viewOf(resume)));
await engine.close();
process.exit(0);
