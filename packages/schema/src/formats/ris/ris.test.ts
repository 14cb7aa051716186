import { describe, expect, it } from 'vitest';
import { readResume } from '../../read/read-resume.js';
import { ImportError } from '../conversion.js';
import { fromRis } from './index.js';

const ris = (...lines: readonly string[]) => `${lines.join('\n')}\nER  - \n`;

describe('fromRis', () => {
  it('reads an article', () => {
    const { publications, warnings } = fromRis(
      ris(
        'TY  - JOUR',
        'ID  - rain2020',
        'AU  - Rain, Ada',
        'AU  - Snow, Bo, Jr.',
        'AU  - The Weather Group',
        'TI  - Rain over lakes',
        'T2  - Journal of Rain',
        'PY  - 2020',
        'DA  - 2020/05/12/Spring',
        'VL  - 7',
        'IS  - 3',
        'SP  - 12',
        'EP  - 24',
        'SN  - 1234-5678',
        'DO  - https://doi.org/10.1000/rain',
        'UR  - https://example.org/rain',
        'AB  - It rains.',
        'KW  - rain',
        'KW  - lakes',
        'DB  - A database',
      ),
    );
    expect(publications).toEqual([
      {
        id: 'rain2020',
        name: 'Rain over lakes',
        containerTitle: 'Journal of Rain',
        volume: '7',
        issue: '3',
        type: 'journal',
        authors: [
          { given: 'Ada', family: 'Rain' },
          { given: 'Bo', family: 'Snow', suffix: 'Jr.' },
          'The Weather Group',
        ],
        issued: '2020-05-12',
        page: '12-24',
        DOI: '10.1000/rain',
        ISSN: '1234-5678',
        url: 'https://example.org/rain',
        csl: { abstract: 'It rains.', keyword: 'rain, lakes' },
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, readonly string[], object]>([
    [
      'a book',
      ['TY  - BOOK', 'T1  - Rain', 'SN  - 978-3-16-148410-0', 'PB  - Mill', 'CY  - Linz', 'ET  - 2'],
      {
        type: 'book',
        ISBN: '978-3-16-148410-0',
        publisher: 'Mill',
        csl: { 'publisher-place': 'Linz', edition: '2' },
      },
    ],
    [
      'the numbers of a book and of its series',
      ['TY  - BOOK', 'T1  - Rain', 'SN  - 1234-567X', 'SN  - 978-3-16-148410-0'],
      { type: 'book', ISBN: '978-3-16-148410-0', ISSN: '1234-567X' },
    ],
    [
      'a chapter',
      ['TY  - CHAP', 'TI  - Rain', 'BT  - Weather', 'A2  - Snow, Bo'],
      { type: 'chapter', containerTitle: 'Weather', editors: [{ given: 'Bo', family: 'Snow' }] },
    ],
    ['a thesis', ['TY  - THES', 'TI  - Rain', 'Y1  - 2019///'], { type: 'thesis', issued: '2019' }],
    ['an unusual type', ['TY  - HOLO', 'TI  - Rain'], { type: 'holo' }],
    ['a patent', ['TY  - PAT', 'TI  - Rain'], { type: 'patent' }],
    ['software', ['TY  - COMP', 'TI  - Rain'], { type: 'software' }],
    ['a paper in press', ['TY  - INPR', 'TI  - Rain'], { type: 'journal', status: 'forthcoming' }],
    [
      'a date in words',
      ['TY  - JOUR', 'TI  - Rain', 'DA  - May 2020'],
      { type: 'journal', issued: '2020-05' },
    ],
    [
      'a date with hyphens',
      ['TY  - JOUR', 'TI  - Rain', 'DA  - 2020-5-1'],
      { type: 'journal', issued: '2020-05-01' },
    ],
    ['one page', ['TY  - JOUR', 'TI  - Rain', 'SP  - 12', 'EP  - 12'], { type: 'journal', page: '12' }],
    ['one space before the hyphen', ['TY - JOUR', 'TI - Rain'], { type: 'journal' }],
    [
      'lines that continue',
      ['TY  - JOUR', 'TI  - Rain', 'AB  - It', 'rains.'],
      { type: 'journal', csl: { abstract: 'It rains.' } },
    ],
  ])('reads %s', (_, lines, expected) => {
    const { publications, warnings } = fromRis(ris(...lines));
    expect(publications).toEqual([{ name: 'Rain', ...expected }]);
    expect(warnings).toEqual([]);
  });

  it('reads records without an end, with line ends of Windows and a mark of byte order', async () => {
    const { resume, format } = await readResume(
      '\uFEFFTY  - JOUR\r\nTI  - Rain\r\nPY  - 2019\r\nTY  - JOUR\r\nTI  - Snow\r\nPY  - 2021\r\n',
    );
    expect([format, resume?.publications?.map(({ name }) => name)]).toEqual(['ris', ['Snow', 'Rain']]);
  });

  it.each([
    ['a second DOI', 'DO  - 10.1000/b', 'says "10.1000/b" too'],
    ['a second number of a series', 'SN  - 8765-4321', 'says "8765-4321" too'],
    ['another title', 'T1  - Regen', 'says "Regen" too'],
    ['a date that does not exist', 'DA  - 2020/13', '"2020/13" is not a date'],
    ['an unsafe address', 'UR  - javascript:alert(1)', 'is no address to link to'],
    ['a tag without a place', 'M3  - Article', '"Article" has no place here'],
  ])('reports %s with its line', (_, line, message) => {
    const { warnings } = fromRis(ris('TY  - JOUR', 'TI  - Rain', 'DO  - 10.1000/a', 'SN  - 1234-567X', line));
    expect(warnings).toEqual([
      expect.objectContaining({ line: 5, message: expect.stringContaining(message) }),
    ]);
  });

  it('reports what stands outside of records', () => {
    const { warnings } = fromRis(`Provider: a mill\n${ris('TY  - JOUR', 'TI  - Rain')}`);
    expect(warnings).toMatchObject([{ line: 1, message: expect.stringContaining('stands in no record') }]);
  });

  it.each(['', 'TI  - Rain', 'TY'])('takes %j for no RIS', (text) => {
    expect(() => fromRis(text)).toThrow(ImportError);
  });
});
