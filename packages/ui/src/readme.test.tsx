import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import Page from '../examples/first.js';
import { parts, variables } from './parts.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('README', () => {
  it('begins with an example that works', () => {
    expect(read('../README.md')).toContain(`\`\`\`tsx\n${read('../examples/first.tsx')}\`\`\``);
    render(<Page />);
    expect(screen.getByRole('heading', { level: 2, name: 'Experience' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'Analytical Engines Ltd' })).toBeInTheDocument();
    expect(screen.getByText('−40 percentage points')).toBeInTheDocument();
  });

  it('is followed by every part and variable', async () => {
    const table = (title: string, rows: Readonly<Record<string, string>>) =>
      [
        `## ${title}`,
        '',
        ...Object.entries(rows).map(([name, meaning]) => `- \`${name}\`: ${meaning}`),
        '',
      ].join('\n');
    const reference = [
      '# Parts and variables of @resume/ui',
      '',
      'Written from `src/parts.ts` by `src/readme.test.tsx`; change that, then run the tests with `-u`.',
      '',
      table('Parts', parts),
      table('Variables', variables),
    ].join('\n');
    await expect(reference).toMatchFileSnapshot('../PARTS.md');
    const names = [
      '/** The classes of all parts, without what they are. Written from `parts.ts` by `readme.test.tsx`. */',
      'export const partNames = [',
      ...Object.keys(parts).map((name) => `  '${name}',`),
      '] as const;',
      '',
    ].join('\n');
    await expect(names).toMatchFileSnapshot('part-names.ts');
  });
});
