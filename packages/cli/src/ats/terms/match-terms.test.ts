import { describe, expect, it } from 'vitest';
import { linesOfText } from '../extractors.js';
import { matchTerms } from './match-terms.js';

const match = (term: string, resume: string, advertisement = '') =>
  matchTerms([{ text: term, line: 1 }], linesOfText(resume), advertisement)[0];
const isIn = (term: string, resume: string, advertisement?: string) =>
  (match(term, resume, advertisement)?.occurrences.length ?? 0) > 0;

describe('a term', () => {
  it.each([
    ['Node.js', 'NodeJS and more'],
    ['NodeJS', 'Node.js'],
    ['front-end', 'Front end'],
    ['frontend', 'front-end work'],
    ['power bi', 'Power BI'],
    ['Python', 'Ｐｙｔｈｏｎ'],
    ['REST API', 'REST APIs'],
    ['case studies', 'a case study'],
    ['paediatrics', 'pediatrics'],
    ['data visualisation', 'Data visualization'],
    ['machine learning', 'machine\nlearning'],
    ['Kubernetes', 'Kuber-\nnetes'],
    ['C++', 'C, C++ and C#'],
    ['.NET', 'I write .NET'],
    ['résumé', 'resume'],
    ['A/B 测试', '做过A/B测试'],
    ['需求预测', '周度需求预测与补货'],
    ["bachelor's degree", 'BSc (Hons), Adult Nursing'],
    ['本科', '学士'],
  ])('%s is found in %j', (term, resume) => {
    expect(isIn(term, resume)).toBe(true);
  });

  it.each([
    ['C', 'C++'],
    ['R', 'React and Ruby'],
    ['Java', 'JavaScript'],
    ['SQL', 'NoSQL'],
    ['法学', '语法学习'],
    ['Go', 'Google'],
    ["master's degree", 'master of ceremonies'],
  ])('%s is not found in %j', (term, resume) => {
    expect(isIn(term, resume)).toBe(false);
  });

  it.each([
    ['NLP', 'natural language processing', 'Natural Language Processing (NLP)'],
    ['natural language processing', 'NLP', 'NLP (natural language processing)'],
    ['自然语言处理', '做过NLP', '自然语言处理（NLP）'],
  ])('%s is found as %s where the advertisement says so', (term, resume, advertisement) => {
    expect(isIn(term, resume, advertisement)).toBe(true);
    expect(isIn(term, resume)).toBe(false);
  });

  it('is found as the abbreviation that the résumé gives', () => {
    const resume = 'Continuous integration (CI)\nI look after CI';
    expect(match('continuous integration', resume)?.occurrences[0]?.line).toBe(1);
    expect(match('CI', resume)?.occurrences.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('is found at its page and line', () => {
    expect(match('Kafka', 'one\ntwo\fthree\nKafka')?.occurrences).toEqual([
      { page: 2, line: 2, text: 'Kafka' },
    ]);
  });
});
