import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadFolder } from './load-folder.js';

const root = mkdtempSync(join(tmpdir(), 'resume-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HOME = `import { definePage } from '@resume/site';
import { Resume } from '@resume/ui';
export default definePage({ path: '', title: () => 'Home', Body: ({ view }) => <Resume view={view} /> });`;
const NOTES = `import { definePage } from '@resume/site';
import { useId } from 'react';
export default definePage({ path: 'notes/', title: () => 'Notes', Body: () => <p id={useId()}>Hello</p> });`;

// Which file asks for React first decides what Vite keeps: one page alone does not show it.
it('gives all pages of a folder without packages the React of the engine', async () => {
  mkdirSync(join(root, 'pages'));
  writeFileSync(join(root, 'pages/Home.tsx'), HOME);
  writeFileSync(join(root, 'pages/Notes.tsx'), NOTES);
  const folder = await loadFolder(root);
  expect(Object.keys(folder.pages)).toEqual(['/pages/Home.tsx', '/pages/Notes.tsx']);
  await folder.close();
});
