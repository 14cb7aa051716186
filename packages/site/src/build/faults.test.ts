import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonAgainstDisks, smallDisk } from '../../../../tools/small-disk.js';
import { command } from '../test/command.js';

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

function ended(child: ChildProcess) {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said: said.trim() })),
  );
}

function build(out: string) {
  const child = start(out);
  child.stdout?.resume();
  return ended(child);
}

/** Every file of a site with its checksum. */
const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);

const write = (name: string, more = '') => writeFileSync(file, `basics:\n  name: ${name}\n${more}`);
const nameOn = (site: string) =>
  /<h1[^>]*>([^<]*)/.exec(readFileSync(join(site, 'en/index.html'), 'utf8'))?.[1];

/** How much of a site is made, from 0 to 1, as its build printed it. */
const doneOf = (printed: string) => {
  const [, done = 0, total = 1] = printed.match(/^ *(\d+)\/(\d+) (?!.*^ *\d+\/\d+ )/ms) ?? [];
  return Number(done) / Number(total);
};

describe('building, killed', { timeout: 300_000 }, () => {
  const out = join(folder, 'dist');
  beforeAll(async () => {
    write('Ada Lovelace');
    expect(await build(out)).toMatchObject({ code: 0 });
  });

  it.each([
    ['at once', () => true],
    ['at its first file', (printed: string) => doneOf(printed) > 0],
    ['half through', (printed: string) => doneOf(printed) >= 0.5],
  ])('%s leaves the last site as it was, and the next run makes the new one', async (when, isDue) => {
    const before = filesOf(out);
    write(`Ada ${when}`);
    const child = start(out);
    const end = ended(child);
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      if (isDue(printed)) child.kill('SIGKILL');
    });
    if (isDue('')) child.kill('SIGKILL');
    expect((await end).code).toBeNull();
    expect(filesOf(out)).toEqual(before);

    expect(await build(out)).toEqual({ code: 0, said: '' });
    expect(nameOn(out)).toBe(`Ada ${when}`);
    expect(readdirSync(join(folder, '.dist-build')).sort()).toEqual(['.gitignore', 'cache', 'lock']);
  });
});

const noDisk = reasonAgainstDisks();

describe.skipIf(noDisk)(`building on a disk of its own${noDisk ? ` (${noDisk})` : ''}`, () => {
  it('names the fault of the disk, keeps the last site, and builds again once it is fixed', {
    timeout: 300_000,
  }, async () => {
    using disk = smallDisk(32);
    const out = join(disk.path, 'dist');
    write('Ada Lovelace');
    expect(await build(out)).toMatchObject({ code: 0 });
    const before = filesOf(out);
    write('Augusta Ada King');

    // Too little for the pages, then too little for the styles and scripts before them.
    for (const left of [100_000, 4096]) {
      disk.fill(left);
      const full = await build(out);
      expect(full.code).toBe(2);
      expect(full.said).toMatch(
        // Vite has its own line before it, where the styles did not fit.
        /(^|\n)resume: \S+ could not be written: the disk is full\. Free some space, .*\(ENOSPC\)\. The last site is as it was\.$/,
      );
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

    expect(await build(out)).toEqual({ code: 0, said: '' });
    expect(nameOn(out)).toBe('Augusta Ada King');
    expect(readdirSync(join(disk.path, '.dist-build')).sort()).toEqual(['.gitignore', 'cache', 'lock']);
  });
});

it('leaves out a broken image, reports it, and takes it once it is fixed', {
  timeout: 300_000,
}, async () => {
  const out = join(folder, 'with-image');
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
  expect(await build(out)).toEqual({ code: 0, said: '' });
  expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toMatch(/<img[^>]*assets\//);
});
