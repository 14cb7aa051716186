import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../../../../tools/fuzz-runs.mjs';
import { openOutput, swap } from './output.js';
import { filesIn, MARKER, mark } from './site-folder.js';

const base = mkdtempSync(join(tmpdir(), 'resume-output-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(base, 'case-')), 'dist');
});

const FILES = Array.from({ length: 20 }, (_, index) => `page-${index}/index.html`);

/** Publishes a site each of whose files says the same word. */
async function publish(word: string, checks: readonly ((staging: string) => Promise<void>)[] = []) {
  const output = await openOutput(folder, 'public');
  try {
    for (const file of FILES) {
      mkdirSync(join(output.staging, file, '..'), { recursive: true });
      writeFileSync(join(output.staging, file), word);
    }
    await output.publish(FILES, checks);
  } finally {
    await output.close();
  }
}

/** The words that the files of the site say, each once; throws where one of them is not there. */
const words = () => [...new Set(FILES.map((file) => readFileSync(join(folder, file), 'utf8')))];

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A build in a process of its own: the real folders, lock and swap around makers that write a word. */
function build(word: string) {
  const script = `
    import { runnerImport } from 'vite';
    const load = async (file) => (await runnerImport(file, { configFile: false })).module;
    const { openOutput } = await load(${JSON.stringify(at('output.ts'))});
    const { writeSite } = await load(${JSON.stringify(at('write-site.ts'))});
    const [folder, word, ...files] = process.argv.slice(1);
    try {
      const output = await openOutput(folder, 'public');
      console.log('begun');
      await writeSite(output.staging, new Map(files.map((file) => [file, () => word])));
      await output.publish(files);
      await output.close();
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }`;
  const child = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    script,
    '--',
    folder,
    word,
    ...FILES,
  ]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const begun = new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stderr })),
  );
  return { child, begun, ended };
}

describe('a site', () => {
  it('takes the place of the last one, and leaves nothing of it', async () => {
    await publish('old');
    writeFileSync(join(folder, '.DS_Store'), '');
    await publish('new');
    expect(words()).toEqual(['new']);
    expect(await filesIn(folder)).toEqual([MARKER, ...FILES].sort());
    expect(readdirSync(join(folder, '../.dist-build'))).toEqual(['.gitignore', 'lock']);
  });

  it.each([
    [
      'loses a file',
      (staging: string) => rmSync(join(staging, FILES[3] ?? '')),
      /page-3\/index.html is missing/,
    ],
    ['gains a file', (staging: string) => writeFileSync(join(staging, 'x'), ''), /x was added/],
  ])('that %s while it is written is not published', async (_, change, message) => {
    await publish('old');
    const output = await openOutput(folder, 'public');
    for (const file of FILES) {
      mkdirSync(join(output.staging, file, '..'), { recursive: true });
      writeFileSync(join(output.staging, file), 'new');
    }
    change(output.staging);
    await expect(output.publish(FILES)).rejects.toThrow(message);
    await output.close();
    expect(words()).toEqual(['old']);
  });

  it('that fails a check is not published', async () => {
    await publish('old');
    const check = async (staging: string) => {
      throw new Error(`${readFileSync(join(staging, FILES[0] ?? ''), 'utf8')} must not be published`);
    };
    await expect(publish('secret', [check])).rejects.toThrow('secret must not be published');
    expect(words()).toEqual(['old']);
  });

  it('does not replace files that came into the folder while it was written', async () => {
    await publish('old');
    const check = async () => writeFileSync(join(folder, 'CNAME'), 'ada.example');
    await expect(publish('new', [check])).rejects.toThrow(/files that no build made \(CNAME\)/);
    expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('ada.example');
    expect(words()).toEqual(['old']);
  });

  it.runIf(existsSync('/proc'))('names a place where the system allows no folder', async () => {
    for (const path of ['/proc/site', '/proc/a/site'])
      await expect(openOutput(path, 'public')).rejects.toThrow(/allows no such folder there\. Name another/);
  });

  it('does not use a working folder that is not its own', async () => {
    const work = join(folder, '../.dist-build');
    mkdirSync(join(work, 'cache'), { recursive: true });
    writeFileSync(join(work, 'cache/diary'), 'mine');
    await expect(publish('new')).rejects.toThrow(/it holds others \(cache\)/);
    expect(readFileSync(join(work, 'cache/diary'), 'utf8')).toBe('mine');
  });
});

describe('two builds at once', () => {
  it('end with one whole site and one message', async () => {
    const first = build('first');
    await first.begun;
    const second = build('second');
    const ends = [await first.ended, await second.ended];
    const refused = ends.filter(({ code }) => code !== 0);
    // The first may have been done before the second began.
    for (const { stderr } of refused)
      expect(stderr).toMatch(/^Another build is writing .*dist \(process \d+\)\. Wait/);
    expect(refused.length).toBeLessThan(2);
    expect(words()).toHaveLength(1);
  });

  it('are one where the other holds the folder', async () => {
    const held = await openOutput(folder, 'public');
    const { code, stderr } = await build('second').ended;
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(new RegExp(`\\(process ${process.pid}\\)\\. Wait until it is done`));
    expect(existsSync(folder)).toBe(false);
    await held.close();
    expect((await build('third').ended).code).toBe(0);
    expect(words()).toEqual(['third']);
  });
});

describe('a kill', () => {
  it('at any moment leaves the old site or the new one, whole, and the next build works', async () => {
    await publish('0');
    let last = '0';
    const { seed } = runs;
    let random = seed;
    for (let round = 1; round <= 12; round += 1) {
      // A linear congruential generator: the seed repeats the moments.
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
      const { begun, child, ended } = build(String(round));
      await begun;
      await wait((random / 2 ** 31) * 25);
      child.kill('SIGKILL');
      await ended;
      expect([[last], [String(round)]], `round ${round} of seed ${seed}`).toContainEqual(words());
      [last = ''] = words();
    }
    await publish('end');
    expect(words()).toEqual(['end']);
    expect(readdirSync(join(folder, '../.dist-build'))).toEqual(['.gitignore', 'lock']);
  });

  it('between two renames, where folders cannot be exchanged, is repaired by the next build', async () => {
    await publish('old');
    const work = join(folder, '../.dist-build');
    const staging = join(work, 'site-new');
    mkdirSync(staging);
    const failing = async () => {
      throw new Error('EINVAL');
    };
    await swap(staging, folder, failing);
    expect(readdirSync(folder)).toEqual([]);
    // As the kill would have left it.
    rmSync(folder, { recursive: true });
    const last = join(work, 'last-1');
    mkdirSync(last);
    for (const file of FILES) {
      mkdirSync(join(last, file, '..'));
      writeFileSync(join(last, file), 'old');
    }
    await mark(last, 'public', FILES);
    const output = await openOutput(folder, 'public');
    expect(words()).toEqual(['old']);
    await output.close();
  });
});

it('there is a site at every moment of a swap', async () => {
  await publish('0');
  let isDone = false;
  let looks = 0;
  const looking = (async () => {
    while (!isDone) {
      expect(existsSync(join(folder, FILES[0] ?? ''))).toBe(true);
      looks += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  for (let round = 1; round <= 20; round += 1) await publish(String(round));
  isDone = true;
  await looking;
  expect(looks).toBeGreaterThan(100);
});
