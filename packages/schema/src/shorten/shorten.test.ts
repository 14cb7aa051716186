import { describe, expect, it } from 'vitest';
import { firstLost, personView, somePeople } from '../fixtures/index.js';
import { prepareResume, type ResumeView } from '../prepare.js';
import type { Resume } from '../resume.js';
import { textToString } from '../text/nodes.js';
import { visibleStrings } from '../visible-strings.js';
import { fitView, leftOut, shorterViews } from './index.js';

const viewOf = (resume: Resume) => prepareResume(resume, { locale: 'en', now: new Date('2026-01-01') });

const textOf = (view: ResumeView) => visibleStrings(view).join('\n');

const ferry = viewOf({
  basics: { name: 'Ines Falk' },
  work: ['Ferry Works', 'Dry Dock', 'Rope Walk', 'Net Loft'].map((name, i) => ({
    name,
    position: `Fitter ${i}`,
    startDate: `${2020 - i}-01`,
    endDate: `${2020 - i}-12`,
    highlights: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((word) => `${word} at ${name}`),
  })),
  education: [{ institution: 'Harbour College', score: '1.3', courses: ['Knots'] }],
  projects: [
    { name: 'Buoy', description: 'It floats.', highlights: ['Painted red'] },
    { name: 'Bell', metrics: [{ name: 'Range', before: 2, after: 5, unit: 'km' }] },
  ],
  publications: [
    { name: 'On rope', publisher: 'Cordage', releaseDate: '2021', authors: ['Ines Falk', 'Jo Marr'] },
  ],
  skills: [{ name: 'Splicing' }],
  interests: [{ name: 'Chess' }],
  references: [{ name: 'Jo Marr', reference: 'Always on time.' }],
});

describe.each(somePeople(10))('shorter views of %s', (name) => {
  const views = shorterViews(personView(name));

  // A job in one line has a separator between employer and position.
  const lengths = views.map((view) => textOf(view).replaceAll(' · ', '').length);

  it('become shorter and end with at most a page of text', () => {
    // The first shorter view sets the same words in fewer lines.
    expect(lengths.slice(1)).toEqual(lengths.slice(1).toSorted((a, b) => b - a));
    expect(lengths.at(-1)).toBeLessThan(3800);
  });

  it('say what the résumé says, in its order, under the same name and contacts', () => {
    const whole = visibleStrings(views[0]);
    for (const view of views) {
      expect(view.basics).toEqual(views[0].basics);
      const kept = visibleStrings(view).filter((string) => whole.includes(string));
      expect(firstLost(kept, whole.join(''))).toBeUndefined();
      const added = visibleStrings(view).filter((string) => !whole.includes(string));
      const parts = added.flatMap((string) => string.split(/ · | → |[\s()]+/)).filter(Boolean);
      expect(parts.filter((part) => !textOf(views[0]).includes(part))).toEqual([]);
    }
  });

  it('keep every employer', () => {
    const employers = views[0].sections.flatMap((section) =>
      section.type === 'work' ? section.items.map(({ name }) => textToString(name)) : [],
    );
    expect(employers.filter((name) => !textOf(views.at(-1) ?? views[0]).includes(name))).toEqual([]);
  });
});

describe('a view by budget', () => {
  const shortest = shorterViews(ferry).at(-1) ?? ferry;
  const upTo = (most: number) => fitView(ferry, (view) => textOf(view).length <= most);

  it('is the view itself where it fits', async () => {
    expect(await fitView(ferry, () => true)).toEqual({ view: ferry, leftOut: [] });
  });

  it('is the shortest where none fits', async () => {
    expect((await fitView(ferry, () => false)).view).toEqual(shortest);
  });

  it('shows the more, the more there is space for', async () => {
    const all = textOf(ferry).length;
    const lengths = [];
    for (const share of [1, 0.9, 0.7, 0.5, 0.4]) {
      const { view } = await upTo(all * share);
      expect(textOf(view).length).toBeLessThanOrEqual(all * share);
      lengths.push(textOf(view).length);
    }
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(new Set(lengths).size).toBe(lengths.length);
  });

  it('asks about few views', async () => {
    for (const answer of [() => false, (view: ResumeView) => textOf(view).length < 400]) {
      let asked = 0;
      await fitView(ferry, (view) => {
        asked += 1;
        return answer(view);
      });
      expect(asked).toBeLessThanOrEqual(21);
    }
  });

  it('gives the space that is left to further sections, in their places', async () => {
    const view = viewOf({
      basics: { name: 'Ines Falk' },
      work: [{ name: 'Ferry Works', position: 'Fitter', startDate: '2020' }],
      awards: [{ title: 'Rope of the year' }],
      talks: [{ name: 'On knots' }],
      teaching: [{ name: 'Splicing' }],
      interests: [{ name: 'Chess' }],
    });
    const { leftOut: report, view: fitted } = await fitView(view, ({ sections }) =>
      sections.every(({ id }) => id !== 'talks'),
    );
    expect(report).toEqual(['Talks: all of it']);
    expect(fitted.sections.map(({ id }) => id)).toEqual(
      view.sections.flatMap(({ id }) => (id === 'talks' ? [] : id)),
    );
  });

  it('drops highlights first, then turns older jobs into lines, then drops courses, interests and references', () => {
    const texts = shorterViews(ferry).map(textOf);
    const lastWith = (text: string) => texts.findLastIndex((each) => each.includes(text));
    const order = ['Seven at Net Loft', 'Three at Net Loft', 'Knots', 'Chess', 'Three at Ferry Works'];
    const places = order.map(lastWith);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(lastWith('Always on time.')).toBe(lastWith('Chess'));
    for (const kept of [
      'Ferry Works',
      'Net Loft',
      'Fitter 3',
      'One at Ferry Works',
      '1.3',
      'Splicing',
      '2 km → 5 km',
    ])
      expect(texts.at(-1)).toContain(kept);
  });

  it('sets an older job, a paper and a project in one line', () => {
    expect(visibleStrings(shortest)).toContain('Net Loft · Fitter 3');
    expect(visibleStrings(shortest)).toContain('On rope (Cordage 2021)');
    expect(textOf(shortest)).toMatch(/Buoy\n · It floats\.\nBell\n · Range 2 km → 5 km/);
    expect(textOf(shortest)).not.toContain('Painted red');
  });
});

it('reports what a shorter view leaves out of each section', async () => {
  expect(leftOut(ferry, ferry)).toEqual([]);
  const { leftOut: report } = await fitView(ferry, () => false);
  expect(report).toEqual([
    'Experience: 27 of 28 highlights',
    'Education: 1 of 2 details',
    'Projects: 1 of 1 highlights',
    'Publications: 2 of 2 authors',
    'Interests: all of it',
    'References: all of it',
  ]);
});
