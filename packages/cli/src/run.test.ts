import { themes } from '@resume/ui/themes';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.js';
import type { World } from './terminal.js';

const files = new Map<string, string>();
const pictures = new Map<string, Uint8Array>();
const locked = new Set<string>();
let output = '';
let errors = '';

const world = (input?: string): World => ({
  async readFile(path) {
    const text = files.get(path);
    if (text === undefined) throw Object.assign(new Error(), { code: 'ENOENT' });
    return new TextEncoder().encode(text);
  },
  async readImage(path) {
    const picture = pictures.get(path);
    if (!picture) throw Object.assign(new Error(), { code: 'ENOENT' });
    return picture;
  },
  async writeFile(path, content, overwrite) {
    if (!overwrite && files.has(path))
      throw Object.assign(new Error(`${path} is there already. Add --force`), { name: 'PdfError' });
    if (locked.has(path)) throw Object.assign(new Error(), { code: 'EACCES' });
    files.set(path, content);
  },
  readInput: async () => new TextEncoder().encode(input ?? ''),
  writeOutput: (text) => {
    output += text;
  },
  writeError: (text) => {
    errors += text;
  },
  inputIsTerminal: input === undefined,
  errorIsTerminal: true,
  errorColumns: 80,
  env: {},
  now: new Date('2026-01-01T00:00:00Z'),
});

const resume = (line: string, input?: string) => run(line.split(' '), world(input));

beforeEach(() => {
  files.clear();
  pictures.clear();
  locked.clear();
  output = '';
  errors = '';
  files.set('good.yaml', 'basics: { name: { zh: 董, en: Dong } }\n');
});

it('prints control characters and directional marks of a document as escapes, for terminals', async () => {
  const hostile = '\u001b[2Jall is well\u202e';
  files.set(
    'bad.json',
    JSON.stringify({ work: [{ endDate: hostile, [hostile]: 1 }] }).replaceAll('\\u001b', '\u001b'),
  );
  files.set(
    'bad.yaml',
    `work:\n  - name: Ada\n    "x\u009b${hostile.slice(1)}": 1\n    endDate: "${hostile.slice(1)}"\n`,
  );
  files.set('bad.bib', `@article{a, title = {T}, ${hostile} = {x}, month = {${hostile}}}\n`);
  for (const line of ['validate', 'lint', 'convert --to yaml', 'convert --to vcard', 'convert --to bibtex'])
    for (const name of ['bad.json', 'bad.yaml', 'bad.bib', `${hostile}.yaml`]) {
      await run([...line.split(' '), name], world());
      const printed = line.startsWith('convert') ? errors : output + errors;
      expect(printed.match(/[^\P{Cc}\n]|[\u202a-\u202e]/gu), `${line} ${name}`).toBeNull();
      if (printed !== errors) expect(printed).toContain('all is well');
      [output, errors] = ['', ''];
    }
});

describe('validate', () => {
  it('is content with a good document', async () => {
    expect(await resume('validate good.yaml')).toBe(0);
    expect(output).toBe('good.yaml: valid\n');
  });

  it('shows the line with a caret below what is wrong', async () => {
    files.set('bad.yaml', 'work:\n  - name: 董\n    endDate: soon\n');
    expect(await resume('validate bad.yaml')).toBe(1);
    expect(output.split('\n').slice(0, 3)).toEqual([
      'bad.yaml:3:14 error invalid work[0].endDate: "soon" is not a date. Write a year, a year and month or a full date, such as 2023-08.',
      '  3 |     endDate: soon',
      '    |              ^',
    ]);
    expect(output).toContain('bad.yaml: 1 error, 0 warnings');
  });

  it('puts the caret right behind wide characters, and cuts long lines around it', async () => {
    files.set('bad.yaml', `basics: { name: 董汉德, url: "javascript:1", label: ${'x'.repeat(200)} }`);
    await resume('validate bad.yaml');
    const [, line = '', caret = ''] = output.split('\n');
    expect(line).toHaveLength('  1 | '.length + 101);
    expect(caret).toBe(`    | ${' '.repeat(16)}\u3000\u3000\u3000${' '.repeat(7)}^`);
  });

  it('reads standard input, JSON and JSON5', async () => {
    expect(await resume('validate', '{"basics": {"name": "x"}}')).toBe(0);
    expect(await resume('validate -', "{basics: {name: 'x',}} // mine")).toBe(0);
    files.set('a.json5', '{basics: }');
    expect(await resume('validate a.json5')).toBe(1);
    expect(output).toContain('a.json5:1:10 error syntax: This is not JSON: "}" cannot stand here.');
  });

  it('counts warnings with --strict, and is silent about them with --quiet', async () => {
    files.set('old.yaml', 'work: [{ company: x }]\n');
    expect(await resume('validate old.yaml --quiet')).toBe(0);
    expect(output).toBe('');
    expect(await resume('validate old.yaml --strict')).toBe(1);
    expect(output).toContain('warning tolerated work[0].company');
  });

  it('says everything as JSON', async () => {
    files.set('bad.yaml', 'work: {}\n');
    expect(await resume('validate bad.yaml --json')).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      file: 'bad.yaml',
      valid: false,
      diagnostics: [{ line: 1, column: 7, path: 'work', code: 'invalid' }],
    });
  });

  it('announces that long input is being read', async () => {
    files.set('long.yaml', `basics: { name: "${'x'.repeat(1_200_000)}" }`);
    expect(await resume('validate long.yaml')).toBe(0);
    expect(errors).toBe('long.yaml: 1.2 MB, reading …\n');
  });
});

