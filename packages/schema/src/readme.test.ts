import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('begins the README with an example that works', async () => {
  expect(read('../README.md')).toContain(`\`\`\`ts\n${read('../examples/first.ts')}\`\`\``);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../examples/first.js');
  expect(log).toHaveBeenCalledWith('Ada Lovelace', ['Experience']);
  log.mockRestore();
});
