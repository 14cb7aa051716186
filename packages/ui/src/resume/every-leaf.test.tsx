import { leafProblems, leafViews } from '@resume/schema/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Resume } from './Resume.js';

it('shows every leaf of the schema', () => {
  const pages = leafViews().map((view) => renderToStaticMarkup(<Resume view={view} />));
  expect(leafProblems('page', pages)).toEqual([]);
});
