import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { propertyReference } from './test/property-reference.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What stands after this line is written from the code. */
const MARK = '<!-- Written from the code by readme.test.ts; run `npx vitest -u` in packages/css. -->\n';

it('lists in README what the code supports', async () => {
  const [written = ''] = read('../README.md').split(MARK);
  await expect(`${written}${MARK}\n${propertyReference()}`).toMatchFileSnapshot('../README.md');
});

it('begins README with an example that works', async () => {
  expect(read('../README.md')).toContain(`\`\`\`ts\n${read('../examples/first.ts')}\`\`\``);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../examples/first.js');
  expect(warn.mock.calls).toEqual([
    ['theme.css:3:57: letter-spaceing is no property. Did you mean letter-spacing?'],
  ]);
  expect(log.mock.calls[0]?.slice(0, 2)).toEqual(['h1', 16]);
});
