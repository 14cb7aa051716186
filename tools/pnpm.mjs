import { spawn } from 'node:child_process';

/** Runs the pnpm that runs the tests, or the one on PATH. On failure the error has all that it printed. */
export function pnpm(args, cwd, env = {}) {
  const { npm_execpath: path = '' } = process.env;
  const [command, first] = /pnpm[^\\/]*$/.test(path) ? [process.execPath, [path]] : ['pnpm', []];
  const child = spawn(command, [...first, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`pnpm ${args.join(' ')} failed in ${cwd}:\n${output}`)),
    );
  });
}
