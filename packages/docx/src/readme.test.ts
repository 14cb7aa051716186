import { readFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { readDocx } from './test/read-docx.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

vi.mock('node:fs/promises', { spy: true });

it('begins the README with an example that works', async () => {
  expect(read('../README.md')).toContain(`\`\`\`js\n${read('../examples/first.mjs')}\`\`\``);
  const write = vi.mocked(files.writeFile).mockResolvedValue();
  await import('../examples/first.mjs');
  const [name, docx] = write.mock.calls[0] ?? [];
  expect(name).toBe('ada.docx');
  expect(readDocx(docx as Uint8Array).paragraphs.map(({ text }) => text)).toContain(
    'Wrote the first program.',
  );
});

it('shows in the README how an element is rendered', async () => {
  expect(read('../README.md')).toContain(`\`\`\`tsx\n${read('../examples/element.tsx')}\`\`\``);
  const { docx } = await import('../examples/element.js');
  expect(readDocx(docx).paragraphs.map(({ text }) => text)).toEqual([
    'Ada Lovelace',
    'Wrote the first program',
    '1843',
  ]);
});
