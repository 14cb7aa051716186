import { describe, expect, it } from 'vitest';
import { parse } from '../parse.js';
import { type PrepareOptions, prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { selectResume } from './select-resume.js';

const now = new Date('2026-01-01T00:00:00Z');

const resume: Resume = {
  work: [
    { name: 'Tide Institute', section: { en: 'Research experience', de: 'Forschung' } },
    { name: 'Ferry Works', section: 'Industry experience' },
    { name: 'Salt Lab', section: { en: 'Research experience', de: 'Forschung' } },
  ],
  education: [{ institution: 'Harbour College' }],
  skills: [{ name: 'Knots' }],
  custom: [
    { title: 'Hobbies', text: 'Chess' },
    { title: 'Voyages & ports', text: 'Oslo' },
  ],
};

const titles = (layout?: Resume['layout'], options: Partial<PrepareOptions> = {}) =>
  prepareResume({ ...resume, ...(layout && { layout }) }, { locale: 'en', now, ...options }).sections.map(
    ({ title }) => title,
  );

describe('sections of one type', () => {
  it('are as many as their entries give titles, each with its entries', () => {
    const { sections } = prepareResume(resume, { locale: 'en', now });
    const work = sections.filter(({ type }) => type === 'work');
    expect(work.map(({ id, title, items }) => [id, title, items.length])).toEqual([
      ['work', 'Research experience', 2],
      ['work-2', 'Industry experience', 1],
    ]);
  });

  it('have their titles in the language of the view', () => {
    expect(titles(undefined, { locale: 'de' })).toContain('Forschung');
  });

  it('stand next to the entries without a title, under the heading of the type', () => {
    const work = [{ name: 'a' }, { name: 'b', section: 'Sea' }];
    const { sections } = prepareResume({ work }, { locale: 'en', now });
    expect(sections.map(({ title }) => title)).toEqual(['Experience', 'Sea']);
  });
});

describe('order', () => {
  it('puts the sections it names first and leaves the others as they were', () => {
    expect(titles({ order: ['skills', 'education'] })).toEqual([
      'Skills',
      'Education',
      'Research experience',
      'Industry experience',
      'Hobbies',
      'Voyages & ports',
    ]);
  });

  it('distinguishes sections of one type by title, in any language, case and spacing', () => {
    const order = ['custom: voyages  & PORTS', 'work:Industry experience', 'education', 'work:forschung'];
    expect(titles({ order }).slice(0, 4)).toEqual([
      'Voyages & ports',
      'Industry experience',
      'Education',
      'Research experience',
    ]);
  });

  it('means by a type the sections that are not named by title', () => {
    expect(titles({ order: ['work', 'skills', 'work:Research experience'] }).slice(0, 3)).toEqual([
      'Industry experience',
      'Skills',
      'Research experience',
    ]);
  });

  it('changes no anchor', () => {
    const ids = (order: string[]) =>
      prepareResume({ ...resume, layout: { order } }, { locale: 'en', now }).sections.map(({ id, title }) =>
        JSON.stringify([id, title]),
      );
    expect(ids(['custom:Voyages & ports', 'work:Industry experience']).sort()).toEqual(ids([]).sort());
  });
});

describe('titles', () => {
  it('replace the heading of a type, in every language', () => {
    const layout = { titles: { skills: { en: 'Seamanship', de: 'Seemannschaft' }, education: 'Schools' } };
    expect(titles(layout)).toEqual(expect.arrayContaining(['Seamanship', 'Schools']));
    expect(titles(layout, { locale: 'de' })).toContain('Seemannschaft');
  });

  it('of a type do not replace those that entries give, and by title do', () => {
    expect(titles({ titles: { work: 'Jobs', 'work:Industry experience': 'At sea' } }).slice(0, 2)).toEqual([
      'Research experience',
      'At sea',
    ]);
  });
});

it('hides sections by type and by title', () => {
  expect(titles({ hide: ['education', 'custom:Hobbies', 'work:Research experience'] })).toEqual([
    'Industry experience',
    'Skills',
    'Voyages & ports',
  ]);
});

it('takes another layout for one view: order and hidden sections in place of the own, titles on top of them', () => {
  const layout = {
    order: ['skills'],
    titles: { skills: 'Seamanship', education: 'Schools' },
    hide: ['custom'],
  };
  const over = { order: ['education'], titles: { skills: 'Trades' }, hide: ['work'] };
  expect(titles(layout, { layout: over })).toEqual(['Schools', 'Trades', 'Hobbies', 'Voyages & ports']);
});

it('reads a layout that a person writes, and keeps keys it does not know', () => {
  const source = [
    'layout:',
    '  order: [education, "custom:Hobbies"]',
    '  titles: { work: Work history }',
    '  hide: [interests]',
    '  columns: 2',
  ].join('\n');
  expect(parse(source).resume?.layout).toEqual({
    order: ['education', 'custom:Hobbies'],
    titles: { work: 'Work history' },
    hide: ['interests'],
    columns: 2,
  });
});

it('says once what closes all sections of a type, and says it without any entry too', () => {
  const scholar = { hIndex: 7, url: 'https://index.example/' };
  const publications = [{ name: 'Tides' }, { name: 'Reefs', section: 'Popular science' }];
  const notes = (document: Resume) =>
    prepareResume(document, { locale: 'en', now }).sections.map((section) => section.notes.length);
  expect(notes({ publications, scholar })).toEqual([0, 1]);
  expect(notes({ scholar })).toEqual([1]);
  expect(notes({ scholar, layout: { hide: ['publications'] } })).toEqual([]);
  expect(prepareResume({ scholar }, { locale: 'en', now }).sections[0]?.notes).toEqual([
    { children: [{ type: 'link', href: 'https://index.example/', children: ['h-index 7'] }] },
  ]);
});

describe('the document for an audience', () => {
  const layout = {
    order: ['custom:Job search', 'skills', 'custom:Hobbies'],
    titles: {},
    hide: ['custom:Hobbies'],
  };
  const search = { title: 'Job search', text: 'Not said here', visibility: 'recruiter' };
  const document = { ...resume, custom: [...(resume.custom ?? []), search], layout };

  it('holds no hidden section', () => {
    const selected = selectResume(document, { audience: 'recruiter' });
    expect(selected.custom?.map(({ title }) => title)).toEqual(['Voyages & ports', 'Job search']);
    expect(selected.layout?.hide).toBeUndefined();
  });

  it('names no section that the audience may not see', () => {
    const selected = selectResume(document, { audience: 'public' });
    expect(selected.layout?.order).toEqual(['skills']);
    expect(JSON.stringify(selected)).not.toContain('Job search');
  });

  it('holds no title of a section that has nothing for the audience', () => {
    const grants = [{ name: 'x', visibility: 'recruiter' }];
    const titled = { ...resume, grants, layout: { titles: { grants: 'Secret funding', skills: 'Ropes' } } };
    expect(selectResume(titled, { audience: 'public' }).layout?.titles).toEqual({ skills: 'Ropes' });
  });

  it('shows the same sections in the same order', () => {
    const shown = (from: Resume) =>
      prepareResume(from, { locale: 'en', now, audience: 'public' }).sections.map(({ title }) => title);
    expect(shown(selectResume(document, { audience: 'public' }))).toEqual(shown(document));
  });
});