describe('lint', () => {
  it('says where, what, and what was meant', async () => {
    files.set('a.yaml', 'basics:\n  name: x\nwrok: []\n');
    expect(await resume('lint a.yaml')).toBe(0);
    expect(output).toContain(
      'a.yaml:3:7 warning unknown-key wrok: Kept, shown nowhere. Did you mean "work"?',
    );
  });

  it('corrects the file with --fix', async () => {
    files.set('a.yaml', 'work: [{ company: x, startDate: 2020/5 }] # mine\n');
    expect(await resume('lint a.yaml --fix')).toBe(0);
    expect(files.get('a.yaml')).toBe('work: [{ name: x, startDate: 2020-05 }] # mine\n');
    expect(errors).toBe('a.yaml: fixed 2 places.\n');
  });

  it('says that it could not write what it fixed', async () => {
    files.set('a.yaml', 'work: [{ company: x }]\n');
    locked.add('a.yaml');
    expect(await resume('lint a.yaml --fix')).toBe(2);
    expect(errors).toBe('resume: a.yaml could not be written (EACCES). Check its name and rights.\n');
  });

  it('takes languages with spaces between', async () => {
    expect(await run(['lint', 'good.yaml', '--languages', 'zh, en', '--strict'], world())).toBe(0);
  });
});

describe('a visibility that is misspelt', () => {
  beforeEach(() => {
    files.set(
      'slip.yaml',
      'basics:\n  name: Ana\n  phone:\n    value: "+1 555 0142"\n    visiblity: recruiter\n',
    );
  });

  it.each([
    'validate slip.yaml',
    'lint slip.yaml',
    'convert slip.yaml --to yaml --audience public',
    'convert slip.yaml --to json-resume --audience recruiter',
    'convert slip.yaml --to markdown',
    'convert slip.yaml --to json-ld',
    'convert slip.yaml --to vcard',
  ])('is an error with its place: %s', async (command) => {
    expect(await resume(command)).toBe(1);
    expect(output).toContain('slip.yaml:5:16 error visibility basics.phone.visiblity: ');
    expect(output).not.toContain('0142"');
  });

  it('is kept, with a warning, where nothing is left out', async () => {
    expect(await resume('convert slip.yaml --to yaml')).toBe(0);
    expect(output).toContain('visiblity: recruiter');
    expect(errors).toContain('slip.yaml:5:16 warning visibility basics.phone.visiblity: ');
  });
});

describe('a key that the schema does not know', () => {
  beforeEach(() => {
    files.set(
      'extra.json',
      '{ "basics": { "name": "Ana", "nationalId": "12345" }, "personalStatement": "Curious", "publications": [{ "name": "Rain" }] }',
    );
  });

  it.each(['json', 'yaml', 'json-resume'])(
    'is reported once, and kept in %s for no audience',
    async (format) => {
      expect(await resume(`convert extra.json --to ${format}`)).toBe(0);
      for (const kept of ['12345', 'Curious']) expect(output).toContain(kept);
      expect(errors.match(/nationalId: Kept, shown nowhere/g)).toHaveLength(1);
      expect(errors.match(/personalStatement: Kept, shown nowhere/g)).toHaveLength(1);
    },
  );

  it.each([
    'json',
    'yaml',
    'json-resume',
    'markdown',
    'text',
    'json-ld',
    'vcard',
    'csl-json',
    'bibtex',
    'ris',
    'latex',
    'typst',
    'europass',
  ])('is not in %s for an audience', async (format) => {
    expect(await resume(`convert extra.json --to ${format} --audience public`)).toBe(0);
    for (const left of ['12345', 'Curious', 'nationalId']) expect(output).not.toContain(left);
    for (const left of ['12345', 'Curious']) expect(errors).not.toContain(left);
  });
});

