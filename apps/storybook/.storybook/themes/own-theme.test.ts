import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { ownFaces, readOwnTheme } from './own-theme.js';

const folder = mkdtempSync(join(tmpdir(), 'own-theme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(fileURLToPath(new URL('../../../../docs/themes/quill', import.meta.url)), join(folder, 'quill'), {
  recursive: true,
});

const read = (name: string) => readOwnTheme({ INIT_CWD: folder, RESUME_THEME: name });

it('is none where no variable names one', () => {
  expect(readOwnTheme({ INIT_CWD: folder })).toBeUndefined();
});

it('is the folder that the variable names, seen from where Storybook was started', () => {
  expect(read('./quill')).toMatchObject({
    theme: { name: 'quill', file: join('quill', 'theme.css') },
    folder: join(folder, 'quill'),
  });
});

it('brings the faces that no theme of the library has, by their paths', () => {
  const face = { family: 'Nib', weight: 400, file: './nib.ttf' };
  writeFileSync(join(folder, 'quill/nib.ttf'), '');
  writeFileSync(join(folder, 'quill/faces.json'), JSON.stringify([face]));
  const own = ownFaces(read('./quill') ?? {});
  expect(own).toEqual([{ ...face, file: join(folder, 'quill/nib.ttf') }]);
});

it('says what is wrong with it, at its place seen from there', () => {
  writeFileSync(join(folder, 'quill/tokens.json'), '{\n  "color": 1\n}');
  expect(read('./quill')).toEqual({
    folder: join(folder, 'quill'),
    problem: 'quill/tokens.json:2:12: color: expected a group or a token, found 1.',
  });
  expect(read('./gone')?.problem).toMatch(/^There is no theme "\.\/gone"/);
});
