import { describe, expect, it } from 'vitest';
import { fixtureResume, fixtureSection, fixtureView } from './fixtures/index.js';
import { languages } from './languages/registry.js';
import { prepareResume } from './prepare.js';
import { sectionTypes } from './sections/index.js';
import { textToString } from './text/nodes.js';
import { visibleStrings } from './visible-strings.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('prepareResume', () => {
  it('has an example of every section type in the fixture', () => {
    const types = fixtureView('zh').sections.map(({ type }) => type);
    expect([...new Set(types)].toSorted()).toEqual(sectionTypes.toSorted());
  });

  it.each([...languages.keys()])('is plain JSON in %s', (locale) => {
    const view = fixtureView(locale);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('keeps a recruiter’s contacts from the public', () => {
    expect(JSON.stringify(fixtureView('zh'))).not.toContain('0000');
    expect(fixtureView('zh', 'recruiter').basics.contacts).toContainEqual(
      expect.objectContaining({ kind: 'phone', text: '+86 000 0000 0000' }),
    );
  });

  it('keeps entries from audiences they are not for', () => {
    const resume = { ...fixtureResume, goals: [{ summary: 'secret', visibility: ['friends'] }] };
    const goals = (audience: string) =>
      prepareResume(resume, { locale: 'en', audience, now }).sections.find(({ type }) => type === 'goals');
    expect(goals('public')).toBeUndefined();
    expect(goals('friends')?.items).toEqual([{ summary: 'secret' }]);
  });

  it.each([
    ['a sentence', 'Calm under load.', true],
    ['ten sentences', 'Calm under load, and of good cheer. '.repeat(10), undefined],
    ['ten sentences in Chinese', '踏实细致，愿意去看实际情况，沟通直接。'.repeat(10), undefined],
  ])('marks a profile of %s as short enough for a narrow column, or not', (_, profile, short) => {
    const [section] = prepareResume({ profile }, { locale: 'en', now }).sections;
    expect(section?.short).toBe(short);
  });

  it('puts what goes on first, then the newest', () => {
    const resume = {
      work: [
        { name: 'old', startDate: '2001', endDate: '2003' },
        { name: 'now', startDate: '2005' },
        { name: 'new', startDate: '2004', endDate: '2010-02' },
      ],
    };
    const [work] = prepareResume(resume, { locale: 'en', now }).sections;
    expect(work?.items.map((item) => 'name' in item && item.name)).toEqual(['now', 'new', 'old']);
  });

  it('computes changes, in percentage points for percentages', () => {
    const metrics = (locale: string) => fixtureSection('projects', locale).items[0]?.metrics;
    expect(metrics('zh')).toMatchObject([
      { before: { text: '31%' }, after: { text: '46%' }, change: '+15 个百分点', effect: 'better' },
      { change: '−40%', effect: 'better' },
    ]);
    expect(metrics('en')?.[0]?.change).toBe('+15 percentage points');
  });

  it('finds the owner among authors, and co-first authorship', () => {
    const { items, notes } = fixtureSection('publications', 'zh');
    expect(items.map(({ authors }) => authors.filter(({ self }) => self).map(({ name }) => name))).toEqual([
      ['Zhiwei Lin'],
      ['林知微'],
    ]);
    expect(items[0]?.remarks).toEqual(['CCF-C 类会议', '共同一作']);
    expect(items[1]?.otherAuthors).toBe(' 等');
    expect(notes).toEqual(['* 同等贡献', '谷歌学术 显示论文被引 320 次。']);
  });

  it('marks text in another language, and only that', () => {
    const [paper] = fixtureSection('publications', 'zh').items;
    expect(paper?.title).toMatchObject({ lang: 'en' });
    expect(fixtureSection('publications', 'en').items[0]?.title).toBeTypeOf('string');
    const [goal] = prepareResume({ goals: [{ summary: { en: 'Rest' } }] }, { locale: 'zh', now }).sections;
    expect(goal?.items).toEqual([{ summary: { lang: 'en', children: ['Rest'] } }]);
  });

  it('formats dates as precisely as they were written', () => {
    const dates = (locale: string) => fixtureSection('work', locale).items.map(({ date }) => date);
    expect(dates('zh')[0]).toEqual({
      start: { datetime: '2021-04', text: '2021.04' },
      end: { text: '至今' },
    });
    expect(dates('en')[1]).toMatchObject({ start: { text: 'Jul 2019' }, end: { text: 'Mar 2021' } });
  });
});

describe('visibleStrings', () => {
  it('reads a view in order and leaves out what is not read', () => {
    const view = fixtureView('en');
    const strings = visibleStrings(view);
    expect(strings[0]).toBe('Zhiwei Lin');
    expect(strings).not.toContain('https://example.org/clearlake');
    const order = view.sections.map(({ title }) => strings.indexOf(textToString(title)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});
