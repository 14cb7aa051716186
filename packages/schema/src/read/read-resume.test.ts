import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../diagnostics/diagnostic.js';
import { readResume } from './read-resume.js';

const messagesOf = async (source: Uint8Array | string, file = 'cv') =>
  (await readResume(source, { file })).diagnostics.map(formatDiagnostic);

const _utf16 = (text: string, isBig = false) => {
  const bytes = [...`\uFEFF${text}`].flatMap((character) => {
    const code = character.charCodeAt(0);
    const pair = [code & 0xff, code >> 8];
    return isBig ? pair.toReversed() : pair;
  });
  return new Uint8Array(bytes);
};

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readResume recognizes', () => {
  it.each<[string, string, unknown]>([
    [
      'json-resume',
      '{"meta": {"@resume/schema": {"locale": "en", "digest": "x", "document": {"basics": {"name": "Ada"}}}}, "basics": {"name": "Ada"}}',
      { basics: { name: 'Ada' } },
    ],
    [
      'resume',
      '{"basics": {"name": "Ada", "website": "https://ada.example"}, "work": [{"company": "Mill"}]}',
      { basics: { url: 'https://ada.example' }, work: [{ name: 'Mill' }] },
    ],
    ['resume', "{basics: {name: 'Ada',}} // mine", { basics: { name: 'Ada' } }],
    [
      'rendercv',
      'cv:\n  name: Ada\n  sections:\n    experience:\n      - { company: Mill, position: Dev }\ndesign: { theme: classic }\n',
      { basics: { name: 'Ada' }, work: [{ name: 'Mill' }] },
    ],
    ['rendercv', '\uFEFFcv:\n  name: Ada\n', { basics: { name: 'Ada' } }],
    ['rendercv', '{"cv": {"name": "Ada"}}', { basics: { name: 'Ada' } }],
    ['yamlresume', 'layout: {}\ncontent:\n  basics: { name: Ada }\n', { basics: { name: 'Ada' } }],
    [
      'reactive-resume',
      '{"basics": {"name": "Ada"}, "sections": {"skills": {"items": [{"name": "Steam"}]}}}',
      { basics: { name: 'Ada' }, skills: [{ name: 'Steam' }] },
    ],
    ['bibtex', '% from a tool\n@book{a, title = {Rain}}', { publications: [{ name: 'Rain' }] }],
    ['bibtex', '---\n---\n\n@book{a, title = {Rain}}', { publications: [{ name: 'Rain' }] }],
    ['csl-json', '[{"id": "a", "type": "book", "title": "Rain"}]', { publications: [{ name: 'Rain' }] }],
    ['ris', 'TY  - JOUR\nTI  - Rain\nER  - \n', { publications: [{ name: 'Rain', type: 'journal' }] }],
    [
      'orcid',
      '{"orcid-identifier": {"path": "0000-0002-1825-0097"}, "person": {"name": {"credit-name": {"value": "Ada"}}}}',
      { basics: { name: 'Ada', ids: { orcid: '0000-0002-1825-0097' } } },
    ],
    ['csl-json', '{"type": "article-journal", "title": "Rain"}', { publications: [{ name: 'Rain' }] }],
  ])('%s: %s', async (format, source, resume) => {
    const result = await readResume(source, { file: 'cv' });
    expect(result).toMatchObject({ format, resume });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ['ORCID XML', '<?xml version="1.0"?><record:record xmlns:record="http://www.orcid.org/ns/record"/>'],
    [
      'Europass XML',
      '<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"/>',
    ],
    ['Europass JSON', '{"SkillsPassport": {"LearnerInfo": {}}}'],
    ['LinkedIn', 'First Name,Last Name,Maiden Name,Address\nAda,Lovelace,,London\n'],
    ['CSV', 'company,title,from,to\nMill,Dev,2019,2020\n'],
    ['curly quotes', '{ “basics”: { “name”: “Ada” } }'],
    ['LaTeX', '% my cv\n\\documentclass{moderncv}\n\\begin{document}\n'],
    ['HTML', '<!doctype html><title>Ada</title>'],
    ['Markdown', '# Ada\n\nEngineer at: the mill\n\n## Work\n\n- **Mill**: lead\n'],
    ['TOML', '[basics]\nname = "Ada"\n'],
    ['FRESH', '{"name": "Ada", "employment": {"history": []}}'],
    ['PDF', utf8('%PDF-1.7\n')],
    ['DOCX', utf8('PK\u0003\u0004....word/document.xml')],
    ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])],
  ])('%s as a format that is not read yet', async (name, source) => {
    const messages = await messagesOf(source);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(name);
    expect((await readResume(source)).diagnostics[0]?.code).toBe('unrecognized');
  });

  it.each([
    ['services: { web: { image: nginx } }', /None of the keys of this document \("services"\)/],
    ['name: Ada\nexperience: []\n', /Did you mean "basics" by "name", "work" by "experience"\?/],
    [
      'formacao: []\nhabilidades: []\n',
      /Did you mean "education" by "formacao", "skills" by "habilidades"\?/,
    ],
    ['wrok: [{ name: x }]', /Did you mean "work" by "wrok"\?/],
    ['{"hello": "world"}', /"hello"/],
    ['- a\n- b\n', /This is a list/],
    ['just words', /This is the text "just words"/],
    ['basics: {}', /says nothing that could be shown/],
    ['work: []\nlayout: { order: [work] }\n', /says nothing that could be shown/],
    ['work: [{ tags: [a], visibility: public }]', /says nothing that could be shown/],
    ['cv: {}\n', /says nothing that could be shown/],
    ['', /The file is empty/],
    ['# nothing yet\n', /The file is empty/],
  ])('that %j is no résumé', async (source, message) => {
    expect((await readResume(source)).resume).toBeUndefined();
    expect(await messagesOf(source)).toEqual([expect.stringMatching(message)]);
  });

  it('keys that are misspelt where a document shows nothing, each at its place', async () => {
    expect(await messagesOf('basics: { nmae: Ada }\npublicatons: [{ name: x }]\n')).toEqual([
      expect.stringMatching(/says nothing that could be shown/),
      'cv:2:14 publicatons: Kept, shown nowhere. Did you mean "publications"?',
      'cv:1:17 basics.nmae: Kept, shown nowhere. Did you mean "name"?',
    ]);
  });

  it('a file without a byte is no résumé', async () => {
    expect(await messagesOf(new Uint8Array())).toEqual([expect.stringMatching(/The file is empty/)]);
  });

  it('a comment above lists as YAML, and no heading of Markdown', async () => {
    const source = '# Ada\n\n## mine\nbasics:\n  name: Ada\nwork:\n- name: Mill\n';
    expect(await readResume(source)).toMatchObject({ format: 'resume', diagnostics: [] });
  });
});

