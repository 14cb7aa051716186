import { describe, expect, it } from 'vitest';
import { linesOfText } from '../extractors.js';
import { readFields } from './read-fields.js';

const fieldsOf = (text: string) =>
  readFields(linesOfText(text)).fields.map(({ field, line, text: own }) => `${line} ${field} ${own}`);

describe('the fields of an English résumé', () => {
  it('are found where employer, position and dates stand in lines of their own', () => {
    const text = [
      'Ada Lovelace',
      'ada@example.org · +44 20 7946 0123 · London, England',
      'EXPERIENCE',
      'Analytical Engines Ltd\tMar 2021 – present',
      'Senior Engineer · London',
      '• Wrote the first program in 2022',
      'Loom Works\t06/2018 – 02/2021',
      'Weaver’s assistant',
      'EDUCATION',
      'University of Somewhere\t2014 – 2018',
      'BSc in Mathematics',
      'SKILLS',
      'Algebra, looms',
    ].join('\n');
    expect(fieldsOf(text)).toEqual([
      '1 name Ada Lovelace',
      '2 email ada@example.org',
      '2 phone +44 20 7946 0123',
      '2 location London, England',
      '4 employer Analytical Engines Ltd',
      '5 position Senior Engineer',
      '4 dates Mar 2021 – present',
      '7 employer Loom Works',
      '8 position Weaver’s assistant',
      '7 dates 06/2018 – 02/2021',
      '10 school University of Somewhere',
      '11 degree BSc in Mathematics',
      '10 dates 2014 – 2018',
      '13 skills Algebra, looms',
    ]);
  });

  it('are found where dates stand below', () => {
    const text =
      'Work experience\nTeacher\nOakfield School\nSep 2019 – Jul 2023\n• Taught\nCook\nLakeside Hotel\n2017 to 2019';
    expect(fieldsOf(`Bo\n${text}`)).toEqual([
      '1 name Bo',
      '4 employer Oakfield School',
      '3 position Teacher',
      '5 dates Sep 2019 – Jul 2023',
      '8 employer Lakeside Hotel',
      '7 position Cook',
      '9 dates 2017 to 2019',
    ]);
  });
});

describe('the fields of a Chinese résumé', () => {
  it('are found with and without labels', () => {
    const text = [
      '个人简历',
      '姓名：林小满  电话：138-0000-1234  邮箱：lin@example.cn',
      '教育背景',
      '江南大学 食品科学 本科 2016.09 – 2020.06',
      '工作经历',
      '云上食品有限公司 品控专员 2020年7月 – 至今',
      '• 负责验收',
      '技能',
      'HACCP、Excel',
    ].join('\n');
    expect(fieldsOf(text)).toEqual([
      '2 name 林小满',
      '2 email lin@example.cn',
      '2 phone 138-0000-1234',
      '6 employer 云上食品有限公司',
      '6 position 品控专员',
      '6 dates 2020年7月 – 至今',
      '4 school 江南大学',
      '4 degree 本科',
      '4 dates 2016.09 – 2020.06',
      '9 skills HACCP、Excel',
    ]);
  });
});

it('takes no number of a link for a phone, and no mail address for a place', () => {
  const text = 'Bo\nE-mail address: bo@example.org\nhttps://archive.example/20210819183850/page';
  expect(fieldsOf(text)).toEqual([
    '1 name Bo',
    '2 email bo@example.org',
    '3 link https://archive.example/20210819183850/page',
  ]);
});

it.each(['', '\n', '2020', '•', 'EXPERIENCE', '工作经历\n2020'])('reads %j', (text) => {
  expect(() => fieldsOf(text)).not.toThrow();
});

it('takes no enclosure of a letter for a heading', () => {
  const lines = linesOfText(
    'Ada Lovelace\nEnclosures\n• Résumé\nAda Lovelace\nEXPERIENCE\nLoom Works\t2018 – 2021',
  );
  expect(readFields(lines).headings.map(({ section }) => section)).toEqual(['work']);
});
