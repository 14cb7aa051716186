import { visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Resume } from './Resume.js';

const view = fixtureView('zh', 'recruiter');

describeConformance(Resume, { props: { view }, element: 'article', part: 'resume-document' });

it('says its language and direction', () => {
  render(<Resume view={{ ...view, direction: 'rtl' }} />);
  const [article] = screen.getAllByRole('article');
  expect(article).toHaveAttribute('lang', 'zh');
  expect(article).toHaveAttribute('dir', 'rtl');
});

it('shows a region for every section, in order', () => {
  render(<Resume view={view} />);
  const regions = screen.getAllByRole('region');
  expect(regions.map(({ id }) => id)).toEqual(view.sections.map(({ id }) => id));
});

it('takes other components for sections', () => {
  render(<Resume view={view} components={{ goals: ({ items }) => <p>{items.length} goals</p> }} />);
  expect(screen.getByText('2 goals')).toBeVisible();
});

it('skips no heading level', () => {
  render(<Resume view={view} />);
  const levels = screen.getAllByRole('heading').map(({ localName }) => Number(localName.charAt(1)));
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe.each([
  ['zh', 'public'],
  ['zh', 'recruiter'],
  ['en', 'public'],
  ['en', 'recruiter'],
])('%s for %s', (locale, audience) => {
  it('shows every string of the view, in reading order', () => {
    const prepared = fixtureView(locale, audience);
    const { container } = render(<Resume view={prepared} />);
    const text = container.textContent;
    let from = 0;
    for (const string of visibleStrings(prepared)) {
      const at = text.indexOf(string, from);
      expect(at, `"${string}" after "…${text.slice(from - 20, from)}"`).toBeGreaterThanOrEqual(from);
      from = at + string.length;
    }
  });
});
