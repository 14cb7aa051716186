import { readFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { readPdf } from './test/read-pdf.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

vi.mock('node:fs/promises', { spy: true });

/** The file that an example writes. */
async function written(run: () => Promise<unknown>): Promise<Uint8Array> {
  const write = vi.mocked(files.writeFile).mockReset().mockResolvedValue();
  await run();
  const [name, pdf] = write.mock.lastCall ?? [];
  expect(name).toBe('ada.pdf');
  return pdf as Uint8Array;
}

it('begins the README with an example that works', async () => {
  expect(read('../README.md')).toContain(`\`\`\`js\n${read('../examples/first.mjs')}\`\`\``);
  const pdf = await written(() => import('../examples/first.mjs'));
  expect((await readPdf(pdf))[0]?.text).toContain('Wrote the first program.');
});

it('shows in the README how an element is rendered', async () => {
  expect(read('../README.md')).toContain(`\`\`\`tsx\n${read('../examples/element.tsx')}\`\`\``);
  const pdf = await written(() => import('../examples/element.js'));
  expect((await readPdf(pdf))[0]?.text).toContain('Wrote the first program');
});

it('shows in the README how HTML stands in a document of react-pdf', async () => {
  expect(read('../README.md')).toContain(`\`\`\`tsx\n${read('../examples/react-pdf.tsx')}\`\`\``);
  const pdf = await written(() => import('../examples/react-pdf.js'));
  const text = (await readPdf(pdf))[0]?.text;
  expect(text).toContain('A page of your own');
  expect(text).toMatch(/Wrote the first program\s*1843/);
});
