import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { defaultTheme } from '@resume/ui/themes';
import { afterAll, describe, expect, it } from 'vitest';
import { editionsFor, editionsIn } from '../pages/discover.js';
import { settingsFrom } from './settings-from.js';
import type { SiteSettings } from './site-settings.js';

describe('the address of the site', () => {
  it.each([
    ['https://ada.github.io', 'https://ada.github.io/'],
    ['https://ada.github.io/resume', 'https://ada.github.io/resume/'],
    ['http://localhost:4173/a/?b#c', 'http://localhost:4173/a/'],
  ])('%s becomes %s', (given, url) => {
    expect(settingsFrom({ RESUME_URL: given }).url).toBe(url);
  });

  it.each(['ada.github.io', '/resume/', 'ftp://ada.example/'])('%s is refused, with what to do', (given) => {
    expect(() => settingsFrom({ RESUME_URL: given })).toThrow(
      `RESUME_URL: found "${given}", which is no address. Write one such as`,
    );
  });

  it('is what the settings say where the environment says nothing', () => {
    expect(settingsFrom({}).url).toMatch(/^https:\/\/.*\/$/);
  });
});

/** The owner's settings with one of them as somebody may write it whose editor checks no types. */
const written = (change: object) => ({ ...settingsFrom({}), ...change }) as SiteSettings;

describe('a setting that is none of what it may be', () => {
  it.each([
    [{ languages: ['en', 'english'] }, 'languages: "english" is not a language. Write a BCP 47 tag such as'],
    [{ languages: ['en_GB'] }, 'languages: "en_GB" is not a language.'],
    [{ languages: [] }, 'languages: found []. Write a list of one language or more'],
    [{ theme: 'leger' }, 'theme: There is no theme "leger". Use one of '],
    [{ sheet: { size: 'A5' } }, 'sheet: found {"size":"A5"}. Write a size, A4 or Letter, and a margin in mm'],
    [{ sheet: { margin: '2cm' } }, 'sheet: found {"margin":"2cm"}.'],
    [{ sheet: 'Letter' }, 'sheet: found "Letter".'],
    [{ density: 'tight' }, 'density: found "tight". Use one of: comfortable, compact.'],
    [
      { fonts: '@fontsource/noto-sans-khmer' },
      'fonts: found "@fontsource/noto-sans-khmer". Write a list of npm',
    ],
    [{ word: 'yes' }, 'word: found "yes". Write true'],
    [{ languages: ['en', 'zh', 'en'] }, 'languages: "en" stands twice. Write it once.'],
    [{ sheet: null }, 'sheet: found null.'],
    [{ theme: { name: 'mine' } }, 'theme: found {"name":"mine"}. Write the name of a theme'],
    [{ tokens: { color: {} } }, 'tokens: found {"color":{}}. Write the path of a token file'],
    [{ tokens: 'none.json' }, 'theme: There is no token file'],
    [{ audiences: 'dist' }, 'audiences: found "dist". Write a folder for each'],
    [{ audiences: ['public'] }, 'audiences: found ["public"].'],
    [{ audiences: { public: null } }, 'audiences: found {"public":null}.'],
    [{ audiences: { recruiter: { folder: 'mine' } } }, 'audiences: found {"recruiter":{"folder":"mine"}}.'],
    [{ url: 5 }, 'url: found "5", which is no address.'],
    [{ langauges: ['en'] }, 'langauges: there is no such setting. Did you mean languages?'],
    [{ accent: '#1f5f8b' }, 'accent: found "#1f5f8b". Write a hex colour for each scheme'],
    [{ accent: { light: 'bleu', dark: '#7fb6dd' } }, 'accent: found {"light":"bleu","dark":"#7fb6dd"}.'],
  ])('is refused, with what to write: %j', (change, message) => {
    expect(() => settingsFrom({}, written(change))).toThrow(`settings.ts: ${message}`);
  });

  it.each([null, 'en', ['en']])('is refused where it is no object: %j', (all) => {
    expect(() => settingsFrom({}, all as never)).toThrow('settings.ts: found ');
  });

  it.each([
    [
      ['resume-shrt'],
      'editions: found "resume-shrt". Use \'all\', or a list of some of: resume, resume-short,',
    ],
    [[], "editions: found []. Use 'all', or a list of some of: resume, resume-short,"],
    ['resume', 'editions: found "resume". Use \'all\', or a list of some of: resume, resume-short,'],
  ])('is refused among the editions: %j', (editions, message) => {
    expect(() => editionsFor(written({ editions }), editionsIn({}))).toThrow(`settings.ts: ${message}`);
  });
});

it('takes an accent for each scheme', () => {
  const accent = { light: '#1f5f8b', dark: '#7BD' };
  expect(settingsFrom({}, written({ accent })).accent).toEqual(accent);
});

describe('the theme', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resume-settings-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the folder theme next to the résumé, unless the settings name one', () => {
    expect(settingsFrom({}, {}, folder).theme).toBe(defaultTheme);
    mkdirSync(join(folder, 'theme'));
    writeFileSync(join(folder, 'theme/theme.css'), 'h1 { letter-spacing: 0.1em }');
    expect(settingsFrom({}, {}, folder).theme.stylesheet).toContain('letter-spacing: 0.1em');
    expect(settingsFrom({}, { theme: 'plain' }, folder).theme.name).toBe('plain');
  });

  it('is reported at the place of its fault', () => {
    const file = join(folder, 'theme/tokens.json');
    writeFileSync(file, '{\n  "color": 1\n}');
    const message = `${relative('', file)}:2:12: color: expected a group or a token, found 1.`;
    expect(() => settingsFrom({}, {}, folder)).toThrow(
      expect.objectContaining({ message, loc: { file, line: 2, column: 12 } }),
    );
  });
});
