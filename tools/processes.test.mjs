import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const tools = new URL('processes.mjs', import.meta.url).href;

/** A program that starts another, says which both are, and prints in red when it is stopped. */
const PROGRAM = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  process.on('SIGINT', () => { console.error('ERR_STOPPED'); process.exitCode = 1; child.kill(); process.exit(); });
  console.log('running ' + process.pid + ' ' + child.pid);
  setInterval(() => {}, 1000);`;

/** The same, deaf to signals. */
const DEAF = PROGRAM.replace(
  /process\.on.*/,
  "process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});",
);

const run = (program, options = '') =>
  `await program(process.execPath, ['-e', ${JSON.stringify(program)}], { cwd: '.', env: process.env, ${options} });`;

const QUICK = 'console.log("first")';

/** A command in a group of its own, as a terminal starts it. */
async function command(source, { args = [], env = {} } = {}) {
  const child = spawn(
    process.execPath,
    [
      ...args,
      '--input-type=module',
      '-e',
      `import { endWhenStopped, program } from ${JSON.stringify(tools)};\n${source}`,
    ],
    {
      detached: true,
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, ...env },
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  while (!/running/.test(printed) && child.exitCode === null) await wait(10);
  const processes = [...(/running (\d+)(?: (\d+))?/.exec(printed) ?? [])]
    .slice(1)
    .filter(Boolean)
    .map(Number);
  return { child, ended, processes, printed: () => printed };
}

/** Whether a process runs: one that has ended may stay in the list until its parent asks for its exit code. */
const isAlive = (pid) =>
  /^[^Z]/.test(
    execFileSync('ps', ['-A', '-o', 'stat=,pid='], { encoding: 'utf8' })
      .split('\n')
      .find((line) => line.trim().endsWith(` ${pid}`)) ?? '',
  );

const SERVING = "endWhenStopped(); console.log('running ' + process.pid); setInterval(() => {}, 1000);";

describe('one Ctrl+C', () => {
  it.each([
    ['a program', run(PROGRAM), 130],
    ['a program after another', run(QUICK) + run(PROGRAM), 130],
    ['a server that is a program', run(PROGRAM, 'isServer: true'), 0],
    ['a server of its own after a program', run(QUICK) + SERVING, 0],
  ])('stops %s, with all that it started', async (_, source, code) => {
    const { child, ended, processes } = await command(source);
    process.kill(-child.pid, 'SIGINT');
    expect(await ended).toBe(code);
    await wait(50);
    expect(processes.filter(isAlive)).toEqual([]);
  });

  it('is not reported as a failure by what it stops', async () => {
    const { child, ended, printed } = await command(run(PROGRAM));
    process.kill(-child.pid, 'SIGINT');
    await ended;
    expect(printed()).toMatch(/^running \d+ \d+\n$/);
  });

  it('stops what does not listen to it, a little later', async () => {
    const { child, ended, processes } = await command(run(DEAF));
    process.kill(-child.pid, 'SIGINT');
    expect(await ended).toBe(130);
    await wait(50);
    expect(processes.filter(isAlive)).toEqual([]);
  });
});

it.each(['SIGTERM', 'SIGHUP'])('%s to the command alone stops what it runs too', async (signal) => {
  const { child, ended, processes } = await command(run(PROGRAM));
  child.kill(signal);
  await ended;
  await wait(50);
  expect(processes.filter(isAlive)).toEqual([]);
});

it('on Windows, the whole tree of what runs is ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'resume-taskkill-'));
  // Stands for the program of Windows: notes how it is called, and ends the tree.
  const taskkill = '#!/bin/sh\necho "$@" >>"$(dirname "$0")/calls"\nkill -9 $(ps -o pid= --ppid $2) $2\n';
  writeFileSync(join(folder, 'taskkill'), taskkill, { mode: 0o755 });
  const asWindows = "data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})";
  const { child, ended, processes } = await command(run(PROGRAM), {
    args: ['--import', asWindows],
    env: { PATH: `${folder}:${process.env.PATH}` },
  });
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  await wait(50);
  expect(processes.filter(isAlive)).toEqual([]);
  expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe(`/pid ${processes[0]} /T /F\n`);
  rmSync(folder, { recursive: true });
});

it('a program that fails ends the command with its exit code', async () => {
  const { ended, printed } = await command(run('console.error("why"); process.exit(3)') + run(PROGRAM));
  expect(await ended).toBe(3);
  expect(printed()).toBe('why\n');
});
