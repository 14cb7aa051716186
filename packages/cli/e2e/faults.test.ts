import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { reasonAgainstDisks, smallDisk } from '../../../tools/small-disk.js';

const built = join(import.meta.dirname, '..');
const fonts = join(built, 'node_modules/@expo-google-fonts');

/** The command as users install it: without the fonts of our tests, which it would find next to itself. */
const installed = mkdtempSync(join(tmpdir(), 'resume-installed-'));
for (const name of ['bin', 'dist', 'package.json'])
  cpSync(join(built, name), join(installed, name), { recursive: true });
mkdirSync(join(installed, 'node_modules'));
for (const name of readdirSync(join(built, 'node_modules')))
  if (!/^(?:\.|@expo-google-fonts$|@resume$)/.test(name))
    symlinkSync(join(built, 'node_modules', name), join(installed, 'node_modules', name));
// The site engine is an optional peer, and brings fonts of its own.
mkdirSync(join(installed, 'node_modules/@resume'));
for (const name of readdirSync(join(built, 'node_modules/@resume')))
  if (name !== 'site')
    symlinkSync(join(built, 'node_modules/@resume', name), join(installed, 'node_modules/@resume', name));
afterAll(() => rmSync(installed, { recursive: true }));
const bin = join(installed, 'bin/resume.js');

/** A project with the fonts, a résumé and nothing else. */
const project = mkdtempSync(join(tmpdir(), 'resume-faults-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
const source = join(project, 'resume.yaml');
const out = join(project, 'papers/resume.pdf');

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(fonts, join(project, 'node_modules/@expo-google-fonts'));
  writeFileSync(source, 'basics: { name: Ada Lovelace }\n');
});

const start = (to: string): ChildProcess =>
  spawn(process.execPath, [bin, 'render', source, '--locale', 'en', '-o', to], {
    cwd: project,
    // pnpm has Node look for packages in its own store too.
    env: { ...process.env, NODE_PATH: '' },
  });

async function ended(child: ChildProcess) {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said: said.replace(/^rendering .*\n/, '').trim() };
}

const render = (to = out) => ended(start(to));

/** A PDF is whole when it begins and ends as one. */
const expectWhole = (path: string) =>
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/);

/** Causes a fault after a PDF was made, then removes it: the PDF stays whole, and the next run writes a new one. */
async function survives({
  to = out,
  fault,
  repair,
}: {
  to?: string;
  fault: () => Promise<void>;
  repair: () => void;
}) {
  expect(await render(to)).toEqual({ code: 0, said: '' });
  const before = readFileSync(to);
  writeFileSync(source, 'basics: { name: Augusta Ada King }\n');
  await fault();
  expect(readFileSync(to)).toEqual(before);
  repair();
  expect(await render(to)).toEqual({ code: 0, said: '' });
  expect(readFileSync(to)).not.toEqual(before);
  expectWhole(to);
}

describe('resume render, killed', () => {
  it.each([0, 200, 600])('after %i ms leaves the last PDF whole, and the next run writes a new one', (ms) =>
    survives({
      async fault() {
        const child = start(out);
        const end = ended(child);
        await wait(ms);
        child.kill('SIGKILL');
        await end;
      },
      repair() {},
    }),
  );

  it('while it writes leaves no incomplete PDF, and the next run cleans up', async () => {
    mkdirSync(join(project, 'papers'));
    const watcher = watch(join(project, 'papers'));
    const child = start(out);
    const end = ended(child);
    await new Promise((resolve) => watcher.once('change', resolve));
    child.kill('SIGKILL');
    watcher.close();
    await end;
    if (existsSync(out)) expectWhole(out);

    writeFileSync(`${out}.part`, '%PDF-1.7 half');
    expect(await render()).toEqual({ code: 0, said: '' });
    expectWhole(out);
    expect(readdirSync(join(project, 'papers'))).toEqual(['resume.pdf']);
  });
});

const noDisk = reasonAgainstDisks();

describe.skipIf(noDisk)(`resume render, on a disk of its own${noDisk ? ` (${noDisk})` : ''}`, () => {
  it('says that the disk is full', async () => {
    using disk = smallDisk(1);
    const to = join(disk.path, 'resume.pdf');
    await survives({
      to,
      async fault() {
        disk.fill(4096);
        expect(await render(to)).toEqual({
          code: 2,
          said: `${to} could not be written: the disk is full. Free some space, or name another place (ENOSPC).`,
        });
        expect(readdirSync(disk.path).sort()).toEqual(['filler', 'resume.pdf']);
      },
      repair: disk.empty,
    });
  });

  it('says that the folder is read-only', async () => {
    using disk = smallDisk(1);
    const to = join(disk.path, 'resume.pdf');
    await survives({
      to,
      async fault() {
        disk.setReadOnly(true);
        expect(await render(to)).toEqual({
          code: 2,
          said: `${to} could not be written: its folder is read-only. Make it writable, or name another place (EROFS).`,
        });
      },
      repair: () => disk.setReadOnly(false),
    });
  });
});

describe('resume render, short of what it needs', () => {
  it('says which fonts to install', () =>
    survives({
      async fault() {
        rmSync(join(project, 'node_modules/@expo-google-fonts'));
        const { code, said } = await render();
        expect(code).toBe(2);
        expect(said).toMatch(
          /^resume: The fonts of the theme \w+ are not all there\. Run: npm install @expo-google-fonts\//,
        );
        expect(said).not.toContain('\n');
      },
      repair: () => symlinkSync(fonts, join(project, 'node_modules/@expo-google-fonts')),
    }));

  it.each([
    ['no picture', 'no picture'],
    ['cut off', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptV', 'base64')],
  ])('names the image that is %s at its place, and makes the rest', async (_, bytes) => {
    writeFileSync(join(project, 'ada.png'), bytes);
    writeFileSync(
      source,
      'basics: { name: Augusta Ada King, image: { src: ada.png, visibility: public } }\n',
    );
    const { code, said } = await render();
    expect(code).toBe(0);
    expect(said).toMatch(/resume\.yaml:1:\d+ basics\.image.*"ada\.png" is cut off, damaged or no picture/);
    expectWhole(out);
  });
});
