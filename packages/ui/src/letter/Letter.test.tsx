import { visibleStrings } from '@resume/schema';
import { fixtureLetter } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Letter } from './Letter.js';

const view = fixtureLetter('en');

describeConformance(Letter, { props: { view }, element: 'article', part: 'resume-letter' });

it('is a sheet with the head of the résumé, in its language and layout', () => {
  render(<Letter view={fixtureLetter('zh')} />);
  const article = screen.getByRole('article');
  expect(article).toHaveClass('resume-document');
  expect(article).toHaveAttribute('lang', 'zh');
  expect(article).toHaveAttribute('data-layout', 'chinese');
  expect(within(article).getByRole('heading', { level: 1 })).toHaveTextContent('林知微');
});

it('has its subject as a heading below the name, at the level of headingLevel', () => {
  render(<Letter view={view} headingLevel={2} />);
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Re: Research scientist');
});

it('shows the lines of an address below each other, and what goes with it as a list', () => {
  const { container } = render(<Letter view={view} />);
  expect(container.querySelector('.resume-letter-recipient')?.innerHTML).toMatch(/^Dr\. Noor de Wit<br>/);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Résumé');
});

it('sets apart what stands above the subject', () => {
  const { container } = render(<Letter view={fixtureLetter('ja')} />);
  const parts = [...(container.querySelector('.resume-letter-head')?.children ?? [])];
  expect(parts.map(({ className }) => className.split(' ').at(-1)?.replace('resume-letter-', ''))).toEqual([
    'date',
    'recipient',
    'signature',
    'reference',
  ]);
});

describe.each(['zh', 'en', 'en-GB', 'de', 'fr', 'ja', 'ar'])('in %s', (locale) => {
  it('shows every string of the view, in reading order', () => {
    const prepared = fixtureLetter(locale);
    const { container } = render(<Letter view={prepared} />);
    const text = container.textContent;
    let from = 0;
    for (const string of visibleStrings(prepared)) {
      const at = text.indexOf(string, from);
      expect(at, `"${string}" after "…${text.slice(from - 20, from)}"`).toBeGreaterThanOrEqual(from);
      from = at + string.length;
    }
  });
});
