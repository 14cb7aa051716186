import { prepareResume, resumeSchema, visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AcademicCv, FullCv } from '../presets/index.js';
import { describeConformance } from '../test/conformance.js';
import { Resume, type ResumeComponents } from './Resume.js';

const view = fixtureView('zh', 'recruiter');

describeConformance(Resume, { props: { view }, element: 'article', part: 'resume-document' });

it('names the type of each section for styles', () => {
  const { container } = render(<Resume view={fixtureView('en')} />);
  const titleOf = (type: string) =>
    container.querySelector(`[data-section="${type}"]`)?.getAttribute('aria-labelledby');
  expect(titleOf('work')).toBe('work-title');
  expect(titleOf('publications')).toBe('publications-title');
});

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

it('shows long references below both groups, and brief ones at the side', () => {
  const resume = (reference: string) =>
    prepareResume(
      resumeSchema.parse({
        basics: { name: 'Ada Quill' },
        work: [{ name: 'Ferry Works' }],
        skills: [{ name: 'Tides' }],
        references: [{ name: 'Jo Marr', reference }],
      }),
      { locale: 'en', now: new Date('2026-01-01T00:00:00Z') },
    );
  const { container, rerender } = render(<Resume view={resume('Always on time.')} />);
  const idsIn = (selector: string) =>
    [...container.querySelectorAll(`${selector} > section`)].map(({ id }) => id);
  expect(idsIn('.resume-side')).toEqual(['skills', 'references']);
  rerender(<Resume view={resume('Always on time. '.repeat(20))} />);
  expect(idsIn('.resume-main')).toEqual(['work']);
  expect(idsIn('.resume-side')).toEqual(['skills']);
  expect(idsIn('.resume-document')).toEqual(['references']);
});

it('takes other components for sections', () => {
  render(<Resume view={view} components={{ goals: ({ items }) => <p>{items.length} goals</p> }} />);
  expect(screen.getByText('2 goals')).toBeVisible();
});

it('keeps its own component where another is not given after all', () => {
  render(<Resume view={view} components={{ goals: undefined }} />);
  expect(screen.getByText(view.sections.find(({ type }) => type === 'goals')?.title as string)).toBeVisible();
  expect(document.querySelectorAll('.resume-goal')).toHaveLength(2);
});

declare module './Resume.js' {
  interface OwnSections {
    voyages: string;
  }
}

const Voyages = ({ items }: { items: readonly string[] }) => <p>To the {items.join()}</p>;

it('takes components for types of an app', () => {
  const sections = [{ type: 'voyages', id: 'voyages', title: 'Voyages', items: ['Blue'], notes: [] }];
  render(
    <Resume
      view={{ ...view, sections: sections as unknown as typeof view.sections }}
      components={{ voyages: Voyages }}
    />,
  );
  expect(screen.getByText('To the Blue')).toBeVisible();
});

it('does not compile with a component for a misspelt type', () => {
  // @ts-expect-error: the type is "work".
  const components: ResumeComponents = { wrok: Voyages };
  expect(components).toBeDefined();
});

it.each([Resume, FullCv, AcademicCv])('%o starts its headings at the level of headingLevel', (Component) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Component view={view} headingLevel={2} />);
  const levels = screen.getAllByRole('heading').map(({ localName }) => Number(localName.charAt(1)));
  expect(levels[0]).toBe(2);
  expect(levels.filter((level) => level < 3)).toHaveLength(1);
  expect(levels.filter((level) => level === 3)).toHaveLength(screen.getAllByRole('region').length);
  expect(levels).toContain(4);
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});

it('begins with the sections asked for', () => {
  render(<Resume view={view} order={['publications', 'goals']} />);
  const ids = screen.getAllByRole('region').map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['publications', 'goals']);
  expect(ids).toHaveLength(view.sections.length);
});

it('loses nothing of a section it does not know, and says how to show it', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const items = [{ kind: 'x', name: 'Blue', meta: ['Atlantic', { children: ['solo'] }] }];
  const sections = [{ type: 'voyages', id: 'voyages', title: 'Voyages', items, notes: [] }];
  render(<Resume view={{ ...view, sections: sections as unknown as typeof view.sections }} />);
  expect(within(screen.getByRole('region', { name: 'Voyages' })).getByRole('listitem')).toHaveTextContent(
    /^Blue · Atlantic · solo$/,
  );
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/"voyages".*components=\{\{ "voyages": MyList/));
  warn.mockRestore();
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
