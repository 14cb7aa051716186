import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { folderCache } from './folder-cache.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array) => new TextDecoder().decode(found);

it('makes a thing once, and anew when its parts or its maker change', async () => {
  const at = async (maker: string, parts: string[]) => {
    const { cache, counts } = folderCache(folder, maker);
    const made = await cache('pdf', parts, async () => bytes(parts.join()));
    expect(text(made)).toBe(parts.join());
    return counts.made;
  };
  expect(await at('v1', ['ab', 'c'])).toBe(1);
  expect(await at('v1', ['ab', 'c'])).toBe(0);
  expect(await at('v1', ['a', 'bc'])).toBe(1);
  expect(await at('v2', ['ab', 'c'])).toBe(1);
});

it('is right where several processes make the same at once', async () => {
  const caches = Array.from({ length: 5 }, () => folderCache(folder, 'v1').cache);
  const made = await Promise.all(caches.map((cache) => cache('pdf', ['same'], async () => bytes('same'))));
  expect(made.map(text)).toEqual(Array(5).fill('same'));
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('keeps nothing of what could not be made', async () => {
  const { cache } = folderCache(folder, 'v1');
  await expect(cache('pdf', ['broken'], () => Promise.reject(new Error('no font')))).rejects.toThrow(
    'no font',
  );
  expect(text(await cache('pdf', ['broken'], async () => bytes('fixed')))).toBe('fixed');
});

it('does not keep what is not to be kept', async () => {
  const { cache } = folderCache(folder, 'v1');
  const made = (what: string) =>
    cache('pdf', ['odd'], async (dontKeep) => {
      dontKeep();
      return bytes(what);
    });
  expect([text(await made('first')), text(await made('second'))]).toEqual(['first', 'second']);
});

it('forgets what was not asked for', async () => {
  const { cache, prune } = folderCache(folder, 'v1');
  await cache('font', ['kept'], async () => bytes('kept'));
  await prune();
  expect(readdirSync(folder)).toHaveLength(1);
});
