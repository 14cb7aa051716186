import { describe, expect, it } from 'vitest';
import { leafDocuments, leafProblems } from '../fixtures/index.js';
import { toMarkdown, toPlainText } from '../formats/markdown/index.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';

const now = new Date('2026-11-28T00:00:00Z');

const sheet = (resume: Resume, locale = 'ja') =>
  prepareResume({ ...resume, document: { kind: 'rirekisho' } }, { locale, now, audience: 'recruiter' });

const rowsOf = (resume: Resume) =>
  sheet(resume).sections.flatMap(({ history }) =>
    (history?.rows ?? []).map(({ year, month, text }) => [year, month, text].join('|')),
  );

describe('a school', () => {
  const school = (more: object) =>
    rowsOf({ education: [{ institution: '青海大学', startDate: '2015-04', ...more }] });

  it.each([
    [{ endDate: '2019-03' }, '2019|3|青海大学　卒業'],
    [{ endDate: '2019' }, '2019||青海大学　卒業'],
    [{ endDate: '2019-03', status: 'graduated', department: '経済学部' }, '2019|3|青海大学　経済学部　卒業'],
    [{ endDate: '2027-03' }, '2027|3|青海大学　卒業見込み'],
    [{ endDate: '2019-03', level: 'master' }, '2019|3|青海大学　修士課程　修了'],
    [{ endDate: '2027-03', department: '大学院理学研究科' }, '2027|3|青海大学　大学院理学研究科　修了見込み'],
    [{ endDate: '2017-09', status: 'withdrawn' }, '2017|9|青海大学　中途退学'],
    [{ endDate: '2017-09', status: '除籍' }, '2017|9|青海大学　除籍'],
    [{}, '||青海大学　在学中'],
  ])('with %j ends as %s', (more, expected) => {
    expect(school(more)[1]).toBe(expected);
  });

  it('comes before the next one, with a row of its own for everything but its dates', () => {
    const education = [
      { institution: '青海大学', startDate: '2013-04', endDate: '2017-03', mode: '夜間' },
      { institution: '緑野高等学校', startDate: '2010-04', endDate: '2013-03' },
    ];
    expect(rowsOf({ education })).toEqual([
      '2010|4|緑野高等学校　入学',
      '2013|3|緑野高等学校　卒業',
      '2013|4|青海大学　入学',
      '2017|3|青海大学　卒業',
      '||夜間',
    ]);
  });
});

describe('a job', () => {
  const job = (more: object) =>
    rowsOf({ work: [{ name: '株式会社はるかぜ', startDate: '2017-04', ...more }] });

  it('that goes on lasts until now', () => {
    expect(job({ position: '営業', department: '第一部' })).toEqual([
      '2017|4|株式会社はるかぜ　入社',
      '||第一部　営業',
      '||現在に至る',
    ]);
  });

  it.each([
    [{ endDate: '2021-09' }, '2021|9|株式会社はるかぜ　退社'],
    [{ endDate: '2027-03' }, '2027|3|株式会社はるかぜ　退社予定'],
    [{ endDate: '2021-09', leavingReason: '一身上の都合' }, '2021|9|一身上の都合により退職'],
    [{ endDate: '2021-09', leavingReason: '契約期間満了' }, '2021|9|契約期間満了'],
  ])('with %j ends as %s', (more, expected) => {
    expect(job(more).at(-1)).toBe(expected);
  });

  it('names the department, where there is no position', () => {
    expect(job({ department: '営業部' })[1]).toBe('||営業部に配属');
  });

  it('in another than regular employment says so', () => {
    expect(job({ employmentType: 'dispatch' })[0]).toBe('2017|4|株式会社はるかぜ　入社（派遣社員）');
  });
});

it('writes certificates with the oldest first, and says once that they were obtained', () => {
  const certificates = [
    { name: '日商簿記検定試験2級 合格', date: '2016-06' },
    { name: '普通自動車第一種運転免許', date: '2014-08' },
    { name: 'TOEIC公開テスト', date: '2019-03', score: 785 },
    { name: '普通救命講習' },
  ];
  expect(rowsOf({ certificates })).toEqual([
    '2014|8|普通自動車第一種運転免許　取得',
    '2016|6|日商簿記検定試験2級 合格',
    '2019|3|TOEIC公開テスト　785点　取得',
    '||普通救命講習',
  ]);
});

it('has the headings of the form, and ends the jobs', () => {
  const { sections } = sheet({
    work: [{ name: '合同会社みなと', startDate: '2021-10' }],
    education: [{ institution: '青海大学' }],
    certificates: [{ name: '簿記' }],
    seeking: { motivation: '採用の仕事を続けたい。' },
  });
  expect(sections.map(({ title }) => title)).toEqual(['学歴', '職歴', '免許・資格', '志望動機・本人希望']);
  expect(sections.map(({ history }) => history?.end)).toEqual([undefined, '以上', undefined, undefined]);
});

it('writes dates in words of their own as they are', () => {
  expect(
    rowsOf({ education: [{ institution: '青海大学', startDate: '2015-21', endDate: '2019' }] })[0],
  ).toMatch(/^.+\|\|青海大学　入学$/);
});

it('writes the rows as lines in Markdown and in plain text', () => {
  const view = sheet({ work: [{ name: '合同会社みなと', startDate: '2021-10', summary: '採用を担当。' }] });
  expect(toPlainText(view)).toContain('2021年10月 合同会社みなと　入社');
  expect(toMarkdown(view)).toContain(
    '- 2021年10月 合同会社みなと　入社\n- 採用を担当。\n- 現在に至る\n\n以上',
  );
});

it('has entries and no rows in a language without such forms', () => {
  const [section] = sheet({ work: [{ name: 'Mill', startDate: '2020' }] }, 'en').sections;
  expect(section).toMatchObject({ items: [{ name: 'Mill' }] });
  expect(section?.history).toBeUndefined();
});

it('shows every leaf of schools, jobs and certificates', () => {
  const texts = leafDocuments().map(({ resume }) => toPlainText(sheet(resume)));
  const ofTables = leafProblems('text', texts).filter((problem) =>
    /^(education|work|certificates|licenses)\[\].* is not shown/.test(problem),
  );
  expect(ofTables).toEqual([]);
});
