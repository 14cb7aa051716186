import { expect, it } from 'vitest';
import { toApa, toGbt7714 } from './index.js';

const locale = 'en';

const turing = {
  name: 'Computing machinery and intelligence',
  authors: [{ given: 'Alan Mathison', family: 'Turing' }],
  type: 'journal',
  containerTitle: 'Mind',
  issued: '1950-10',
  volume: '59',
  issue: '236',
  page: '433-460',
  DOI: '10.1093/mind/LIX.236.433',
};

const talk = {
  name: 'Listening Through the Rain?',
  authors: ['Mei Tang', 'Jean-Luc Lin', 'Xing Zhou', 'Ada Lovelace'],
  type: 'conference',
  containerTitle: 'INTERSPEECH',
  publisher: 'ISCA',
  issued: '2022',
  page: '12--16',
  url: 'https://example.org/rain',
};

const han = {
  name: { zh: '低资源方言识别综述', en: 'A survey' },
  authors: ['林知微', { family: '周', given: '行' }],
  otherAuthors: true,
  type: 'journal',
  containerTitle: '声学学报',
  issued: '2020-05',
  volume: '45',
  page: '1-9',
};

it('cites in APA style', () => {
  expect(toApa(turing, { locale })).toBe(
    'Turing, A. M. (1950). Computing machinery and intelligence. Mind, 59(236), 433–460. https://doi.org/10.1093/mind/LIX.236.433',
  );
  expect(toApa(talk, { locale })).toBe(
    'Tang, M., Lin, J.-L., Zhou, X., & Lovelace, A. (2022). Listening Through the Rain? In INTERSPEECH (pp. 12–16). ISCA. https://example.org/rain',
  );
  expect(toApa(han, { locale: 'zh' })).toBe(
    '林知微, 周行, et al. (2020). 低资源方言识别综述. 声学学报, 45, 1–9.',
  );
});

it('cites as GB/T 7714 has it', () => {
  expect(toGbt7714(turing, { locale })).toBe(
    'TURING A M. Computing machinery and intelligence[J]. Mind, 1950, 59(236): 433-460. DOI:10.1093/mind/LIX.236.433.',
  );
  expect(toGbt7714(talk, { locale })).toBe(
    'TANG M, LIN J-L, ZHOU X, et al. Listening Through the Rain?[C]//INTERSPEECH. ISCA, 2022: 12-16.',
  );
  expect(toGbt7714(han, { locale: 'zh' })).toBe(
    '林知微, 周行, 等. 低资源方言识别综述[J]. 声学学报, 2020, 45: 1-9.',
  );
});

it('gives the day of what has no issue, and says what is not out', () => {
  const preprint = {
    name: 'On rain',
    authors: ['Ada Lovelace'],
    type: 'preprint',
    url: 'https://arxiv.org/abs/1',
  };
  expect(toApa({ ...preprint, issued: '2024-03-09' }, { locale })).toContain('(2024, March 9)');
  expect(toApa({ ...preprint, status: 'accepted' }, { locale })).toContain('(in press)');
  expect(toApa(preprint, { locale })).toContain('(n.d.)');
  expect(toGbt7714({ ...preprint, issued: '2024' }, { locale })).toBe(
    'LOVELACE A. On rain[EB/OL]. 2024. https://arxiv.org/abs/1.',
  );
});

it('names twenty authors at most in APA, of more the first nineteen and the last', () => {
  const authors = Array.from({ length: 40 }, (_, i) => ({ given: 'A', family: `Name${i + 1}` }));
  const cited = toApa({ name: 'Big', authors, issued: '2020' }, { locale });
  expect(cited).toContain('Name19, A., … Name40, A. (2020)');
  expect(cited).not.toContain('Name20,');
});

it('begins with the title where no author is known', () => {
  expect(toApa({ name: 'Untold', issued: '2020' }, { locale })).toBe('Untold. (2020).');
  expect(toGbt7714({ name: 'Untold', issued: '2020' }, { locale })).toBe('Untold[Z]. 2020.');
});
