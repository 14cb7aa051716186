import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonAgainstDisks, smallDisk } from '../../../tools/small-disk.js';

const command = join(import.meta.dirname, '../bin/resume.js');
const folder = mkdtempSync(join(tmpdir(), 'resume-site-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'resume.yaml');

const start = (out: string): ChildProcess =>
  spawn(process.execPath, [command, 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      RESUME_OUT: out,
      RESUME_URL: 'https://ada.example/',
      NODE_ENV: 'production',
    },
  });

/** The exit code or signal of a build, its standard error and its standard output. */
function ended(child: ChildProcess) {
  let said = '';
  let printed = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  return new Promise<{ code: number | null; signal: string | null; said: string; printed: string }>(
    (resolve) => child.on('close', (code, signal) => resolve({ code, signal, said: said.trim(), printed })),
  );
}

const build = (out: string) => ended(start(out));

/** Every file of a site with its checksum. */
const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);

/** What the files of a folder take on a disk, in whole pages of memory. */
const blocksOf = (folder: string) =>
  readdirSync(folder).reduce(
    (sum, name) => sum + Math.ceil(statSync(join(folder, name)).size / 4096) * 4096,
    0,
  );

const write = (name: string, more = '') => writeFileSync(file, `basics:\n  name: ${name}\n${more}`);
const nameOn = (site: string) =>
  /<h1[^>]*>([^<]*)/.exec(readFileSync(join(site, 'en/index.html'), 'utf8'))?.[1];

/** How much of a site is made, from 0 to 1, as its build printed it. */
const doneOf = (printed: string) => {
  const [, done = 0, total = 1] = printed.match(/^ *(\d+)\/(\d+) (?!.*^ *\d+\/\d+ )/ms) ?? [];
  return Number(done) / Number(total);
};

const out = join(folder, 'dist');
beforeAll(async () => {
  write('Ada Lovelace');
  expect(await build(out)).toMatchObject({ code: 0 });
});

/** Builds until so much is printed, and sends the build a signal then. */
async function stopped(signal: NodeJS.Signals, isDue: (printed: string) => boolean) {
  const child = start(out);
  const end = ended(child);
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
    if (isDue(printed)) child.kill(signal);
  });
  if (isDue('')) child.kill(signal);
  return await end;
}

it('stopped again and again leaves the last site as it was, and the next run makes the new one', async () => {
  const before = filesOf(out);
  const isHalf = (printed: string) => doneOf(printed) >= 0.5;
  for (const [when, signal, isDue] of [
    ['killed at once', 'SIGKILL', () => true],
    ['killed at its first file', 'SIGKILL', (printed: string) => doneOf(printed) > 0],
    ['killed half through', 'SIGKILL', isHalf],
    // Ctrl+C: the shell gives 130.
    ['interrupted half through', 'SIGINT', isHalf],
  ] as const) {
    write(`Ada ${when}`);
    // A build that what is left of the last one keeps from its work would end by itself.
    expect(await stopped(signal, isDue), when).toMatchObject({ code: null, signal });
    expect(filesOf(out), when).toEqual(before);
  }

  write('Ada King');
  expect(await build(out)).toMatchObject({ code: 0, said: '' });
  expect(nameOn(out)).toBe('Ada King');
  expect(readdirSync(join(folder, '.dist-build')).sort()).toEqual(['.gitignore', 'cache', 'lock']);
});

const noDisk = reasonAgainstDisks();

describe.skipIf(noDisk)(`building on a disk of its own${noDisk ? ` (${noDisk})` : ''}`, () => {
  it('names the fault of the disk, keeps the last site, and builds again once it is fixed', async () => {
    using disk = smallDisk(32);
    for (const name of ['dist', '.dist-build'])
      cpSync(join(folder, name), join(disk.path, name), { recursive: true });
    const out = join(disk.path, 'dist');
    const before = filesOf(out);
    write('Augusta Ada King');

    // Too little for the pages, then too little for the styles and scripts before them.
    for (const left of [blocksOf(join(out, 'assets')) + 40_000, 4096]) {
      disk.fill(left);
      const full = await build(out);
      expect(full.code, full.said).toBe(2);
      expect(full.said).toMatch(
        // Vite has its own line before it, where the styles did not fit.
        /(^|\n)resume: \S+ could not be written: the disk is full\. Free some space, .*\(ENOSPC\)\. The last site is as it was\.$/,
      );
      expect(doneOf(full.printed) > 0).toBe(left > 4096);
      expect(filesOf(out)).toEqual(before);
      disk.empty();
    }

    disk.setReadOnly(true);
    const readOnly = await build(out);
    expect(readOnly.code).toBe(2);
    expect(readOnly.said).toMatch(
      /^resume: \S+ could not be written: the folder is read-only\. Make it writable, .*\(EROFS\)\. The last site is as it was\.$/,
    );
    expect(filesOf(out)).toEqual(before);
    disk.setReadOnly(false);

    expect(await build(out)).toMatchObject({ code: 0, said: '' });
    expect(nameOn(out)).toBe('Augusta Ada King');
    expect(readdirSync(join(disk.path, '.dist-build')).sort()).toEqual(['.gitignore', 'cache', 'lock']);
  });
});

it('leaves out a broken image, reports it, and takes it once it is fixed', async () => {
  const image = join(folder, 'ada.png');
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  );
  write('Ada Lovelace', '  image: { src: ada.png, visibility: public }\n');
  writeFileSync(image, dot.subarray(0, 20));
  const { code, said } = await build(out);
  expect(code).toBe(0);
  expect(said).toMatch(
    /basics\.image: found the image "ada\.png", which is left out: it is cut off, damaged or no image\./,
  );
  expect(nameOn(out)).toBe('Ada Lovelace');

  writeFileSync(image, dot);
  expect(await build(out)).toMatchObject({ code: 0, said: '' });
  expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toMatch(/<img[^>]*assets\//);
});