it('readResume reads the format asked for, and reports why it cannot', async () => {
  expect(await readResume('name: Ada', { format: 'rendercv' })).toMatchObject({
    resume: undefined,
    format: 'rendercv',
    diagnostics: [{ code: 'invalid', message: expect.stringContaining('There is no "cv"') }],
  });
});

it('readResume knows the place of what is lost, and of what is read', async () => {
  const lost = await readResume('cv:\n  name: Ada\n  shoe_size: 38\n', { file: 'cv.yaml' });
  expect(lost.warnings).toEqual([expect.objectContaining({ path: 'cv.shoe_size', line: 3, column: 14 })]);
  expect(lost.placeAt('basics.name')).toEqual({ line: 2, column: 9 });
  expect((await readResume('basics:\n  name: Ada\n')).placeAt('basics.name')).toEqual({ line: 2, column: 9 });
});

it.each([
  ['a.yaml', 'certificates: [{ name: Pilot, score: 4.0 }, { name: Mate, score: 3.50 }]'],
  ['a.json', '{"certificates": [{"name": "Pilot", "score": 4.0}, {"name": "Mate", "score": 3.50}]}'],
])('keeps the decimal places of scores in %s', async (file, source) => {
  expect((await readResume(source, { file })).resume?.certificates).toEqual([
    { name: 'Pilot', score: '4.0' },
    { name: 'Mate', score: '3.50' },
  ]);
});

it('reports dates that are kept in another form once', async () => {
  const { warnings } = await readResume(
    'content:\n  work:\n' +
      ['May 2020', 'Jun 2021', '2022-01', 'Jul 2022', 'Aug 2023']
        .map((date) => `    - { name: Mill, startDate: ${date} }\n`)
        .join(''),
  );
  expect(warnings).toEqual([
    {
      path: 'content.work[0].startDate',
      line: 3,
      column: 32,
      kind: 'date',
      message:
        '4 dates are read: "May 2020" as 2020-05, "Jun 2021" as 2021-06, "Jul 2022" as 2022-07 and 1 more.',
    },
  ]);
});

