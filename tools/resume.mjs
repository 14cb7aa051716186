// The command `resume` from the sources of its packages: what is changed in them needs no build.
import { fileURLToPath } from 'node:url';
import { importSource } from './source.mjs';

await importSource(fileURLToPath(new URL('../packages/cli/src/bin.ts', import.meta.url)));
