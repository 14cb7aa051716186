import { readFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { readPdf } from './test/read-pdf.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

vi.mock('node:fs/promises', { spy: true });

it('begins the README with an example that works', async () => {
  expect(read('../README.md')).toContain(`\`\`\`js\n${read('../examples/first.mjs')}\`\`\``);
  const write = vi.mocked(files.writeFile).mockResolvedValue();
  await import('../examples/first.mjs');
  const [name, pdf] = write.mock.calls[0] ?? [];
  expect(name).toBe('ada.pdf');
  expect((await readPdf(pdf as Uint8Array))[0]?.text).toContain('Wrote the first program.');
});

it('shows in the README how an element is rendered', async () => {
  expect(read('../README.md')).toContain(`\`\`\`tsx\n${read('../examples/element.tsx')}\`\`\``);
  const { pdf } = await import('../examples/element.js');
  expect((await readPdf(pdf))[0]?.text).toContain('Wrote the first program');
});

it('shows in the README how HTML stands in a document of react-pdf', async () => {
  expect(read('../README.md')).toContain(`\`\`\`tsx\n${read('../examples/react-pdf.tsx')}\`\`\``);
  const { pdf } = await import('../examples/react-pdf.js');
  const text = (await readPdf(pdf))[0]?.text;
  expect(text).toContain('A page of your own');
  expect(text).toMatch(/Wrote the first program\s*1843/);
});
