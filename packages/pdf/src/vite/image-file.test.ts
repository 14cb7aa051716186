import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readImageFile } from './image-file.js';

const base = mkdtempSync(join(tmpdir(), 'resume-image-file-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const home = join(base, 'home');
const document = join(home, 'resume.yaml');
mkdirSync(join(home, 'images'), { recursive: true });
writeFileSync(join(home, 'images/ada.png'), 'ada');
writeFileSync(join(base, 'other.png'), 'other');
symlinkSync(join(base, 'other.png'), join(home, 'link.png'));
symlinkSync(base, join(home, 'up'));

describe('an image file', () => {
  it('is read as seen from the document', async () => {
    const { data, outside, path } = await readImageFile('images/ada.png', document);
    expect(Buffer.from(data).toString()).toBe('ada');
    expect(path).toBe(join(home, 'images/ada.png'));
    expect(outside).toBeUndefined();
  });

  it.each(['../other.png', join(base, 'other.png'), 'link.png', 'up/other.png'])(
    'that is outside of the folder is named: %s',
    async (src) => {
      expect((await readImageFile(src, document)).outside).toMatch(/other\.png$/);
    },
  );

  it('in a folder that a link leads to is inside', async () => {
    symlinkSync(home, join(base, 'linked'));
    expect((await readImageFile('images/ada.png', join(base, 'linked/resume.yaml'))).outside).toBeUndefined();
  });
});

describe('what is no image file is refused:', () => {
  it.each([
    ['/dev/zero', /no regular file/],
    ['images', /no regular file|EISDIR/],
    ['gone.png', /there is no such file/],
    ['images/ada.png/x', /ENOTDIR/],
    ['a\0b', /could not be read/],
  ])('%s', async (src, message) => {
    await expect(readImageFile(src, document)).rejects.toThrow(message);
  });

  it('a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(home, 'pipe')]);
    await expect(readImageFile('pipe', document)).rejects.toThrow(/no regular file/);
  });

  it('a file of more than 32 MB', async () => {
    const large = join(home, 'large.png');
    writeFileSync(large, '');
    truncateSync(large, 32 * 1024 * 1024 + 1);
    await expect(readImageFile('large.png', document)).rejects.toThrow(/larger than 32 MB/);
  });
});
