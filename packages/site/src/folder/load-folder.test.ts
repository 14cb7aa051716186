import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadFolder } from './load-folder.js';

const root = mkdtempSync(join(tmpdir(), 'resume-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (name: string) => `import { definePage } from '@resume/site';
import { Header } from '@resume/ui';
import { useId } from 'react';
export default definePage({
  path: '${name}/',
  title: () => '${name}',
  Body: ({ view }) => <div id={useId()}><Header basics={view.basics} /></div>,
});`;

// Which file asks for React first decides what Vite keeps: one page alone does not show it.
it('gives all pages of a folder without packages the React of the engine', async () => {
  mkdirSync(join(root, 'pages'));
  for (const name of ['Home', 'Notes', 'Talks']) writeFileSync(join(root, `pages/${name}.tsx`), page(name));
  const folder = await loadFolder(root);
  expect(Object.keys(folder.pages)).toHaveLength(3);
  await folder.close();
});
