import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { facesFrom, installedFaces } from './index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const bare = mkdtempSync(join(tmpdir(), 'resume-fonts-'));
afterAll(() => rmSync(bare, { recursive: true, force: true }));

const found = async (text: string, folders = [here]) =>
  (await installedFaces(folders)([...text])).map(({ family, weight }) => `${family} ${weight}`);

describe('installedFaces', () => {
  it.each([
    ['שלום', 'Noto Sans Hebrew'],
    ['ไทย', 'Noto Sans Thai'],
    ['हिन्दी', 'Noto Sans Devanagari'],
    ['한국어', 'Noto Sans KR'],
    ['سلام', 'IBM Plex Sans Arabic'],
    ['🚀', 'Noto Emoji'],
    ['Ελληνικά', 'Source Serif 4'],
    ['Русский', 'Source Serif 4'],
    ['→', 'Source Serif 4'],
  ])('finds the family that sets %s, regular and bold', async (text, family) => {
    expect(await found(text)).toEqual([`${family} 400`, `${family} 700`]);
  });

  it('finds the family of a language, in files of Fontsource too', async () => {
    const faces = await installedFaces([here])([...'直接'], 'ja');
    expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(['Noto Sans JP']));
    expect(await installedFaces([here])([...'直接'], 'zh-HK')).toEqual([]);
  });

  it('finds nothing for what is not installed, and reads no more than is needed', async () => {
    expect(await found('ខ្មែរ')).toEqual([]);
    expect(await found('ꙮ')).toEqual([]);
  });

  it('looks in each folder', async () => {
    expect(await found('🚀', [bare, here])).toContain('Noto Emoji 400');
  });

  it('gives the same bytes again, so that a font is opened once', async () => {
    const [first] = await installedFaces([here])(['🚀']);
    const [second] = await installedFaces([here])(['🚀']);
    expect(first).toHaveProperty('data', second && 'data' in second && second.data);
  });
});

describe('facesFrom', () => {
  const file = require.resolve('@expo-google-fonts/do-hyeon/400Regular/DoHyeon_400Regular.ttf');

  it('takes a file, by a path from any of the folders', async () => {
    const faces = await facesFrom(['DoHyeon_400Regular.ttf'], [bare, dirname(file)]);
    expect(faces).toMatchObject([{ family: 'Do Hyeon', weight: 400 }]);
  });

  it('takes the regular and the bold of a package', async () => {
    const faces = await facesFrom(['@expo-google-fonts/noto-sans-hebrew'], [here]);
    expect(faces).toMatchObject([
      { family: 'Noto Sans Hebrew', weight: 400 },
      { family: 'Noto Sans Hebrew', weight: 700 },
    ]);
  });

  it.each(['@fontsource-variable/source-sans-3', '@fontsource/inter'])(
    'takes both weights and styles of %s, each file for its characters',
    async (name) => {
      const faces = await facesFrom([name], [here]);
      expect(new Set(faces.map(({ family }) => family)).size).toBe(1);
      const latin = faces.filter(({ unicodeRange }) => unicodeRange?.startsWith('U+0000-00FF'));
      expect(latin.map(({ weight, style }) => `${weight} ${style}`).toSorted()).toEqual([
        '400 italic',
        '400 normal',
        '700 italic',
        '700 normal',
      ]);
      expect(faces.length).toBeGreaterThan(latin.length);
    },
  );

  it.each([
    ['no-such-package', /neither a font file nor an installed package "no-such-package".*npm install/],
    ['missing.ttf', /neither a font file nor an installed package "missing\.ttf"/],
    ['../../etc', /neither a font file/],
    ['domhandler', /The package domhandler holds no regular or bold font/],
    ['text.ttf', /text\.ttf could not be read/],
    ['folder.otf', /folder\.otf is no font file/],
  ])('says what is wrong with %s', async (name, message) => {
    writeFileSync(join(bare, 'text.ttf'), 'no font');
    mkdirSync(join(bare, 'folder.otf'), { recursive: true });
    await expect(facesFrom([name], [bare, here])).rejects.toThrow(message);
  });

  it('finds a package where it is installed, as Node does', async () => {
    mkdirSync(join(bare, 'node_modules'), { recursive: true });
    symlinkSync(dirname(dirname(file)), join(bare, 'node_modules/my-font'));
    expect(await facesFrom(['my-font'], [bare])).toHaveLength(1);
  });
});
