import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeWhole } from './write-file.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([0o600, 0o666])('keeps the rights of a file that it replaces (%o)', async (mode) => {
  const file = join(folder, `rights-${mode}.pdf`);
  writeFileSync(file, 'first');
  chmodSync(file, mode);
  await writeWhole(file, bytes('second'));
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(statSync(file).mode & 0o777).toBe(mode);
});

it('writes through a link and leaves it one', async () => {
  const [target, link] = [join(folder, 'target.pdf'), join(folder, 'link.pdf')];
  writeFileSync(target, 'first');
  symlinkSync(target, link);
  await writeWhole(link, bytes('second'));
  expect(readFileSync(target, 'utf8')).toBe('second');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

it.runIf(process.platform === 'linux')(
  'refuses a folder that the system does not allow, and ends',
  async () => {
    await expect(writeWhole('/proc/none/below/cv.pdf', bytes('first'))).rejects.toThrow(
      '/proc/none/below/cv.pdf could not be written: the system allows no such folder there.',
    );
  },
);

it('refuses a folder below a file, with the cause', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(writeWhole(join(file, 'below/cv.pdf'), bytes('first'))).rejects.toMatchObject({
    name: 'PdfError',
    message: expect.stringContaining('what should be its folder is a file'),
    cause: { code: 'ENOTDIR' },
  });
});

it('makes folders that are not there', async () => {
  const file = join(folder, 'one/two/three/cv.pdf');
  await Promise.all([
    writeWhole(file, bytes('first')),
    writeWhole(join(folder, 'one/two/cv.pdf'), bytes('first')),
  ]);
  expect(readFileSync(file, 'utf8')).toBe('first');
});
