import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { reasonAgainstDisks, smallDisk } from '../../../../tools/small-disk.js';
import { writeWhole } from './write-file.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes a file, and another over it only when told to', async () => {
  const file = join(folder, 'resume.yaml');
  await writeWhole(file, 'first', false);
  await expect(writeWhole(file, 'second', false)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(file, 'utf8')).toBe('first');
  await writeWhole(file, 'second', true);
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(readdirSync(folder)).toEqual(['resume.yaml']);
});

it.each([0o600, 0o666])('keeps the rights of a file it replaces: %i', async (mode) => {
  const file = join(folder, `rights-${mode}`);
  writeFileSync(file, 'first');
  chmodSync(file, mode);
  await writeWhole(file, 'second', true);
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(statSync(file).mode & 0o777).toBe(mode);
});

it('writes through a link and leaves it one', async () => {
  const [target, link] = [join(folder, 'target'), join(folder, 'link')];
  writeFileSync(target, 'first');
  symlinkSync(target, link);
  await writeWhole(link, 'second', true);
  expect(readFileSync(target, 'utf8')).toBe('second');
});

const noDisk = reasonAgainstDisks();

it.skipIf(noDisk)(`keeps what was there on a disk that is full${noDisk ? ` (${noDisk})` : ''}`, async () => {
  using disk = smallDisk(1);
  const file = join(disk.path, 'resume.yaml');
  writeFileSync(file, 'first');
  disk.fill(4096);
  await expect(writeWhole(file, 'x'.repeat(100_000), true)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readFileSync(file, 'utf8')).toBe('first');
  expect(existsSync(`${file}.part`)).toBe(false);
  disk.empty();
  await writeWhole(file, 'second', true);
  expect(readFileSync(file, 'utf8')).toBe('second');
});
