import { expect, it } from 'vitest';
import { leafDocuments, leafProblems, leafViews } from '../../fixtures/index.js';
import { resumeSchema } from '../../resume.js';
import { toMarkdown, toPlainText } from './index.js';

const views = leafViews();

it('fills every kind of leaf with documents that the schema accepts', () => {
  const documents = leafDocuments();
  expect(new Set(documents.flatMap(({ leaves }) => leaves.map(({ path }) => path))).size).toBeGreaterThan(
    300,
  );
  for (const { resume } of documents) expect(resumeSchema.safeParse(resume).success).toBe(true);
});

it('writes every leaf of the schema as Markdown', () => {
  expect(leafProblems('markdown', views.map(toMarkdown))).toEqual([]);
});

it('writes every leaf of the schema as plain text', () => {
  expect(leafProblems('text', views.map(toPlainText))).toEqual([]);
});

it('reports leaves that are not shown, and exceptions that are', () => {
  const everything = leafDocuments().map(({ leaves }) => leaves.map(({ token }) => token).join(' '));
  expect(leafProblems('text', everything)).toContain('basics.aliases[] is shown, and is an exception');
  expect(leafProblems('text', [])).toContain('basics.name is not shown');
});
