import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '../action.yml');

/** What `action.yml` says. */
export const readAction = () => parse(readFileSync(file, 'utf8'));

/**
 * Runs the steps of `action.yml` that are scripts, as GitHub does, in a folder.
 *
 * @param {Record<string, string>} inputs over the defaults
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} place
 * @returns {readonly { name: string, status: number | null, output: string }[]} the steps up to the first that fails
 */
export function runAction(inputs, { cwd, env }) {
  const { inputs: declared, runs } = readAction();
  const values = Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, inputs[name] ?? input.default]),
  );
  const filled = (text) => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => values[name]);
  const results = [];
  for (const { name, run, env: variables, if: condition } of runs.steps) {
    if (run === undefined || (condition !== undefined && !isMet(condition, values))) continue;
    const own = Object.fromEntries(Object.entries(variables).map(([key, text]) => [key, filled(text)]));
    // What GitHub runs for `shell: bash`.
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
      {
        cwd,
        env: { ...env, ...own },
        encoding: 'utf8',
      },
    );
    results.push({ name, status, output: `${stdout}${stderr}` });
    if (status !== 0) break;
  }
  return results;
}

/** Whether a condition of the form `inputs.name != ''` is met. */
function isMet(condition, values) {
  const [, name] = /^inputs\.([\w-]+) != ''$/.exec(condition) ?? [];
  if (name === undefined) throw new Error(`Conditions of this kind are not understood here: ${condition}`);
  return values[name] !== '';
}