describe('convert', () => {
  it.each(['markdown', 'text', 'vcard', 'json-ld', 'yaml --audience public', 'json-resume --audience press'])(
    'writes no %s of a document in which its audience sees nothing',
    async (to) => {
      files.set('hidden.yaml', 'work: [{ name: Lighthouse, visibility: recruiter }]\n');
      expect(await resume(`convert hidden.yaml --to ${to} -o out`)).toBe(1);
      expect(files.has('out')).toBe(false);
      expect(output).toContain('Nothing in it is visible to the audience');
    },
  );

  it.each([
    ['json', '"zh": "董"'],
    ['yaml', 'zh: 董'],
    ['json-resume', '"name": "Dong"'],
    ['markdown', '# Dong'],
    ['text', 'Dong\n===='],
    ['json-ld', '"@type": "Person"'],
    ['vcard', 'FN:Dong'],
    ['csl-json', '"title": "Rain"'],
    ['bibtex', 'title = {Rain}'],
    ['ris', 'TI  - Rain'],
    ['latex', '{\\Huge\\bfseries Dong\\par}'],
    ['typst', '= Dong'],
    ['europass', '<Title>Rain</Title>'],
  ])('writes %s', async (to, expected) => {
    files.set('good.yaml', `${files.get('good.yaml')}publications: [{ name: Rain }]\n`);
    expect(await resume(`convert good.yaml --to ${to} --locale en`)).toBe(0);
    expect(output).toContain(expected);
  });

  it.each(['csl-json', 'bibtex', 'ris'])('writes no %s of a document without papers', async (to) => {
    expect(await resume(`convert good.yaml --to ${to} -o papers`)).toBe(1);
    expect(files.has('papers')).toBe(false);
    expect(output).toContain(`Nothing of it has a place in ${to}`);
  });

  it.each([
    ['a.bib', '@book{a, title = {Rain}}', 'name: Rain'],
    ['a.json', '[{"id": "a", "type": "book", "title": "Rain"}]', 'name: Rain'],
    ['cv.yaml', 'cv:\n  name: Ada\n  sections: {}\n', 'name: Ada'],
    ['y.yml', 'content:\n  basics: { name: Ada }\n', 'name: Ada'],
  ])('finds out the format of %s', async (file, source, expected) => {
    files.set(file, source);
    expect(await resume(`convert ${file} --to yaml`)).toBe(0);
    expect(output).toContain(expected);
  });

  it.each([
    ['convert good.yaml --from rendercv --to yaml', 'good.yaml error invalid: There is no "cv".'],
    ['convert broken.json5 --from rendercv --to yaml', 'broken.json5:1:7 error syntax: This is not JSON'],
    ['convert broken.yaml --from rendercv --to yaml', 'broken.yaml:1:5 error syntax: The [ that opens here'],
  ])('reports what keeps a file from being read: %s', async (line, message) => {
    files.set('broken.json5', '{cv: {]}');
    files.set('broken.yaml', 'cv: [\n');
    expect(await resume(line)).toBe(1);
    expect(output).toContain(message);
  });

  it('embeds the photograph of a card, as seen from the document', async () => {
    files.set('people/ada.yaml', 'basics: { name: Ada, image: { src: ada.jpg, visibility: public } }\n');
    pictures.set('people/ada.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    expect(await resume('convert people/ada.yaml --to vcard')).toBe(0);
    expect(output).toContain('PHOTO:data:image/jpeg;base64,/9j/4A==');
    expect(errors).not.toContain('lost basics.image');
  });

  it('names what an audience sees of private contacts, and nothing where nobody is named', async () => {
    files.set('ada.yaml', 'basics: { name: Ada, phone: "+44 161 496 0000", gender: female }\n');
    expect(await resume('convert ada.yaml --to text --strict')).toBe(0);
    expect(errors).toContain('ada.yaml:1:29 info published-fact basics.phone: Everyone may see this.');
    expect(errors).toContain('withheld-fact basics.gender: The audience "public" does not see this.');
    // The logs of a build may be public.
    expect(errors.slice(errors.indexOf('withheld-fact'))).not.toContain('female');
    errors = '';
    expect(await resume('convert ada.yaml --to yaml')).toBe(0);
    expect(errors).toBe('');
  });

  it.each([
    ['missing', undefined],
    ['no picture', new Uint8Array([1, 2, 3])],
  ])('reports a photograph that is %s as left out of the card', async (_, bytes) => {
    files.set('ada.yaml', 'basics: { name: Ada, image: { src: ada.jpg, visibility: public } }\n');
    if (bytes) pictures.set('ada.jpg', bytes);
    expect(await resume('convert ada.yaml --to vcard')).toBe(0);
    expect(output).not.toContain('PHOTO');
    expect(errors).toContain('lost basics.image');
  });

  it('adds the papers of another file', async () => {
    files.set('a.bib', '@book{a, title = {Rain}, year = 2020}\n@book{b, title = {Echo}}');
    files.set('r.yaml', 'publications: [{ name: Rain }]\n');
    expect(await resume('convert r.yaml --publications a.bib --to yaml')).toBe(0);
    expect(output).toMatch(/name: Rain.*issued: "?2020"?.*name: Echo/s);
    expect(errors).toContain('a.bib: 1 paper added, 3 fields filled in.');
  });

  it('adds other works of another file, and names what it leaves out', async () => {
    files.set(
      'o.yaml',
      'work: [{ name: Mill }]\npatents: [{ name: Valve }]\npublications: [{ name: Echo }]\n',
    );
    files.set('r.yaml', 'talks: [{ name: Rain }]\n');
    expect(await resume('convert r.yaml --publications o.yaml --to json')).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      talks: [{}],
      patents: [{ name: 'Valve' }],
      publications: [{}],
    });
    expect(errors).toContain('o.yaml: 1 paper and 1 other work added, 0 fields filled in.');
    expect(errors).toContain('o.yaml work: holds no papers or other works; left out.');
  });

  it('reports losses on standard error, and writes to a file once', async () => {
    expect(await resume('convert good.yaml --to vcard -o a.vcf')).toBe(0);
    files.set('more.yaml', 'basics: { name: x }\ntalks: [{ name: y }]\n');
    expect(await resume('convert more.yaml --to vcard -o a.vcf')).toBe(2);
    expect(errors).toContain('more.yaml lost talks: has no place on a card; left out.');
    expect(errors).toContain('a.vcf is there already. Add --force');
  });
});

