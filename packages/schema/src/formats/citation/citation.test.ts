import { expect, it } from 'vitest';
import type { Publication } from '../../sections/publication-schema.js';
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
    'Turing A M. Computing machinery and intelligence[J]. Mind, 1950, 59(236): 433-460. DOI:10.1093/mind/LIX.236.433.',
  );
  expect(toGbt7714(talk, { locale })).toBe(
    'Tang M, Lin J-L, Zhou X, et al. Listening Through the Rain?[C]//INTERSPEECH. ISCA, 2022: 12-16.',
  );
  expect(toGbt7714(han, { locale: 'zh' })).toBe(
    '林知微，周行，等. 低资源方言识别综述[J]. 声学学报，2020，45：1-9.',
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
    'Lovelace A. On rain[PP/OL]. 2024. https://arxiv.org/abs/1.',
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

const ada = ['Ada Lovelace'];
const apa = (paper: Publication) => toApa(paper, { locale });
const gbt = (paper: Publication) => toGbt7714(paper, { locale });

it.each<[string, Publication, string]>([
  [
    'one page of a book',
    { name: 'x', type: 'chapter', containerTitle: 'Book', page: '12' },
    'x. (n.d.). In Book (p. 12).',
  ],
  [
    'pages apart',
    { name: 'x', type: 'workshop', containerTitle: 'Book', page: '1, 4' },
    'x. (n.d.). In Book (pp. 1, 4).',
  ],
  ['a book without pages', { name: 'x', type: 'chapter', containerTitle: 'Book' }, 'x. (n.d.). In Book.'],
  ['papers of no book', { name: 'x', type: 'conference', publisher: 'ISCA' }, 'x. (n.d.). ISCA.'],
  [
    'a book by its publisher',
    { name: 'x', type: 'book', publisher: 'Press', issued: '2020-05' },
    'x. (2020). Press.',
  ],
  ['a volume alone', { name: 'x', type: 'journal', containerTitle: 'J', volume: '3' }, 'x. (n.d.). J, 3.'],
  ['an issue alone', { name: 'x', type: 'journal', containerTitle: 'J', issue: '3' }, 'x. (n.d.). J, (3).'],
  ['a report by its month', { name: 'x', type: 'report', issued: '2020-12' }, 'x. (2020, December).'],
  ['what has no type by its day', { name: 'x', issued: '2020-01-09' }, 'x. (2020, January 9).'],
  ['what will appear', { name: 'x', status: 'forthcoming' }, 'x. (in press).'],
  ['what is under review', { name: 'x', status: 'in-review' }, 'x. (n.d.).'],
  ['the date by its other name', { name: 'x', releaseDate: '2020' }, 'x. (2020).'],
  ['a title that asks', { name: 'Why?', authors: ada }, 'Lovelace, A. (n.d.). Why?'],
  ['a title that cries', { name: 'Oh!', authors: ada }, 'Lovelace, A. (n.d.). Oh!'],
  ['a title that ends itself', { name: '为什么？', authors: ada }, 'Lovelace, A. (n.d.). 为什么？'],
  ['nothing', {}, '(n.d.).'],
  ['two authors', { name: 'x', authors: ['A B', 'C D'] }, 'B, A., & D, C. (n.d.). x.'],
  [
    'one author and others',
    { name: 'x', authors: ada, otherAuthors: true },
    'Lovelace, A., et al. (n.d.). x.',
  ],
  [
    'particles and suffixes',
    {
      name: 'x',
      authors: [
        { given: 'Vincent  Willem', family: 'Gogh', 'non-dropping-particle': 'van' },
        { given: 'alexander', family: 'Humboldt', 'dropping-particle': 'von', suffix: 'Jr.' },
        { literal: 'The Rain Group' },
        { family: 'Plato' },
      ],
    },
    'van Gogh, V. W., von Humboldt, A., Jr., The Rain Group, & Plato. (n.d.). x.',
  ],
])('cites in APA style %s', (_, paper, cited) => {
  expect(apa(paper)).toBe(cited);
});

it('names twenty authors in APA, all of them', () => {
  const authors = Array.from({ length: 20 }, (_, i) => ({ given: 'A', family: `Name${i + 1}` }));
  expect(apa({ name: 'x', authors })).toContain('Name19, A., & Name20, A. (n.d.)');
  expect(apa({ name: 'x', authors: [...authors, { given: 'B', family: 'Last' }] })).toContain(
    'Name19, A., … Last, B. (n.d.)',
  );
});

it.each<[string, Publication, string]>([
  ['a book', { name: 'x', type: 'book', publisher: 'Press', issued: '2020' }, 'x[M]. Press, 2020.'],
  ['a chapter', { name: 'x', type: 'chapter', containerTitle: 'Book', page: '1–2' }, 'x[M]//Book: 1-2.'],
  ['a thesis', { name: 'x', type: 'thesis', publisher: 'College', issued: '2020' }, 'x[D]. College, 2020.'],
  ['a report', { name: 'x', type: 'report', containerTitle: 'Series', publisher: 'P' }, 'x[R]. Series, P.'],
  ['a workshop', { name: 'x', type: 'workshop', containerTitle: 'W', issued: '2020' }, 'x[C]//W. 2020.'],
  ['what is on the web', { name: 'x', type: 'blog', url: 'https://a.org' }, 'x[EB/OL]. https://a.org.'],
  ['what is nowhere', { name: 'x', type: 'blog' }, 'x[Z].'],
  ['an issue alone', { name: 'x', type: 'journal', containerTitle: 'J', issue: '3' }, 'x[J]. J, (3).'],
  [
    'a journal with an address',
    { name: 'x', type: 'journal', containerTitle: 'J', url: 'https://a.org' },
    'x[J]. J.',
  ],
  ['three authors', { name: 'x', authors: ['A B', 'C D', 'E F'] }, 'B A, D C, F E. x[Z].'],
  [
    'a suffix',
    { name: 'x', authors: [{ given: 'Ada Maria', family: 'Rain', suffix: 'Jr.' }] },
    'Rain A M Jr. x[Z].',
  ],
  [
    'four Chinese authors',
    { name: 'x', authors: ['林知微', '周行', '唐梅', '沈小满'] },
    '林知微, 周行, 唐梅, 等. x[Z].',
  ],
])('cites as GB/T 7714 has it %s', (_, paper, cited) => {
  expect(gbt(paper)).toBe(cited);
});

it.each(['10.1/X', 'https://doi.org/10.1/X', 'doi: 10.1/X'])('names the DOI of %s once', (DOI) => {
  const paper = { name: 'Rain', type: 'journal', DOI };
  expect(toApa(paper, { locale })).toContain(' https://doi.org/10.1/X');
  expect(toGbt7714(paper, { locale })).toContain(' DOI:10.1/X.');
});

it('cites Chinese papers with full-width signs, but for full stops and brackets', () => {
  const paper = { name: '雨声识别', authors: ['张三', '李四'], type: 'journal', containerTitle: '声学学报' };
  expect(gbt({ ...paper, issued: '2020', volume: '3', issue: '2', page: '12-24' })).toBe(
    '张三，李四. 雨声识别[J]. 声学学报，2020，3（2）：12-24.',
  );
  expect(
    gbt({ name: '雨声', authors: ['张三'], type: 'preprint', issued: '2026', url: 'https://a.org' }),
  ).toBe('张三. 雨声[PP/OL]. 2026. https://a.org.');
});

it('names editors where there are no authors, and those of the book', () => {
  const book = {
    name: 'Rain',
    type: 'book',
    editors: ['Jing Li', 'Ana Santos'],
    publisher: 'Press',
    issued: '2020',
  };
  expect(apa(book)).toBe('Li, J., & Santos, A. (Eds.). (2020). Rain. Press.');
  expect(gbt(book)).toBe('Li J, Santos A. Rain[M]. Press, 2020.');
  const chapter = {
    ...book,
    name: 'Hail',
    type: 'chapter',
    authors: ada,
    editors: ['Jing Li'],
    containerTitle: 'Rain',
  };
  expect(apa(chapter)).toBe('Lovelace, A. (2020). Hail. In J. Li (Ed.), Rain. Press.');
  expect(gbt(chapter)).toBe('Lovelace A. Hail[M]//Li J. Rain. Press, 2020.');
});

it('cites edition, version, chapter and place of a book', () => {
  const book: Publication = {
    name: 'Rain',
    type: 'book',
    authors: ['Ada Frost'],
    publisher: 'Springer',
    issued: '2020',
    csl: { edition: '3', 'publisher-place': 'Berlin' },
  };
  expect(toApa(book, { locale: 'en' })).toBe('Frost, A. (2020). Rain (3rd ed.). Springer.');
  expect(toGbt7714(book, { locale: 'en' })).toBe('Frost A. Rain[M]. 3rd ed. Berlin: Springer, 2020.');
  expect(
    toGbt7714(
      {
        ...book,
        name: '雨',
        authors: ['张三'],
        publisher: '科学出版社',
        csl: { edition: '第2版', 'publisher-place': '北京' },
      },
      { locale: 'zh' },
    ),
  ).toBe('张三. 雨[M]. 2版. 北京：科学出版社，2020.');
  expect(
    toApa(
      {
        ...book,
        type: 'chapter',
        containerTitle: 'Weather',
        page: '3-9',
        csl: { edition: 'Revised', 'chapter-number': 2 },
      },
      { locale: 'en' },
    ),
  ).toBe('Frost, A. (2020). Rain. In Weather (Revised, Chap. 2, pp. 3–9). Springer.');
  expect(toApa({ name: 'Tool', issued: '2021', csl: { version: 'v1.4' } }, { locale: 'en' })).toBe(
    'Tool (Version 1.4). (2021).',
  );
});
