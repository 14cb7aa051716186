import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from './chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'resume-chromium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const browser = join(folder, 'google-chrome');
writeFileSync(browser, '');
chmodSync(browser, 0o755);
const other = join(folder, 'other');
writeFileSync(other, '');
chmodSync(other, 0o755);

describe('findChromium', () => {
  it('takes the browser that CHROMIUM_PATH names before any on PATH', () => {
    expect(findChromium({ CHROMIUM_PATH: other, PATH: folder })).toBe(other);
  });

  it('finds one on PATH, in whatever folder', () => {
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(browser);
  });

  it.each(['/nowhere/chrome', folder, 'chrome'])('refuses CHROMIUM_PATH=%s at once', (path) => {
    expect(() => findChromium({ CHROMIUM_PATH: path, PATH: folder })).toThrow(
      `CHROMIUM_PATH is "${path}", where there is no program`,
    );
  });

  it('refuses a CHROMIUM_PATH that may not be run', () => {
    const text = join(folder, 'text');
    mkdirSync(folder, { recursive: true });
    writeFileSync(text, '');
    chmodSync(text, 0o644);
    expect(() => findChromium({ CHROMIUM_PATH: text })).toThrow(/no program that may be run/);
  });

  it.each([
    ['linux', /apt-get install chromium.*CHROMIUM_PATH/],
    ['darwin', /\/Applications.*CHROMIUM_PATH/],
    ['win32', /Chrome, Edge or Chromium.*CHROMIUM_PATH/],
    ['freebsd', /Install it .*CHROMIUM_PATH/],
  ])('says what to do on %s where there is none', (platform, message) => {
    const machine = { platform, isProgram: () => false };
    expect(() => findChromium({ PATH: '/nowhere' }, machine)).toThrow(message);
  });
});

/** Where other systems have browsers. */
describe.each([
  [
    'darwin',
    { PATH: '/usr/bin:/opt/homebrew/bin' },
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/opt/homebrew/bin/chromium',
    ],
  ],
  [
    'win32',
    {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\Ada Lovelace\\AppData\\Local',
      Path: 'C:\\Windows;D:\\tools',
    },
    [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\Ada Lovelace\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'D:\\tools\\chrome.exe',
    ],
  ],
])('on %s, a browser is found', (platform, env, places) => {
  it.each(places)('at %s', (place) => {
    const machine = { platform, home: '/Users/ada', isProgram: (path) => path === place };
    expect(findChromium(env, machine)).toBe(place);
  });
});
