import { describe, expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { textToString } from '../text/nodes.js';
import { yearsSince } from './years.js';

const now = new Date('2026-11-28T00:00:00Z');

type Basics = NonNullable<Resume['basics']>;

const prepared = (resume: Resume, locale: string) =>
  prepareResume(resume, { locale, audience: 'recruiter', now });

const factsOf = (basics: Basics, locale: string) =>
  prepared({ basics }, locale).basics.facts.map(
    ({ label, text }) => `${textToString(label)}: ${textToString(text)}`,
  );

describe('personal facts', () => {
  it.each<[string, Basics, readonly string[]]>([
    [
      'zh',
      {
        birthDate: '1997-06-21',
        gender: 'female',
        ethnicity: '汉族',
        hometown: '浙江绍兴',
        politicalStatus: { value: '中共党员', since: '2017-06' },
        maritalStatus: 'single',
        careerStart: '2020-07',
      },
      [
        '性别: 女',
        '出生年月: 1997.06',
        '民族: 汉族',
        '籍贯: 浙江绍兴',
        '政治面貌: 中共党员（2017.06 起）',
        '婚姻状况: 未婚',
        '工作年限: 6 年（2020.07 起）',
      ],
    ],
    [
      'ja',
      { gender: 'female', birthDate: '1993-12-03', maritalStatus: 'single', dependents: 0 },
      ['生年月日: 1993年12月3日（満32歳）', '性別: 女', '配偶者: 無', '扶養家族数: 0'],
    ],
    [
      'ko',
      {
        birthDate: '1995-02-17',
        militaryService: {
          status: 'completed',
          branch: '육군',
          rank: '병장',
          startDate: '2015-03',
          endDate: '2016-12',
        },
      },
      ['생년월일: 1995.02.17', '병역: 군필, 육군, 병장, 2015.03 – 2016.12'],
    ],
    [
      'de',
      {
        maritalStatus: 'ledig',
        nationality: 'DE',
        birthPlace: 'Celle',
        birthDate: '1993-03-24',
        drivingLicenses: ['B', 'BE'],
      },
      [
        'Geburtsdatum: 24.03.1993 in Celle',
        'Staatsangehörigkeit: Deutschland',
        'Familienstand: ledig',
        'Führerschein: B, BE',
      ],
    ],
    ['en', { birthPlace: 'Lagos', birthDate: '1984' }, ['Date of birth: 1984', 'Place of birth: Lagos']],
    ['en', { nationality: ['NG', 'British'] }, ['Nationality: Nigeria, British']],
    [
      'en',
      { dependents: 'two children', militaryService: 'none' },
      ['Dependents: two children', 'Military service: none'],
    ],
  ])('are written in %s as its résumés have them', (locale, basics, expected) => {
    expect(factsOf(basics, locale)).toEqual(expected);
  });

  it.each([
    ['date', '1994-05-08', 'Date of birth: May 8, 1994'],
    ['month', '1994-05-08', 'Date of birth: May 1994'],
    ['year', '1994-05-08', 'Date of birth: 1994'],
    ['age', '1994-05-08', 'Age: 32 years old'],
    ['age', '1994-12', 'Age: 31 years old'],
    ['age', '1994', 'Date of birth: 1994'],
    ['date-and-age', '1994-11-29', 'Date of birth: Nov 29, 1994 (31 years old)'],
  ] as const)('show a birth date as %s', (show, value, expected) => {
    expect(factsOf({ birthDate: { value, show } }, 'en')).toEqual([expected]);
  });

  it('say since when alone where a career has just begun', () => {
    expect(factsOf({ careerStart: '2026-09' }, 'en')).toEqual(['Professional experience: Sep 2026']);
  });
});

it.each([
  ['2020-11-28', 6],
  ['2020-11-29', 5],
  ['2020-11', 6],
  ['2020-12', 5],
  ['2020', 6],
  ['2027', -1],
])('counts the years from %s: %d', (date, years) => expect(yearsSince(date, now)).toBe(years));

describe('the sheet', () => {
  it.each<[string, Resume['document'], unknown]>([
    ['de', { kind: 'lebenslauf' }, { title: 'Lebenslauf' }],
    [
      'ja',
      { kind: 'rirekisho', date: '2026-11-28' },
      { title: '履歴書', date: { text: '2026年11月28日現在' } },
    ],
    ['en', { kind: 'cv', title: 'Curriculum vitae' }, { title: 'Curriculum vitae' }],
    ['en', { kind: 'lebenslauf' }, { title: { lang: 'de', children: ['Lebenslauf'] } }],
    ['en', { kind: 'resume' }, undefined],
    ['en', {}, undefined],
  ])('has in %s the title and the date of %o', (locale, document, expected) => {
    const { document: sheet } = prepared({ ...(document && { document }) }, locale);
    expect([sheet]).toMatchObject([expected]);
  });

  it('ends with a signature where the document has one', () => {
    const basics = { name: 'Jonas Brandt', signature: { place: 'Hannover', date: '2026-10-01' } };
    const { signature } = prepared({ basics }, 'de');
    expect(signature?.name).toBe('Jonas Brandt');
    expect(textToString(signature?.text ?? '')).toBe('Hannover, 01.10.2026');
    expect(prepared({ basics }, 'ko').signature?.statement).toBe(
      '위에 기재한 사항은 사실과 다름이 없습니다.',
    );
    expect(prepared({ basics: { name: 'Jonas Brandt' } }, 'de').signature).toBeUndefined();
  });
});

it.each([
  ['de', ['Alter: 36 Jahre', 'Geburtsort: Celle']],
  ['zh', ['年龄: 36 岁', '出生地: Celle']],
  ['en', ['Age: 36 years old', 'Place of birth: Celle']],
])('calls a birth date of which the age alone is shown the age, in %s', (locale, facts) => {
  const basics: Basics = { birthDate: { value: '1990-04-05', show: 'age' }, birthPlace: 'Celle' };
  expect(factsOf(basics, locale)).toEqual(facts);
});
