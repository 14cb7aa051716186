import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { writeSite } from './write-site.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([true, false])('writes every file, and says how far it is where asked to: %j', async (shows) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await writeSite(folder, new Map([['en/index.html', async () => 'Ada']]), shows);
  const isSilent = log.mock.calls.length + write.mock.calls.length === 0;
  vi.restoreAllMocks();
  expect(isSilent).toBe(!shows);
  expect(readFileSync(join(folder, 'en/index.html'), 'utf8')).toBe('Ada');
});
