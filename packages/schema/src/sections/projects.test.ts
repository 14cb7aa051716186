import { expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { metricSchema } from './metric.js';
import type { ProjectView } from './projects.js';

const now = new Date('2026-01-01T00:00:00Z');

const itemsOf = (resume: Resume, images?: (path: string) => string | undefined) =>
  prepareResume(resume, { locale: 'en', now, ...(images && { image: images }) }).sections[0]?.items;

it('shows of a project what is known, and no more', () => {
  const empty = { date: {}, metrics: [], bullets: [], details: [], figures: [], keywords: [], links: [] };
  expect(itemsOf({ projects: [{ name: 'x' }] })).toEqual([{ ...empty, name: 'x' }]);
  expect(itemsOf({ projects: [{ highlights: ['y'] }] })).toEqual([{ ...empty, name: '', bullets: ['y'] }]);
  expect(
    itemsOf({
      projects: [
        {
          name: 'Map',
          url: '/map',
          type: 'application',
          description: 'A map.',
          endDate: '2021',
          roles: ['Lead'],
          entity: 'Works',
          context: 'Why',
          approach: ['How'],
          outcome: 'What',
          keywords: ['Rain'],
          links: { demo: '/demo' },
          figures: [
            { src: 'a.png', alt: 'A', caption: 'Said', width: 3, height: 0 },
            { src: 'b.png', alt: { en: 'B', zh: '乙' } },
          ],
        },
      ],
    }),
  ).toEqual([
    {
      name: 'Map',
      url: '/map',
      date: { end: { datetime: '2021', text: '2021' } },
      description: 'A map.',
      metrics: [],
      bullets: [],
      details: [
        { kind: 'roles', label: 'Role', items: ['Lead'] },
        { kind: 'entity', label: 'For', items: ['Works'] },
        { kind: 'context', label: 'Context', items: ['Why'] },
        { kind: 'approach', label: 'Approach', items: ['How'] },
        { kind: 'outcome', label: 'Outcome', items: ['What'] },
      ],
      figures: [
        { src: 'a.png', alt: 'A', caption: 'Said', width: 3, height: 0 },
        { src: 'b.png', alt: 'B' },
      ],
      keywords: ['application', 'Rain'],
      links: [{ text: 'Demo', href: '/demo' }],
    },
  ]);
});

it('shows strengths and goals, with as much as is said of them', () => {
  expect(itemsOf({ strengths: [{ name: 'Rain' }, { name: 'Sun', summary: 'Much of it' }] })).toEqual([
    { name: 'Rain' },
    { name: 'Sun', summary: 'Much of it' },
  ]);
  expect(itemsOf({ goals: [{ summary: 'Rest' }, { term: 'long', summary: 'Book' }] })).toEqual([
    { summary: 'Rest' },
    { term: 'Long term', summary: 'Book' },
  ]);
});

it.each([
  [{ before: 15, after: 23 }, '+8 percentage points', '+53%', 'better'],
  [{ before: 23, after: 15, direction: 'down' }, '−8 percentage points', '−35%', 'better'],
  [{ before: 15, after: 23, direction: 'down' }, '+8 percentage points', '+53%', 'worse'],
  [{ before: 15, after: 15 }, '+0 percentage points', '+0%', 'same'],
  [{ before: 0, after: 15 }, '+15 percentage points', undefined, 'better'],
  [{ before: 1, after: 2, unit: 's' }, '+1 s', '+100%', 'better'],
  [{ change: -30 }, '−30%', undefined, 'worse'],
  [{ change: 5, unit: 'pp' }, '+5 percentage points', undefined, 'better'],
  [{ value: 5 }, '5%', undefined, 'same'],
] as const)('shows the metric %j as %s', (metric, change, relative, effect) => {
  const projects = [{ name: 'x', metrics: [{ name: 'm', ...metric }] }];
  const [project] = (itemsOf({ projects }) ?? []) as readonly ProjectView[];
  expect(project?.metrics[0]).toMatchObject({ change, effect });
  expect(project?.metrics[0]?.relative).toBe(relative);
});

it.each([
  [{}, 'nothing to compare'],
  [{ before: 1 }, 'nothing to compare'],
  [{ before: 1, after: 2, change: 1 }, 'before, after and change'],
  [{ change: 1, value: 2 }, 'more than once'],
])('takes the metric %j for an error', (metric, said) => {
  expect(metricSchema.safeParse({ name: 'm', ...metric }).error?.issues[0]?.message).toContain(said);
});
