import * as library from '@resume/ui';
import { beforeAll, describe, expect, it } from 'vitest';
import { storiesKey } from '../facts/facts.js';
import { changelog } from './changelog.js';
import { guidance } from './guidance.js';
import { markdownPages } from './markdown-pages.js';

const stories = Object.keys(
  import.meta.glob(['../../../../packages/ui/src/**/*.stories.tsx', '../pdf/*.stories.tsx']),
)
  .map((file) => storiesKey(file.replace(/^\.\.\//, '.storybook/')))
  .filter((name) => !/^(resume|presets)\//.test(name));

describe('guidance', () => {
  it('says when to use each component that has a page, and no other', () => {
    expect(Object.keys(guidance).sort()).toEqual(stories.sort());
  });

  it('names components that exist', () => {
    const named = Object.values(guidance).flatMap(({ use, instead }) =>
      Array.from(`${use} ${instead}`.matchAll(/`([A-Z]\w+)/g), ([, name = '']) => name),
    );
    const known = new Set([...Object.keys(library), ...stories.map((name) => name.replace(/^.*\//, ''))]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('markdownPages', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await markdownPages();
    // Weighing components bundles each of them.
  }, 120_000);

  it('has a page for each component, with its props, parts and variables', () => {
    const page = pages.get('components/publication-list.md');
    expect(page).toMatch(/^# PublicationList\n/);
    expect(page).toContain('Use something else for: A list that readers search');
    expect(page).toContain('| `items` | `readonly PublicationItem[]` | required |');
    expect(page).toContain('- `resume-publication-list`: ');
    expect(page).toContain("import { PublicationList } from '@resume/ui';");
  });

  it('has the parts of a component that is made of parts', () => {
    expect(pages.get('components/timeline.md')).toContain('### `Timeline.Item`');
  });

  it('has a page for each component that makes PDFs, and for each package', () => {
    expect(pages.get('components/pdf-viewer.md')).toContain("import { PdfViewer } from '@resume/pdf/react';");
    expect(pages.get('packages/ui.md')).toContain('](../components/parts.md)');
    const readmes = Object.keys(import.meta.glob('../../../../packages/*/README.md'));
    expect(readmes.filter((path) => !pages.has(path.replace(/^.*(packages\/\w+)\/README/, '$1')))).toEqual(
      [],
    );
  });

  it('lists pages that exist in llms.txt', () => {
    const links = Array.from(
      pages.get('llms.txt')?.matchAll(/\]\(((?:components|packages)\/[^)]+)\)/g) ?? [],
      ([, to = '']) => to,
    );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((to) => !pages.has(to))).toEqual([]);
  });
});

describe('changelog', () => {
  it('has a list of changes for each package', () => {
    expect(changelog()).toMatch(/^## @resume\/schema\n\n### Next release\n\n- \S/);
    expect(changelog().match(/^## /gm)).toHaveLength(7);
  });
});