describe('convert, where there are warnings', () => {
  beforeEach(() => files.set('old.yaml', 'work: [{ company: x, startDate: 2023/5 }]\n'));

  it('reports them on standard error, and counts them with --strict', async () => {
    expect(await resume('convert old.yaml --to json')).toBe(0);
    expect(errors).toContain(
      'old.yaml:1:19 warning tolerated work[0].company: JSON Resume 1.0 calls "company"',
    );
    expect(errors).toContain('1 | work: [{ company: x, startDate: 2023/5 }]');
    expect(JSON.parse(output)).toEqual({ work: [{ name: 'x', startDate: '2023-05' }] });
    expect(await resume('convert old.yaml --to json --strict -o a.json')).toBe(1);
    expect(files.has('a.json')).toBe(true);
    expect(await resume('convert good.yaml --to json --strict')).toBe(0);
  });

  it('is silent about them with --quiet', async () => {
    expect(await resume('convert old.yaml --to json --quiet')).toBe(0);
    expect(errors).toBe('');
  });

  it('says everything as JSON, what is written included unless it goes to a file', async () => {
    expect(await resume('convert old.yaml --to yaml --json')).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      output: expect.stringContaining('name: x'),
      diagnostics: [{ path: 'work[0].company' }, { path: 'work[0].startDate' }],
      conversionWarnings: [],
    });
    output = '';
    expect(await resume('convert old.yaml --to yaml --json --strict -o out.yaml')).toBe(1);
    expect(files.get('out.yaml')).toContain('name: x');
    expect(JSON.parse(output)).toMatchObject({ out: 'out.yaml', diagnostics: [{}, {}] });
    output = '';
    expect(await resume('convert old.yaml --to yaml --json -o out.yaml')).toBe(2);
    expect(JSON.parse(output)).toEqual({ error: expect.stringContaining('out.yaml is there already') });
  });
});

