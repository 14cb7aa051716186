import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { designTokens, plain, themes } from './index.js';
import { readTheme, withTokenFile } from './read-theme.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-theme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const examples = join(import.meta.dirname, '../../../../docs/themes');
const ink = (value: string) => `{"color": {"$type": "color", "light": {"ink": {"$value": ${value}}}}}`;
const NAVY = '{"colorSpace": "srgb", "components": [0, 0, 0.5]}';

describe('readTheme', () => {
  it.each(Object.keys(themes))('knows %s by its name', (name) => {
    expect(readTheme(name, [folder])).toBe(themes[name]);
  });

  it('reads a folder with tokens, stylesheet and faces', () => {
    const quill = readTheme('./quill', [folder, examples]);
    expect(quill.name).toBe('quill');
    expect(designTokens(quill.tokens).scale.name).toBe(2.75);
    expect(quill.stylesheet).toContain('.resume-timeline-location');
    expect(quill.file).toMatch(/quill\/theme\.css$/);
    expect(quill.picture).toMatch(/^<svg /);
    expect(quill.faces).toContainEqual(
      expect.objectContaining({ family: 'Source Serif 4', style: 'italic', weight: 400 }),
    );
    // What it has no faces of comes from the default ones, and no family that it does not name.
    const families = new Set(quill.faces.map(({ family }) => family));
    expect(families).toEqual(new Set(['Source Serif 4', 'Noto Sans SC', 'IBM Plex Sans Arabic']));
  });

  it('reads a package, and faces next to its files', () => {
    write('node_modules/resume-theme-navy/tokens.json', ink(NAVY));
    const faces = '[{ "family": "Navy", "weight": 400, "file": "./navy.ttf" }]';
    write('node_modules/resume-theme-navy/faces.json', faces);
    const navy = readTheme('resume-theme-navy', [folder]);
    expect(designTokens(navy.tokens).color.light.ink).toBe('#000080');
    expect(navy.faces[0]?.file).toBe(join(folder, 'node_modules/resume-theme-navy/navy.ttf'));
  });

  it('has regular and bold faces of a family of titles that it sets text in', () => {
    write(
      'serif/tokens.json',
      '{"font": {"$type": "fontFamily", "text": {"$value": ["Source Serif 4", "serif"]}}}',
    );
    const { faces } = readTheme('./serif', [folder]);
    const serif = faces.filter(({ family }) => family === 'Source Serif 4');
    expect(serif.map(({ style = 'normal', weight }) => `${weight} ${style}`).toSorted()).toEqual([
      '400 italic',
      '400 normal',
      '600 normal',
      '700 italic',
      '700 normal',
    ]);
  });

  it('knows its folder where it has no stylesheet', () => {
    write('plain-navy/tokens.json', ink(NAVY));
    expect(readTheme('./plain-navy', [folder]).file).toBe(relative('', join(folder, 'plain-navy/theme.css')));
  });

  it('names the place of a fault as seen from the working directory, and for editors', () => {
    const file = write('off/tokens.json', ink('"#000080"'));
    expect(() => readTheme('./off', [folder])).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^${relative('', file)}:1:47: color`)),
        loc: { file, line: 1, column: 47 },
      }),
    );
  });

  it('reads a folder with a stylesheet alone', () => {
    write('Big & bold/theme.css', 'p {}');
    expect(readTheme('./Big & bold', [folder])).toMatchObject({ name: 'big-bold', stylesheet: 'p {}' });
  });

  it.each([
    ['nope', /There is no theme "nope"\. Use one of (?:[a-z-]+, )*ledger\b/],
    ['./nope', /There is no theme "\.\/nope"/],
    ['constructor', /There is no theme "constructor"/],
    ['empty', /empty holds no theme: it has neither tokens\.json nor theme\.css/],
    ['broken', /broken\/tokens\.json:2:12: is not JSON: Unexpected "}" found/],
    ['wrong', /wrong\/tokens\.json:1:47: color\.light\.ink: expected .* as a color, found "#000080"/],
    ['slip', /slip\/tokens\.json:3:11: scale\.nmae: there is no token of this name\. Write scale\.name/],
    ['list', /list\/tokens\.json:1:1: /],
    ['faceless', /faceless\/faces\.json:2:3: face 1: expected .*found \{"family":"Navy"\}/],
  ])('says what is wrong with %s', (name, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    write('broken/tokens.json', '{\n  "color": }');
    write('slip/tokens.json', '{ "scale": {\n  "$type": "number",\n  "nmae": { "$value": 2 } } }');
    write('list/tokens.json', '[]');
    write('wrong/tokens.json', ink('"#000080"'));
    write('faceless/theme.css', '');
    write('faceless/faces.json', '[\n  { "family": "Navy" }\n]');
    expect(() => readTheme(name, [folder])).toThrow(message);
  });
});

describe('withTokenFile', () => {
  it('changes a theme by a file', () => {
    const changed = withTokenFile(plain, write('navy.json', ink(NAVY)));
    expect(designTokens(changed.tokens).color.light).toMatchObject({ ink: '#000080', accent: '#000000' });
    expect(changed.stylesheet).toBe(plain.stylesheet);
  });

  it('names the place of a token that is wrong', () => {
    const file = write(
      'off.json',
      '{\n  "color": { "$type": "color",\n    "light": { "ink": { "$value": 1 } } }\n}',
    );
    expect(() => withTokenFile(plain, file)).toThrow(/off\.json:3:23: color\.light\.ink: expected/);
  });

  it('names a file that is not there', () => {
    expect(() => withTokenFile(plain, join(folder, 'gone.json'))).toThrow(
      /There is no token file .*gone\.json/,
    );
  });
});