it('reports the same loss of several entries once', async () => {
  const jobs = [1, 2, 3, 4, 5, 6].map((stars) => ({ company: 'Mill', position: 'Dev', stars }));
  const { warnings } = await readResume(
    JSON.stringify({ cv: { name: 'Ada', sections: { experience: jobs } } }),
  );
  expect(warnings).toEqual([
    {
      line: 1,
      column: expect.any(Number),
      path: 'cv.sections.experience[0].stars',
      message:
        'is not a key that can be read here; left out. Also in cv.sections.experience[1], cv.sections.experience[2], cv.sections.experience[3] and 2 more.',
    },
  ]);
});

describe('a grade', () => {
  const scoreOf = async (source: string) => (await readResume(source)).resume?.education?.[0]?.score;

  it('keeps its decimal places in every format', async () => {
    const school = 'institution: x\n        score: 4.0';
    expect(await scoreOf('education:\n  - institution: x\n    score: 4.0')).toBe('4.0');
    expect(await scoreOf('{"education": [{"institution": "x", "score": 3.90}]}')).toBe('3.90');
    expect(await scoreOf(`content:\n  education:\n      - ${school}`)).toBe('4.0');
    expect(
      await scoreOf(
        '{"basics": {}, "sections": {"education": {"items": [{"institution": "x", "score": 4.00}]}}}',
      ),
    ).toBe('4.00');
  });

  it('keeps them in the texts of RenderCV', async () => {
    const source = 'cv:\n  name: x\n  sections:\n    Grades:\n      - label: GPA\n        details: 4.0';
    const { resume } = await readResume(source);
    expect(resume?.custom?.[0]?.pairs).toEqual([{ name: 'GPA', value: '4.0' }]);
  });
});

describe('a map of which nothing would be shown', () => {
  const findings = async (source: string, file = 'cv.yaml') =>
    (await readResume(source, { file })).diagnostics.map(({ severity, path, line }) => [
      severity,
      path,
      line,
    ]);

  it.each([
    ['publications:\n  - name: x\n    authors:\n      - equal: true\n', 'publications[0].authors[0]', 5],
    ['work:\n  - company_name: Acme\n', 'work[0]', 3],
    [
      'patents:\n  - name: x\n    inventors:\n      - orcid: 0000-0002-1825-0097\n',
      'patents[0].inventors[0]',
      5,
    ],
    ['skills:\n  - visibility: recruiter\n', 'skills[0]', 3],
    ['education:\n  - institution: x\n    grade:\n      points: 5\n', 'education[0].grade', 5],
  ])('is an error at its place: %j', async (source, path, line) => {
    const [first] = await findings(`basics: { name: Ada }\n${source}`);
    expect(first).toEqual(['error', path, line]);
  });

  it('is a warning in JSON, which JSON Resume allows to be empty', async () => {
    const source = '{"basics": {"name": "Ada"}, "work": [{"employees": "x"}]}';
    expect(await findings(source, 'cv.json')).toEqual([['warning', 'work[0]', 1]]);
  });

  it('is no error where nothing was written, or a link or a figure is', async () => {
    const source =
      'basics: { name: Ada, location: {}, ids: { orcid: 0000-0002-1825-0097 } }\nseeking: { remote: true }\n';
    expect(await findings(`${source}work: [{ url: https://x.example }]\n`)).toEqual([]);
  });
});

it('reads JSON with bare keys and no space after its colons, in which YAML would see other keys', async () => {
  const source =
    "{basics:{name:\"Ida Moe\",email:'ida@moe.example',},work:[{name:\"Ferry\",highlights:['a','b',],}],}";
  expect(await readResume(source, { file: 'cv.json' })).toMatchObject({
    resume: {
      basics: { name: 'Ida Moe', email: 'ida@moe.example' },
      work: [{ name: 'Ferry', highlights: ['a', 'b'] }],
    },
    diagnostics: [],
  });
});

it.each([
  [[{ type: 'book', title: 'Tides' }, { title: 'Rain' }, 7]],
  [{ items: [{ type: 'book', title: 'Tides' }, { title: 'Rain' }, 7] }],
])('recognizes works of CSL-JSON next to what is none: %j', async (works) => {
  const { format, resume, warnings } = await readResume(JSON.stringify(works));
  expect(format).toBe('csl-json');
  expect(resume?.publications?.map(({ name }) => name)).toEqual(['Tides', 'Rain']);
  expect(warnings).toMatchObject([{ message: 'is not a work of CSL-JSON; left out.', line: 1 }]);
});

