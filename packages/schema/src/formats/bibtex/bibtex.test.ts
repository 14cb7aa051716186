import { describe, expect, it } from 'vitest';
import { fromBibtex, toBibtex } from './index.js';

describe('fromBibtex', () => {
  it('reads accents, particles, groups, strings, cross references and others', () => {
    const { publications, warnings } = fromBibtex(String.raw`
      @string{meeting = "Annual Meeting"}
      @inproceedings{rain,
        title = {On {GPU}s in \'Etretat \& the \textit{rain}: $x^2$},
        author = {van Gogh, Vincent and {The Rain Group} and Lin, Zhiwei and 林, 知微 and others},
        crossref = {proc}, pages = {1--3}, month = may, doi = {10.1/x}, mood = {blue}
      }
      @proceedings{proc, title = {Proceedings of Rain}, booktitle = meeting, year = 2020, publisher = {Wet Press}}
    `);
    expect(publications[0]).toEqual({
      id: 'rain',
      type: 'conference',
      name: 'On GPUs in Étretat & the *rain*: x²',
      authors: [
        { given: 'Vincent', family: 'Gogh', 'non-dropping-particle': 'van' },
        { literal: 'The Rain Group' },
        'Zhiwei Lin',
        { given: '知微', family: '林' },
      ],
      otherAuthors: true,
      containerTitle: 'Proceedings of Rain',
      issued: '2020-05',
      page: '1-3',
      DOI: '10.1/x',
      publisher: 'Wet Press',
    });
    expect(warnings).toEqual([
      { path: 'rain.mood', line: 3, message: 'is not a field that is read; left out.' },
    ]);
  });

  it.each([
    ['article', 'journal'],
    ['inproceedings', 'conference'],
    ['book', 'book'],
    ['incollection', 'chapter'],
    ['phdthesis', 'thesis'],
    ['techreport', 'report'],
  ])('reads @%s', (type, kind) => {
    expect(fromBibtex(`@${type}{a, title = {T}, year = 2020}`).publications[0]?.type).toBe(kind);
  });

  it('finds a preprint by its number', () => {
    const source = '@misc{a, title = {T}, eprint = {2001.00001}, archivePrefix = {arXiv}}';
    expect(fromBibtex(source).publications[0]).toMatchObject({
      type: 'preprint',
      url: 'https://arxiv.org/abs/2001.00001',
    });
  });

  it('takes the number of a preprint for an address where there is no other', () => {
    const read = (fields: string) =>
      fromBibtex(`@misc{a, title = {T}, eprint = {1}, ${fields}}`).publications[0];
    expect(read('eprinttype = {ARXIV}')).toMatchObject({ type: 'preprint', url: 'https://arxiv.org/abs/1' });
    expect(read('archivePrefix = {arXiv}, url = {https://a.org}')).toMatchObject({ url: 'https://a.org' });
    expect(read('archivePrefix = {arXiv}, doi = {10.1/x}')).not.toHaveProperty('url');
    for (const other of [
      'archivePrefix = {HAL}',
      'archivePrefix = {arXiv2}',
      'archivePrefix = {xarXiv}',
      'note = {x}',
    ])
      expect(read(other)).not.toHaveProperty('url');
    const journal = '@article{a, title = {T}, journal = {J}, eprint = {1}, archivePrefix = {arXiv}}';
    expect(fromBibtex(journal).publications[0]).toMatchObject({ type: 'journal', containerTitle: 'J' });
  });

  it('takes addresses and identifiers out of what TeX puts around them', () => {
    const { publications } = fromBibtex(String.raw`
      @misc{a, title = {T}, url = {\url{https://a.b/c_d}}, doi = {https://doi.org/10.1/a\_b}}
      @misc{b, title = {T}, url = {https://a.b/c\_d\%20\&e}, doi = {\url{http://dx.doi.org/10.1/b}}}
      @misc{c, title = {T}, url = {"https://a.b/f"}}
    `);
    expect(publications).toMatchObject([
      { url: 'https://a.b/c_d', DOI: '10.1/a_b' },
      { url: 'https://a.b/c_d%20&e', DOI: '10.1/b' },
      { url: 'https://a.b/f' },
    ]);
  });

  it.each([
    ['{Mar-Apr}', [2020, 3], [2020, 4]],
    ['jan # "/" # feb', [2020, 1], [2020, 2]],
    ['{June 12-15}', [2020, 6, 12], [2020, 6, 15]],
    ['{30 June -- 2 July}', [2020, 6, 30], [2020, 7, 2]],
    ['{Dec/Jan}', [2020, 12], [2021, 1]],
    ['{May 3}', [2020, 5, 3], undefined],
  ])('keeps both ends of the month %s', (month, start, end) => {
    const { publications } = fromBibtex(`@article{a, title = {T}, year = 2020, month = ${month}}`);
    expect(publications[0]?.issued).toBe(start.map((part) => String(part).padStart(2, '0')).join('-'));
    const parts = end && [start, end];
    expect(publications[0]?.csl?.issued).toEqual(parts && { 'date-parts': parts });
  });

  it('reports macros that are not defined by name', () => {
    const { publications, warnings } = fromBibtex(`
      @string{wet = "Wet " # letters}
      @article{a, title = {x = y}, journal = tpami, publisher = acm # " Press", month = jan, year = 2020}
      @article{b, title = {T}, journal = wet, volume = constructor}
      @article{c, title = {T}, journal = TOG}
    `);
    expect(publications).toMatchObject([
      { name: 'x = y', containerTitle: 'tpami', publisher: 'acm Press', issued: '2020-01' },
      { containerTitle: 'Wet letters', volume: 'constructor' },
      { containerTitle: 'ACM Transactions on Graphics' },
    ]);
    expect(warnings).toEqual([
      { path: 'a.journal', line: 3, message: 'uses "tpami", which no @string defines; its name is kept.' },
      { path: 'a.publisher', line: 3, message: 'uses "acm", which no @string defines; its name is kept.' },
      { path: 'b.journal', line: 4, message: 'uses "letters", which no @string defines; its name is kept.' },
      {
        path: 'b.volume',
        line: 4,
        message: 'uses "constructor", which no @string defines; its name is kept.',
      },
    ]);
  });

  it('reads the entries around one that is broken, and reports its line', () => {
    const { publications, warnings } = fromBibtex(`
      @article{a, title = {Rain}, year = 2020}
      @article{b, title = {Snow}, journal = {No end, year = 2021}
      @article{c, title = {Hail, the journal = "x"
      @article{, title = {No key}}
      @article{title = {No key either}, note "no sign" , year = 2022}
      @article{d title = {No comma}, year = }
    `);
    expect(publications.map(({ id, name, issued }) => [id, name, issued])).toEqual([
      ['a', 'Rain', '2020'],
      ['b', 'Snow', '2021'],
      ['c', 'Hail, the journal = "x"', undefined],
      [undefined, 'No key', undefined],
      [undefined, 'No key either', '2022'],
      ['d', 'No comma', undefined],
    ]);
    expect(warnings.map(({ path, line, message, kind }) => `${line} ${kind} ${path} ${message}`)).toEqual([
      '3 syntax b.journal The { that opens here is never closed. Write } where the text ends, before the field "year".',
      '4 syntax c.title The { that opens here is never closed. Write } where the text ends, before the end of the entry.',
      '6 undefined entry in line 6 has text that is not a field: "note "no sign""; left out.',
    ]);
  });

  it('puts accents on letters without a dot', () => {
    const [paper] = fromBibtex(
      String.raw`@misc{a, title = {\i \v{\j}}, author = {Garc{\'\i}a, M{\'{\i}}guel and Mart\'{\i}, Na\"{\i}m}}`,
    ).publications;
    expect(paper).toMatchObject({ name: 'ıǰ', authors: ['Míguel García', 'Naïm Martí'] });
  });

  it.each([
    ['langid = {english}', 'en'],
    ['langid = {american}', 'en-US'],
    ['langid = {USenglish}', 'en-US'],
    ['langid = {ngerman}', 'de'],
    ['language = {German}', 'de'],
    ['language = {chinese}', 'zh'],
    ['language = {zh_cn}', 'zh-CN'],
    ['langid = {pt-BR}', 'pt-BR'],
    ['langid = {klingon}', undefined],
    ['langid = {e}', undefined],
    ['langid = {en-x}', undefined],
  ])('reads %s as %s', (field, language) => {
    const { publications, warnings } = fromBibtex(`@misc{a, title = {T}, ${field}}`);
    expect(publications[0]?.language).toBe(language);
    expect(warnings.map(({ path }) => path)).toEqual(language === undefined ? ['a.langid'] : []);
  });

  it('says which field of which entry is lost', () => {
    const entries = Array.from(
      { length: 11 },
      (_, i) => `@misc{key${i}, title = {T}, mood = {m}, timestamp = 1}`,
    );
    const { warnings } = fromBibtex(`${entries.join('\n')}\n@misc{bad, title = {T}, url = {javascript:1}}`);
    expect(warnings).toEqual([
      {
        path: 'bad.URL',
        line: 12,
        message: '"javascript:1" is not an address that can be linked to; left out.',
      },
      {
        path: 'key0.mood',
        line: 1,
        message: 'is not a field that is read; left out of this and 10 more entries.',
      },
      {
        path: 'key0.timestamp',
        line: 1,
        message: 'is a note of a reference manager; left out of this and 10 more entries.',
      },
    ]);
  });

  it('keeps editors, groups as a whole', () => {
    const [book] = fromBibtex(
      '@book{a, title = {T}, editor = {{The Group} and Lin, Ada and Plato}}',
    ).publications;
    expect(book?.editors).toEqual([{ literal: 'The Group' }, 'Ada Lin', 'Plato']);
  });

  it.each([
    ['hello', 'No entry of BibTeX is to be found'],
    ['', 'No entry of BibTeX is to be found'],
    ['@'.repeat(5_000_000), 'Split the file'],
    [`@book{a, title = ${'{'.repeat(100_000)}`, 'a.title has no end'],
  ])('says what is wrong with %.30s', (source, message) => {
    expect(() => fromBibtex(source)).toThrow(message);
  });
});