describe('check', () => {
  it('counts texts by language and lists what is missing, behind what is wrong', async () => {
    files.set('a.yaml', 'basics: { name: { zh: 董, en: Dong }, label: { zh: 工 } }\nwrok: []\n');
    expect(await resume('check a.yaml')).toBe(0);
    expect(output).toContain('Did you mean "work"?');
    expect(output).toMatch(/zh: 2 of 2 texts\nen: 1 of 2 texts\nbasics\.label: no en\n$/);
  });

  it('prints the same as JSON', async () => {
    files.set('a.yaml', 'basics: { name: { zh: 董, en: Dong }, label: { zh: 工 } }\n');
    expect(await resume('check a.yaml --json')).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      valid: true,
      coverage: { language: 'zh', missing: [{ path: 'basics.label', languages: ['en'] }] },
    });
  });

  it('counts nothing in a document of one language', async () => {
    files.set('a.yaml', 'basics: { name: Ada, email: ada@example.org }\n');
    expect(await resume('check a.yaml')).toBe(0);
    expect(output).not.toContain('texts');
  });
});

it('prints the schema', async () => {
  expect(await resume('schema')).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ type: 'object' });
});

describe('convert by the ending of --out', () => {
  it.each([
    ['cv.md', '# Dong'],
    ['cv.vcf', 'FN:Dong'],
    ['cv.yaml', 'zh: 董'],
    ['CV.JSON', '"zh": "董"'],
  ])('%s', async (out, expected) => {
    expect(await resume(`convert good.yaml --locale en -o ${out}`)).toBe(0);
    expect(files.get(out)).toContain(expected);
  });
});

describe('what cannot be carried out', () => {
  it.each([
    ['validte good.yaml', "unknown command 'validte'\n(Did you mean validate?)"],
    ['validate good.yaml --jsno', "unknown option '--jsno'\n(Did you mean --json?)"],
    ['convert good.yaml --to markdwon', "'markdwon' is invalid. Allowed choices are yaml, json,"],
    ['convert good.yaml', 'No format is named. Give --to one of yaml,'],
    ['convert good.yaml -o cv.doc', 'No format is named. Give --to one of yaml,'],
    ['validate missing.yaml', 'missing.yaml could not be read (ENOENT).'],
    ['validate', 'No file is named.'],
    ['validate a b', "too many arguments for 'validate'. Expected 1 argument but got 2"],
    ['convert good.yaml --to', 'argument missing'],
    ['lint --fix', '--fix needs a file to write to.'],
    ['validate good.yaml --fix', "unknown option '--fix'"],
    ['validate good.yaml -o z.txt', "unknown option '-o'"],
  ])('%s', async (line, message) => {
    expect(await resume(line)).toBe(2);
    expect(errors).toContain(message);
  });

  it('validate, where standard input cannot be read', async () => {
    const broken: World = {
      ...world(''),
      readInput: () => Promise.reject(Object.assign(new Error(), { code: 'EISDIR' })),
    };
    expect(await run(['validate'], broken)).toBe(2);
    expect(errors).toContain('<stdin> could not be read (EISDIR).');
  });

  it('says so as JSON where JSON is asked for', async () => {
    expect(await resume('validate missing.yaml --json')).toBe(2);
    expect(JSON.parse(output).error).toContain('missing.yaml');
  });

  it('explains itself', async () => {
    expect(await resume('--help')).toBe(0);
    expect(output).toContain('Usage: resume');
  });
});

it('refuses a port that there is not, in a line', async () => {
  expect(await resume('dev --port 99999')).toBe(2);
  expect(errors).toContain('--port takes a whole number from 1 to 65535, and "99999" is none.');
});

describe('resume complete', () => {
  /** What a shell is given for the last word of a line. */
  async function suggestions(line: string): Promise<readonly string[]> {
    const printed: string[] = [];
    using _log = vi.spyOn(console, 'log').mockImplementation((text) => printed.push(text));
    await resume(`complete -- ${line}`);
    return printed.filter((text) => text.includes('\t')).map((text) => text.split('\t')[0] ?? '');
  }

  it('gives themes by how they begin', async () => {
    expect(await suggestions('render --theme ')).toEqual(Object.keys(themes));
    expect(await suggestions('render --theme pl')).toEqual(['plain']);
  });

  it('gives commands by how they begin, and the choices of options', async () => {
    expect(await suggestions('rend')).toEqual(['render']);
    expect(await suggestions('render --sheet ')).toEqual(['A4', 'Letter']);
  });
});