it.each([
  ['{\n  "basics": {\n    "name": "Ada\\nB,\n    "label": "x"\n  }\n}', 3, 13],
  ['{\n  "basics": {\n    "name": "Ada",\n    "label": "x,\n    "email": "a@b.org"\n  }\n}', 4, 14],
  ['{\n  "basics": {\n    name": "Ada",\n    "label": "x"\n  }\n}', 3, 16],
  ['{\n  "basics": {\n    "name": Ada Moe",\n    "label": "x"\n  }\n}', 3, 20],
  ['{\n  "work": [\n    { "name": "x", "highlights": ["a", b", "c"] }\n  ]\n}', 3, 46],
])('names the line where a quote opens that nothing closes: %j', async (text, line, column) => {
  const { resume, diagnostics } = await readResume(text, { file: 'a.json' });
  expect(resume).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { severity: 'error', line, column, message: expect.stringContaining('quote') },
  ]);
});

it.each([
  ['{\n  "basics": {\n    "name": "Ada"\n    "label": "x"\n  }\n}', 3, 18],
  ['{\n  "work": [{ "name": "x" } { "name": "y" }]\n}', 2, 27],
  ['{\n  "basics": { "name": "Ada" }\n\n  "work": []\n}', 2, 30],
])('names the place where a comma is missing: %j', async (text, line, column) => {
  const { resume, diagnostics } = await readResume(text, { file: 'a.json' });
  expect(resume).toBeUndefined();
  expect(diagnostics).toMatchObject([{ line, column, message: expect.stringContaining('comma') }]);
});

it('reads JSON with comments, in which YAML would see a part of the next key', async () => {
  const source =
    '{\n  // mine, "as ever"\n  "basics": { "name": "Ada" }, // Ada\'s\n  /* none */ "work": [] }';
  expect(await readResume(source, { file: 'a.json' })).toMatchObject({
    resume: { basics: { name: 'Ada' }, work: [] },
    diagnostics: [],
  });
});

it('takes a brace that nothing closes in BibTeX for an error at its place', async () => {
  const source =
    '@book{a, title = {Rain}}\n@book{b,\n  title = {Snow,\n  year = {2020}\n}\n@book{c, title = {Hail}';
  const { resume, diagnostics, warnings } = await readResume(source, { file: 'a.bib' });
  expect([resume, warnings]).toEqual([undefined, []]);
  expect(diagnostics.map(({ severity, line, column, path }) => [severity, line, column, path])).toEqual([
    ['error', 3, 11, 'b.title'],
    ['error', 6, 1, 'c'],
  ]);
});

it('reports unknown keys and empty addresses next to errors', async () => {
  const { resume, diagnostics } = await readResume(
    '{"basics": {"name": "Ada", "nickname": "x", "image": ""}, "work": [{"name": "y", "startDate": "soonish"}]}',
    { file: 'a.json' },
  );
  expect(resume).toBeUndefined();
  expect(diagnostics.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
    'error work[0].startDate',
    'warning basics.nickname',
    'warning basics.image',
  ]);
});

it('reads addresses without a scheme with a note, in every format', async () => {
  const noteOf = async (file: string, text: string) => {
    const { resume, diagnostics, warnings } = await readResume(text, { file });
    return [resume?.basics?.url, [...diagnostics, ...warnings].map(({ message }) => message).join()];
  };
  for (const [file, text] of [
    ['a.yaml', 'basics: { name: Ada, url: ada.dev }'],
    ['a.json', '{"basics": {"name": "Ada", "url": "ada.dev"}}'],
    ['a.yaml', 'cv: { name: Ada, website: ada.dev }'],
    ['a.yaml', 'content: { basics: { name: Ada, url: ada.dev } }'],
    [
      'a.json',
      '{"basics": {"name": "Ada", "url": {"href": "ada.dev"}}, "sections": {"skills": {"items": []}}}',
    ],
  ] as const)
    expect([file, ...(await noteOf(file, text))]).toEqual([
      file,
      'https://ada.dev',
      expect.stringContaining('"ada.dev" has no scheme'),
    ]);
});

it('says of an empty visibility what to write, wherever it stands', async () => {
  const { diagnostics } = await readResume(
    'work: [{ name: x, highlights: [{ text: y, visibility: "" }] }, { name: z, visibility: [] }]',
    { file: 'a.yaml' },
  );
  expect(diagnostics.map(({ path, message }) => `${path}: ${message.slice(0, 33)}`)).toEqual([
    'work[0].highlights[0].visibility: Nobody is named who may see this.',
    'work[1].visibility: Nobody is named who may see this.',
  ]);
});