it('reports fields of the same kind that are not shown once for all entries', () => {
  const { warnings } = fromBibtex(
    ['a', 'b', 'c']
      .map((key) => `@book{${key}, title = {T ${key}}, keywords = {rain}, edition = {2}}`)
      .join('\n'),
  );
  expect(warnings).toEqual([
    { path: 'a.keyword', line: 1, message: 'is kept under csl, not shown. The same in 2 more entries.' },
  ]);
});

it.each([
  [
    '@book{a,\n  title = {Rain,\n  year = {2020},\n  publisher = {Press}\n}\n\n@book{b, title = {Snow}}',
    { name: 'Rain', issued: '2020', publisher: 'Press' },
    '2:11 a.title The { that opens here is never closed. Write } where the text ends, before the field "year".',
  ],
  [
    '@book{a,\n  title = "Rain,\n  year = "2020",\n  publisher = {Press}\n}\n\n@book{b, title = {Snow}}',
    { name: 'Rain', issued: '2020', publisher: 'Press' },
    '2:11 a.title The " that opens here is never closed. Write " where the text ends, before the field "year".',
  ],
  [
    '@book{a,\n  title = {Rain},\n  publisher = {Press\n}\n\n@book{b, title = {Snow}}',
    { name: 'Rain', publisher: 'Press' },
    '3:15 a.publisher The { that opens here is never closed. Write } where the text ends, before the end of the entry.',
  ],
  [
    '@book{a, title = {Rain {and} wind, year = {2020}}\n@book{b, title = {Snow}}',
    { name: 'Rain and wind', issued: '2020' },
    '1:18 a.title The { that opens here is never closed. Write } where the text ends, before the field "year".',
  ],
])(
  'reports where a sign opens that nothing closes, and reads what stands behind it: %j',
  (source, paper, message) => {
    const { publications, warnings } = fromBibtex(source);
    expect(publications).toMatchObject([paper, { name: 'Snow' }]);
    expect(
      warnings.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`),
    ).toContain(message);
  },
);

it('takes for text what looks like a field within braces that are closed', () => {
  const { publications, warnings } = fromBibtex(
    '@book{a, title = {On code:\n x = {1},\n y = 2}, year = 2020}',
  );
  expect(publications).toMatchObject([{ name: 'On code: x = 1, y = 2', issued: '2020' }]);
  expect(warnings).toEqual([]);
});

it.each(['b = {,', '@book{a, t = {$', 'b = "\n'])(
  'reads many of %j, which nothing closes, in linear time',
  (piece) => {
    const time = (count: number) => {
      const start = process.cpuUsage();
      fromBibtex(`@book{x, title = {Rain}, ${piece.repeat(count)}`);
      return process.cpuUsage(start).user / 1000;
    };
    time(500);
    const short = time(1_000);
    expect(time(10_000)).toBeLessThan(40 * Math.max(short, 2));
  },
);

it('asks whether another entry type or field was meant', () => {
  const { warnings } = fromBibtex(
    '@phdthesi{a, titel = {Rain}, scholl = {ETH}, year = 2020}\n@blogpost{b, title = {Snow}, moood = {x}}',
  );
  expect(warnings.map(({ line, path, message }) => `${line} ${path} ${message}`)).toEqual([
    '1 a has the type @phdthesi, which BibTeX does not have. Did you mean @phdthesis?',
    '1 a.titel is not a field that is read; left out. Did you mean "title"?',
    '1 a.scholl is not a field that is read; left out. Did you mean "school"?',
    '2 b.moood is not a field that is read; left out.',
  ]);
});

it('reads annotations of BibLaTeX as marks of authors, and reports those without a place', () => {
  const { publications, warnings } = fromBibtex(`
    @misc{a, title = {Rain}, author = {Rain, Ada and Plato and Lin, Wei}, editor = {Moe, Ida},
      author+an = {1=highlight, first; 2:family=corresponding,first; 3=student},
      author+an:role = {3=""Co-first author""; =invited}, editor+an = {1=me}}
    @misc{b, title = {Snow}, author = {Rain, Ada and Lin, Wei}, author+an = {1=first; 2=corresp. author; 7=self}}
  `);
  expect(publications).toMatchObject([
    {
      authors: [
        { given: 'Ada', family: 'Rain', self: true, equal: true },
        { literal: 'Plato', corresponding: true, equal: true },
        { given: 'Wei', family: 'Lin', equal: true },
      ],
      editors: [{ family: 'Moe', self: true }],
    },
    { authors: ['Ada Rain', { family: 'Lin', corresponding: true }] },
  ]);
  expect(warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'a.author+an says "student" of a name, which has no place here; left out.',
    'a.author+an says "invited" of a name, which has no place here; left out.',
    'b.author+an says "self" of a name, which has no place here; left out.',
  ]);
});

it('writes the marks of authors as annotations, which are read again', () => {
  const authors = ['Ada Rain', { given: 'Wei', family: 'Lin', equal: true, corresponding: true }];
  const { output, warnings } = toBibtex([{ id: 'a', name: 'Rain', authors }]);
  expect(output).toContain('author+an = {2=equal,corresponding}');
  expect(warnings).toEqual([]);
  expect(fromBibtex(output).publications[0]?.authors).toEqual(authors);
});

it.each([
  ['month = {Spring}', '2020-21'],
  ['month = {Fall}', '2020-23'],
  ['date = {2020-21}', '2020-21'],
  ['date = {2020~}', '2020~'],
])('keeps the season or the doubt of %s', (field, issued) => {
  const { publications, warnings } = fromBibtex(`@article{a, title = {Rain}, year = {2020}, ${field}}`);
  expect([publications[0]?.issued, warnings]).toEqual([issued, []]);
  expect(fromBibtex(toBibtex(publications).output).publications[0]?.issued).toBe(issued);
});

it('reads tags that are written as entities, as Crossref writes them', () => {
  const { publications } = fromBibtex(
    '@misc{a, title = {Flight of &lt;i&gt;Apus&lt;/i&gt; at 5 &lt; 6 m, CO&lt;sub&gt;2&lt;/sub&gt;}}',
  );
  expect(publications[0]?.name).toBe('Flight of *Apus* at 5 < 6 m, CO~2~');
});

it('reports that more editors are not named', () => {
  const { publications, warnings } = fromBibtex('@book{a, title = {Rain}, editor = {Lin, Ada and others}}');
  expect(publications[0]?.editors).toEqual(['Ada Lin']);
  expect(warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'a.editor ends with "et al.", for which editors have no place; left out.',
  ]);
});

it('reports the same in a field of several entries once', () => {
  const entries = ['a', 'b.c', 'd'].map((key) => `@book{${key}, title = {T ${key}}, isbn = {1}, isbn = {2}}`);
  expect(fromBibtex(entries.join('\n')).warnings).toEqual([
    {
      path: 'a.isbn',
      line: 1,
      message: 'stands twice in the entry; the first is kept. The same in 2 more entries.',
    },
  ]);
});
