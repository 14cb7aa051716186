import { describe, expect, it } from 'vitest';
import { rangeText } from '../dates/partial-date.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { plainDates } from '../test/plain-dates.js';
import type { EducationView } from './education.js';

const now = new Date('2026-01-01T00:00:00Z');

const schoolsOf = (education: Resume['education'], locale = 'en') =>
  (prepareResume({ education }, { locale, now }).sections[0]?.items ?? []) as readonly EducationView[];

it('shows of a school what is known, and no more', () => {
  expect(schoolsOf([{ institution: 'x' }])).toEqual([{ institution: 'x', marks: [], date: {}, details: [] }]);
  expect(
    schoolsOf([
      {
        institution: 'College',
        url: '/college',
        area: 'Physics',
        studyType: 'MSc',
        department: 'Science',
        location: 'Leiden',
        startDate: '2016',
        endDate: '2019',
        advisors: ['Ada'],
        program: 'Talents',
        minors: ['Music'],
        score: '1,3',
        thesis: 'On rain',
        research: ['Rain'],
        achievements: ['Paper'],
        honors: ['Prize'],
        courses: ['Signals'],
      },
    ]),
  ).toEqual([
    {
      institution: 'College',
      url: '/college',
      studyType: 'MSc',
      area: 'Physics',
      department: 'Science, Leiden',
      marks: [],
      date: { start: { datetime: '2016', text: '2016' }, end: { datetime: '2019', text: '2019' } },
      span: { start: 0, end: 100, marks: [100] },
      details: [
        { kind: 'advisors', label: 'Advisor', items: ['Ada'] },
        { kind: 'program', label: 'Program', items: ['Talents'] },
        { kind: 'minors', label: 'Minor', items: ['Music'] },
        { kind: 'grade', label: 'Grade', items: ['1,3'] },
        { kind: 'thesis', label: 'Thesis', items: ['On rain'] },
        { kind: 'research', label: 'Research', items: ['Rain'] },
        { kind: 'achievements', label: 'Achievements', items: ['Paper'] },
        { kind: 'honors', label: 'Honors', items: ['Prize'] },
        { kind: 'courses', label: 'Courses', items: ['Signals'] },
      ],
    },
  ]);
});

it('heads what has no school by its area, said once', () => {
  expect(schoolsOf([{ area: 'Physics' }, {}])).toEqual([
    { institution: 'Physics', marks: [], date: {}, details: [] },
  ]);
});

it('shows the newest first, and the department or the place alone', () => {
  const schools = schoolsOf([
    { institution: 'a', department: '**Science**', endDate: '2015' },
    { institution: 'b', location: 'Leiden', endDate: '2019' },
  ]);
  expect(schools.map(({ institution, department }) => [institution, department])).toEqual([
    ['b', 'Leiden'],
    ['a', { children: [{ type: 'strong', children: ['Science'] }] }],
  ]);
});

it.each([
  [{ score: 3.9, scale: 4.3 }, '3.9 / 4.3'],
  [{ score: 0 }, '0'],
  [{ rank: 3, of: 120 }, 'rank 3 of 120'],
  [{ scale: 4 }, undefined],
])('shows the grade %j as %s', (grade, shown) => {
  expect(schoolsOf([{ institution: 'x', grade }])[0]?.details[0]?.items[0]).toBe(shown);
});

it('links a thesis to the whole of its address', () => {
  const url = 'https://en.wikipedia.org/wiki/Rain_(disambiguation)';
  const [school] = schoolsOf([{ institution: 'x', thesis: { name: 'Rain', url } }]);
  expect(school?.details[0]?.items).toEqual([
    { children: [{ type: 'link', href: url, children: ['Rain'] }] },
  ]);
});

it('links a thesis in the words of the language', () => {
  const thesis = { name: { zh: '雨', en: 'Rain' }, url: '/rain' };
  const [school] = schoolsOf([{ institution: 'x', thesis }], 'zh');
  expect(school?.details[0]?.items).toEqual([
    { children: [{ type: 'link', href: '/rain', children: ['雨'] }] },
  ]);
  expect(schoolsOf([{ institution: 'x', thesis: { name: 'Rain' } }])[0]?.details[0]?.items).toEqual(['Rain']);
  expect(schoolsOf([{ institution: 'x', thesis: { zh: '雨', en: 'Rain' } }])[0]?.details[0]?.items).toEqual([
    'Rain',
  ]);
});

describe('the stage of a degree', () => {
  const stageOf = (entry: object, locale = 'en') => {
    const [school] = schoolsOf([{ institution: 'x', ...entry }], locale);
    const { level, mode, status, marks, date } = school ?? {};
    return { level, mode, status, marks, date: date && plainDates(rangeText(date)) };
  };

  it('says level, mode and status in words of the language, and what the school is known by', () => {
    const entry = { level: 'master', mode: 'full-time', status: 'enrolled', marks: ['985', '双一流'] };
    expect(stageOf(entry, 'zh')).toMatchObject({
      level: '硕士研究生',
      mode: '全日制',
      status: '在读',
      marks: ['985', '双一流'],
    });
    expect(stageOf({ level: 'Meisterschule', status: 'ruht' })).toMatchObject({
      level: 'Meisterschule',
      status: 'ruht',
    });
  });

  it('does not repeat the degree', () => {
    expect(stageOf({ studyType: '本科', level: 'bachelor' }, 'zh').level).toBeUndefined();
    expect(stageOf({ studyType: '工学学士', level: 'bachelor' }, 'zh').level).toBe('本科');
  });

  it('is expected by its end, where it has one', () => {
    const entry = { status: 'expected', startDate: '2022-09' };
    expect(stageOf({ ...entry, endDate: '2026-06' })).toMatchObject({
      status: undefined,
      date: 'Sep 2022 – expected Jun 2026',
    });
    expect(stageOf({ ...entry, endDate: '2026-01' }).date).toBe('Sep 2022 – expected Jan 2026');
    expect(stageOf({ status: 'expected' })).toMatchObject({ status: 'graduation expected', date: '' });
  });
});
