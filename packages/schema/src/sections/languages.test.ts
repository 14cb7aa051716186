import { expect, it } from 'vitest';
import { toPlainText } from '../formats/markdown/index.js';
import { prepareResume } from '../prepare.js';

const shown = (language: string | Record<string, string>, locale: string) =>
  toPlainText(
    prepareResume({ languages: [{ language, cefr: 'B2' }] }, { locale, now: new Date('2026-11-29') }),
  );

it.each([
  ['fr', 'fr', 'Français'],
  ['fr', 'en', 'French'],
  ['de', 'de', 'Deutsch'],
  ['ja', 'zh', '日语'],
  ['pt-BR', 'en', 'Brazilian Portuguese'],
  ['yue', 'en', 'Cantonese'],
])('a language given as %s is named in %s: %s', (language, locale, name) => {
  expect(shown(language, locale).split('\n')).toContain(name);
});

it.each(['English', 'Français', '日本語', 'xx-nothing', 'C++', 'ASL'])(
  'the name %s stays as it is',
  (name) => {
    expect(shown(name, 'de').split('\n')).toContain(name);
  },
);
