import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChromium } from './chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'resume-chromium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const browser = join(folder, 'google-chrome');
writeFileSync(browser, '');
chmodSync(browser, 0o755);

it('takes the browser that is named before any on PATH', () => {
  expect(findChromium({ CHROMIUM_PATH: '/named', PATH: folder })).toBe('/named');
});

it('finds one on PATH, in whatever folder', () => {
  expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(browser);
});

it('says what to do where there is none', () => {
  expect(() => findChromium({ PATH: '/nowhere' })).toThrow(/apt-get install chromium.*CHROMIUM_PATH/);
});
