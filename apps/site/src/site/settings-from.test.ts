import { describe, expect, it } from 'vitest';
import { settingsFrom } from './settings-from.js';

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
