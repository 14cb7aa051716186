import { describe, expect, it } from 'vitest';
import { selectResume } from '../layout/select-resume.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { textToString } from '../text/nodes.js';

const now = new Date('2026-11-28T00:00:00Z');

type Seeking = NonNullable<Resume['seeking']>;

const sectionsOf = (resume: Resume, locale: string) =>
  prepareResume(resume, { locale, audience: 'recruiter', now }).sections;

function factsOf(seeking: Seeking, locale: string) {
  const [section] = sectionsOf({ seeking }, locale);
  if (section?.type !== 'seeking') return [];
  return section.items.flatMap(({ facts }) =>
    facts.map(({ label, text }) => `${textToString(label)}: ${textToString(text)}`),
  );
}

describe('what is sought', () => {
  it('is a section under the heading of the language, in lines of short facts', () => {
    const seeking: Seeking = {
      positions: ['小学教师', '初中语文教师'],
      locations: ['东莞', '深圳'],
      types: ['full-time'],
      remote: false,
      salary: { min: 8000, max: 15000, currency: 'CNY', period: 'month', months: 13, negotiable: true },
      availableFrom: '2026.09',
      status: 'employed-looking',
    };
    expect(sectionsOf({ seeking }, 'zh')[0]).toMatchObject({
      type: 'seeking',
      id: 'seeking',
      title: '求职意向',
    });
    expect(factsOf(seeking, 'zh')).toEqual([
      '期望职位: 小学教师、初中语文教师',
      '工作性质: 全职',
      '期望城市: 东莞、深圳',
      '远程办公: 不接受',
      '期望薪资: ¥8,000–¥15,000/月，13 薪、面议',
      '到岗时间: 2026.09',
      '求职状态: 在职，考虑机会',
    ]);
  });

  it.each<[Seeking['salary'], string]>([
    ['15K–20K', '15K–20K'],
    [{ min: 50000, currency: 'EUR', period: 'year' }, 'From €50,000 per year'],
    [{ max: 30, currency: 'USD', period: 'hour' }, 'Up to $30 per hour'],
    [{ min: 5, max: 5 }, '5'],
    [{ negotiable: true }, 'negotiable'],
  ])('has the salary %o as words', (salary, expected) => {
    expect(factsOf({ ...(salary !== undefined && { salary }) }, 'en')).toEqual([
      `Desired salary: ${expected}`,
    ]);
  });

  it.each<[Seeking['availableFrom'], string]>([
    ['2026-09-01', 'Sep 1, 2026'],
    ['immediately', 'Immediately'],
    ['three months’ notice', 'three months’ notice'],
    [{ months: 1 }, 'In 1 month'],
    [{ months: 3 }, 'In 3 months'],
  ])('begins with %o', (availableFrom, expected) => {
    expect(factsOf({ ...(availableFrom !== undefined && { availableFrom }) }, 'en')).toEqual([
      `Available from: ${expected}`,
    ]);
  });

  it('keeps what moves and what binds the owner apart, as texts', () => {
    const [section] = sectionsOf({ seeking: { motivation: '一つ。\n\n二つ。', conditions: '東京' } }, 'ja');
    expect(section?.items).toMatchObject([
      { facts: [], details: [{ label: '志望動機' }, { label: '本人希望', items: ['東京'] }] },
    ]);
  });

  it('has no section where nothing is sought, or nothing may be seen', () => {
    expect(sectionsOf({ seeking: {} }, 'en')).toEqual([]);
    const seeking = { salary: '1' };
    expect(prepareResume({ seeking }, { locale: 'en', now }).sections).toEqual([]);
  });

  it('is ordered, titled and hidden as other sections are', () => {
    const resume: Resume = { seeking: { positions: 'x' }, work: [{ name: 'y' }] };
    const titles = (layout: Resume['layout']) =>
      sectionsOf({ ...resume, ...(layout && { layout }) }, 'en').map(({ title }) => title);
    expect(titles({ order: ['work'], titles: { seeking: 'Next job' } })).toEqual(['Experience', 'Next job']);
    const layout = { hide: ['seeking'] };
    expect(titles(layout)).toEqual(['Experience']);
    expect(selectResume({ ...resume, layout }, { audience: 'public' }).seeking).toBeUndefined();
  });
});

describe('a profile', () => {
  const profileOf = (profile: Resume['profile'], locale = 'en') => {
    const [section] = sectionsOf({ ...(profile !== undefined && { profile }) }, locale);
    return section?.type === 'profile'
      ? section.items.map(({ title, paragraphs }) => [title, paragraphs])
      : [];
  };

  it('is a text, in one language or several, or parts with titles of their own', () => {
    expect(profileOf('Patient.')).toEqual([['', ['Patient.']]]);
    expect(profileOf({ zh: '有耐心', en: 'Patient' }, 'zh')).toEqual([['', ['有耐心']]]);
    expect(profileOf([{ title: 'Growth', text: 'Slow' }, 'Patient'])).toEqual([
      ['Growth', ['Slow']],
      ['', ['Patient']],
    ]);
  });
});
