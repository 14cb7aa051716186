import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { lint } from './index.js';

const now = new Date('2026-11-28T00:00:00Z');

const found = (resume: Resume, code: string, ...readers: string[]) =>
  lint(resume, { now, readers }).filter((diagnostic) => diagnostic.code === code);

describe('months without a job or a school', () => {
  const work = [
    { name: 'Mühle', startDate: '2020-02' },
    { name: 'Werft', startDate: '2015-01', endDate: '2019-06' },
  ];

  it.each(['de', 'ja', 'ko', 'de-AT'])('are reported to readers of %s, at the entry after them', (tag) => {
    const [gap, ...others] = found({ work }, 'career-gap', tag);
    expect(gap).toMatchObject({ severity: 'info', path: 'work[0]' });
    expect(gap?.message).toContain('7 months from 2019-07 to 2020-01');
    expect(others).toEqual([]);
  });

  it.each(['en', 'fr', 'zh'])('are not reported to readers of %s', (tag) => {
    expect(found({ work }, 'career-gap', tag)).toEqual([]);
  });

  it('are filled by studies, courses, volunteering, and years of which the months are not known', () => {
    expect(
      found(
        { work, training: [{ name: 'CNC', startDate: '2019-08', endDate: '2019-11' }] },
        'career-gap',
        'de',
      ),
    ).toEqual([]);
    expect(
      found(
        { work, education: [{ institution: 'TU', startDate: '2019', endDate: '2019' }] },
        'career-gap',
        'de',
      ),
    ).toEqual([]);
  });

  it('are reported after the last entry too, and not before three are over', () => {
    const ended = (endDate: string) => [{ name: 'Werft', startDate: '2015-01', endDate }];
    expect(found({ work: ended('2026-03') }, 'career-gap', 'de')).toMatchObject([{ path: 'work[0]' }]);
    expect(found({ work: ended('2026-08') }, 'career-gap', 'de')).toEqual([]);
  });
});

describe('two jobs at the same time', () => {
  const jobs = (employmentType?: string) =>
    found(
      {
        work: [
          { name: 'Werft', startDate: '2015-01', endDate: '2019-06' },
          {
            name: 'Mühle',
            startDate: '2017-01',
            endDate: '2018-01',
            ...(employmentType && { employmentType }),
          },
        ],
      },
      'dates-overlap',
    );

  it('are reported', () => expect(jobs()).toMatchObject([{ path: 'work[1]' }]));

  it.each(['part-time', 'working-student', 'visiting', 'internship'])('are not where one is %s', (type) =>
    expect(jobs(type)).toEqual([]),
  );
});

describe('personal facts', () => {
  const basics = { name: 'Ada', birthDate: '1990-05', maritalStatus: 'single', drivingLicenses: 'B' };

  it('are reported once to readers of English, with all places', () => {
    const [fact, ...others] = found({ basics }, 'unwanted-fact', 'en-GB');
    expect(fact).toMatchObject({ path: 'basics.birthDate', severity: 'info' });
    expect(fact?.message).toContain('basics.maritalStatus');
    expect(fact?.message).not.toContain('driving');
    expect(others).toEqual([]);
  });

  it('are not to others', () => expect(found({ basics }, 'unwanted-fact', 'de', 'zh')).toEqual([]));
});

describe('more than a page', () => {
  const bullets = Array.from({ length: 90 }, (_, i) => `第${i}项工作：负责日常教学和班级管理。`);
  const work = (startDate: string) => [{ name: '学校', startDate, responsibilities: bullets }];

  it('is reported early in a Chinese career', () => {
    expect(found({ work: work('2025-09') }, 'long-for-career', 'zh')).toHaveLength(1);
  });

  it('is not later, in other languages, where the layout allows it, or of one page', () => {
    expect(found({ work: work('2012-09') }, 'long-for-career', 'zh')).toEqual([]);
    expect(found({ work: work('2025-09') }, 'long-for-career', 'en')).toEqual([]);
    expect(found({ work: work('2025-09'), layout: { pages: 2 } }, 'long-for-career', 'zh')).toEqual([]);
    expect(found({ work: [{ name: '学校', startDate: '2025-09' }] }, 'long-for-career', 'zh')).toEqual([]);
  });
});

describe('headings', () => {
  const titled = (title: string) => ({ custom: [{ title, text: 'x' }] });

  it.each([
    ['fr', 'Berufserfahrung', 'German'],
    ['zh', 'Hobbies', 'in Latin letters'],
    ['en', '自我评价', 'in another script'],
    ['ko', 'Research interests', 'in Latin letters'],
  ])('in a résumé in %s: %s is %s', (tag, title, expected) => {
    expect(found(titled(title), 'foreign-heading', tag)).toMatchObject([
      { path: 'custom[0].title', message: expect.stringContaining(expected) },
    ]);
  });

  it.each([
    ['fr', 'Loisirs'],
    ['zh', '欢迎报考'],
    ['zh', 'IELTS'],
    ['en', 'Hobbies'],
    ['de', 'Projekte'],
    ['en', 'Publications'],
  ])('in a résumé in %s: %s is none', (tag, title) => {
    expect(found(titled(title), 'foreign-heading', tag)).toEqual([]);
  });

  it('are reported in the layout and in entries, once for each title', () => {
    const work = [
      { name: 'a', section: 'Internship' },
      { name: 'b', section: 'Internship' },
    ];
    const layout = { titles: { work: 'Career' } };
    expect(found({ work, layout }, 'foreign-heading', 'ja').map(({ path }) => path)).toEqual([
      'layout.titles.work',
      'work[0].section',
    ]);
  });

  it('are those of English in a language without words', () => {
    expect(found({}, 'foreign-heading', 'sw')).toMatchObject([{ path: 'document.language' }]);
  });
});

it('reports licences and certificates that have ended', () => {
  const resume = {
    licenses: [
      { name: 'A', expires: '2026-05' },
      { name: 'B', expires: '2026-11' },
    ],
    certificates: [{ name: 'C', expires: '2025' }, { name: 'D' }],
  };
  expect(found(resume, 'expired').map(({ path }) => path)).toEqual([
    'licenses[0].expires',
    'certificates[0].expires',
  ]);
});

it('knows readers by the language of the document and those of its texts', () => {
  const basics = { name: 'Ada', birthDate: '1990-05', label: { en: 'Miller', de: 'Müllerin' } };
  const codes = (resume: Resume) => lint(resume, { now }).map(({ code }) => code);
  expect(codes({ basics })).toContain('unwanted-fact');
  expect(codes({ basics: { ...basics, label: 'x' }, document: { language: 'en' } })).toContain(
    'unwanted-fact',
  );
  expect(codes({ basics: { ...basics, label: 'x' } })).not.toContain('unwanted-fact');
});
