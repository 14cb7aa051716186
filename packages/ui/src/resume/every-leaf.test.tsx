import { prepareResume } from '@resume/schema';
import { leafDocuments, leafProblems } from '@resume/schema/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Resume } from './Resume.js';

it('shows every leaf of the schema', () => {
  const pages = leafDocuments().map(({ resume }) =>
    renderToStaticMarkup(
      <Resume view={prepareResume(resume, { locale: 'en', now: new Date('2026-01-01T00:00:00Z') })} />,
    ),
  );
  expect(leafProblems('page', pages)).toEqual([]);
});
