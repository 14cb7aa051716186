import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './production.mjs';

const folder = join(root, '.github/workflows');

/** Every workflow: its file, its text, and what that says. */
export const workflowFiles = () =>
  readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, workflow: parse(text) };
  });
