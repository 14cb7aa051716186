import { describe, expect, it } from 'vitest';
import { parse } from '../parse.js';

/** The diagnostics of a text as lines: place, severity unless it is an error, message. */
const answers = (source: string) =>
  parse(source).diagnostics.map(
    ({ severity, line, column, message }) =>
      `${line}:${column} ${severity === 'error' ? '' : `${severity} `}${message}`,
  );

const bullets = (...lines: readonly string[]) =>
  `basics: { name: Ada }\nwork:\n  - name: Mill\n    highlights:\n${lines.map((line) => `      ${line}\n`).join('')}`;

describe('slips in the syntax of YAML', () => {
  it.each<[string, string, string | RegExp]>([
    [
      'a bullet that begins with bold',
      bullets('- **Led** the team'),
      /^5:9 \* at the beginning.*in quotes: "\*\*Led\*\* the team"$/,
    ],
    [
      'a bullet that is bold as a whole',
      bullets('- **Led**'),
      /^5:9 \* at the beginning.*quotes: "\*\*Led\*\*"$/,
    ],
    ['a bullet that begins with emphasis', bullets('- *Led* the team'), /quotes: "\*Led\* the team"$/],
    ['a bullet with a bold label', bullets('- **Impact**: doubled'), /quotes: "\*\*Impact\*\*: doubled"$/],
    ['a mention', bullets('- @ada reviewed it'), /^5:9 .*quotes: "@ada reviewed it"$/],
    ['code', bullets('- `make` in half the time'), /quotes: "`make` in half the time"$/],
    ['a percentage first', bullets('- %95 of all'), /quotes: "%95 of all"$/],
    ['a comparison', bullets('- > 90% covered'), /quotes: "> 90% covered"$/],
    ['a bar', bullets('- | piped'), /quotes: "\| piped"$/],
    [
      'a link',
      bullets('- [Paper](https://a.example) of the year'),
      /quotes: "\[Paper\]\(https:\/\/a.example\) of the year"$/,
    ],
    ['a link with a colon', bullets('- [Paper](https://a.example): won'), /quotes: "\[Paper\]/],
    ['a template', bullets('- {{name}} of it'), /quotes: "\{\{name\}\} of it"$/],
    ['a task', bullets('- [x] done'), /quotes: "\[x\] done"$/],
    ['a quotation that goes on', bullets('- "Best" paper of 2020'), /^5:9 .*quotes: '"Best" paper of 2020'$/],
    [
      'an apostrophe in single quotes',
      "basics: { name: Ada }\nwork:\n  - name: 'It's a mill'\n",
      /^3:11 The apostrophe.*quotes: "It's a mill"$/,
    ],
    [
      'double quotes in double quotes',
      'basics:\n  name: "Ada "Countess" L"\n',
      /^2:9 The double quote within.*quotes: 'Ada "Countess" L'$/,
    ],
    ['a decade', bullets("- '90s revival"), /^5:9 .*quotes: "'90s revival"$/],
    [
      'a missing closing quote',
      bullets('- first', '- "Best paper', '- third'),
      /^6:9 The double quote that opens here is never closed\. Close it: "Best paper"$/,
    ],
    [
      'a missing closing quote, more below',
      bullets('- "Best paper', '- "third"', '- fourth'),
      /^5:9 The double quote that opens here/,
    ],
    ['a missing single quote', bullets("- 'Best paper", '- third'), /^5:9 The single quote that opens here/],
    [
      'a colon in a value',
      'basics: { name: Ada }\nwork:\n  - name: Mill: the company\n    position: Dev\n',
      /^3:11 .*quotes: "Mill: the company"$/,
    ],
    [
      'a colon in a summary',
      'basics:\n  name: Ada\n  summary: One thing: mills\n',
      /^3:12 .*quotes: "One thing: mills"$/,
    ],
    ['two colons in a bullet', bullets('- Stack: Go: fast'), /^5:9 .*quotes: "Stack: Go: fast"$/],
    [
      'a colon in a text of two lines',
      'basics:\n  name: Ada\n  summary: Mills\n    and one more: steam\n',
      /^3:12 .*2 lines long/,
    ],
    [
      'a tab',
      'basics:\n\tname: Ada\n\tlabel: Dev\n',
      /^2:1 This line is indented with a tab.*There are 2 such lines/,
    ],
    ['no-break spaces', 'basics:\n  name: Ada\n\u00A0\u00A0label: Dev\n', /^3:1 .*no-break spaces/],
    [
      'one space too few',
      'basics:\n  name: Ada\n label: Dev\n',
      /^3:2 .*Indent it by 2, to the column of line 2/,
    ],
    ['one space too many', 'basics:\n  name: Ada\n   label: Dev\n', /^3:4 .*Indent it by 2/],
    ['an entry not in line', 'work:\n  - name: A\n   position: B\n  - name: C\n', /^3:4 .*Indent it by 4/],
    ['a bullet not in line', 'work:\n- name: A\n  highlights:\n  - x\n - y\n', /^5:2 .*Indent it by 2/],
    [
      'a block of text not in line',
      'basics:\n  name: Ada\n  summary: |\n    one\n   two\n',
      /^5:4 .*Indent it by 4/,
    ],
    [
      'a dash without a space',
      bullets('- one', '-two'),
      /^6:7 A list item begins with a dash and a space\. Write "- two"/,
    ],
    ['a star for a dash', bullets('* one', '* two'), /^5:7 .*Write "- one"/],
    ['a bullet sign for a dash', bullets('- one', '• two: x'), /^6:7 .*Write "- two: x"/],
    ['a key without a space', 'basics:\n  name:Ada\n  label: Dev\n', /^2:7 .*Write "name: Ada"/],
    ['a full-width colon', 'basics:\n  name：Ada\n  label: Dev\n', /^2:7 .*Write "name: Ada"/],
    ['a key without a colon', 'basics\n  name: Ada\n', /^1:7 .*Write "basics:"/],
    ['an equals sign', 'basics:\n  name = Ada\n  label: Dev\n', /^2:7 .*Write "name: Ada"/],
    [
      'an open bracket',
      'basics: { name: Ada }\nskills:\n  - { name: A, keywords: [b, c }\n',
      /^3:\d+ .*(?:\[|\]|\{)/,
    ],
    [
      'an open list',
      'basics:\n  name: Ada\n  aliases: [A, B\n  label: Dev\n',
      /^3:12 The \[ that opens here is never closed/,
    ],
    ['an open map', 'basics: { name: Ada\nwork: []\n', /^1:9 The \{ that opens here is never closed/],
    [
      'a list behind its key',
      'basics:\n  name: Ada\n  aliases: - A\n',
      /^3:12 A list begins on the line below its key/,
    ],
    [
      'a backslash',
      'basics:\n  name: Ada\n  label: "C:\\Users"\n',
      /^3:1\d In double quotes a backslash begins an escape\. Write 'C:\\Users'/,
    ],
    ['a rule of dashes', 'basics:\n  name: Ada\n---\nwork: []\n', /^3:1 A line of three dashes/],
    [
      'an open merge',
      '<<<<<<< HEAD\nbasics: { name: Ada }\n=======\nbasics: { name: Eda }\n>>>>>>> mine\n',
      /^1:1 A merge of git/,
    ],
    ['an alias without an anchor', 'basics:\n  name: *ada\n', /^2:9 \* at the beginning.*quotes: "\*ada"$/],
    ['a list as a key', '? [a, b]\n: c\n', /^1:3 A list or a map stands here as a key/],
  ])('%s', (_, source, message) => {
    const found = answers(source);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('are each reported once', () => {
    const source = `${bullets('- fine', '- **Bold** one', '- @two', '- "three')} awards: []\n`;
    expect(answers(source)).toEqual([
      expect.stringMatching(/^6:9 /),
      expect.stringMatching(/^7:9 /),
      expect.stringMatching(/^8:9 /),
      expect.stringMatching(/^9:2 .*Indent it by 0/),
    ]);
  });

  it('are not repaired again at a place that was', () => {
    const found = answers('basics:\n  name: "Ada\nwork: [\n');
    expect(found[0]).toMatch(/^2:9 The double quote that opens here is never closed\. Close it: "Ada"$/);
    expect(found.at(-1)).toMatch(/^3:7 The \[ that opens here is never closed/);
    expect(new Set(found.map((line) => line.split(' ')[0])).size).toBe(found.length);
  });

  it('are repaired by what the message says', () => {
    const source = bullets('- **Bold** one', '- "Best" paper', '- Note: this: too');
    const repaired = answers(source).reduce((lines, answer) => {
      const [, line = '', text = ''] = /^(\d+):.*quotes: (.*)$/.exec(answer) ?? [];
      return lines.map((old, i) => (i === Number(line) - 1 ? `      - ${text}` : old));
    }, source.split('\n'));
    expect(parse(repaired.join('\n'))).toMatchObject({
      resume: { work: [{ highlights: ['**Bold** one', '"Best" paper', 'Note: this: too'] }] },
      diagnostics: [],
    });
  });
});

describe('text that YAML takes for something else', () => {
  it.each<[string, string, unknown, RegExp]>([
    [
      'a comma in a map of one line',
      'languages:\n  - { language: French, fluency: spoken, read and written }\n',
      { languages: [{ language: 'French', fluency: 'spoken, read and written' }] },
      /^2:34 warning A comma.*"spoken, read and written"/,
    ],
    [
      'several commas',
      'interests: [{ name: tea, trains, maps }]\n',
      { interests: [{ name: 'tea, trains, maps' }] },
      /"tea, trains, maps"/,
    ],
    [
      'a comma in a number',
      'interests: [{ name: 1,000 things }]\n',
      { interests: [{ name: '1,000 things' }] },
      /"1,000 things"/,
    ],
    [
      'a sign of and',
      bullets('- &Co founded'),
      { work: [{ highlights: ['&Co founded'] }] },
      /^5:9 warning In YAML, & .*"&Co founded"/,
    ],
    [
      'an exclamation',
      bullets('- !important to all'),
      { work: [{ highlights: ['!important to all'] }] },
      /^5:9 warning In YAML, ! /,
    ],
    [
      'a number sign',
      bullets('- Plan #1 of three'),
      { work: [{ highlights: ['Plan'] }] },
      /^5:14 warning YAML reads "#1 of three" as a comment.*"Plan #1 of three"/,
    ],
    [
      'a number sign with a space',
      bullets('- Ranked # 1'),
      { work: [{ highlights: ['Ranked'] }] },
      /^5:16 warning/,
    ],
    [
      'a number sign before more words',
      bullets('- Cut the night shift # by a third'),
      { work: [{ highlights: ['Cut the night shift'] }] },
      /^5:29 warning YAML reads "# by a third" as a comment.*"Cut the night shift # by a third"/,
    ],
    [
      'a number sign before more words in Chinese',
      bullets('- 负责夜班调度 # 减少三成'),
      { work: [{ highlights: ['负责夜班调度'] }] },
      /^5:16 warning YAML reads "# 减少三成" as a comment/,
    ],
    [
      'a bullet that is a comment',
      bullets('- one', '- #1 in sales'),
      { work: [{ highlights: ['one'] }] },
      /^6:9 warning YAML reads "#1 in sales" as a comment/,
    ],
    [
      'a colon in a bullet',
      bullets('- Go: rewrote the scheduler'),
      { work: [{ highlights: ['Go: rewrote the scheduler'] }] },
      /^5:\d+ warning For its colon.*"Go: rewrote the scheduler"/,
    ],
    [
      'a colon behind a word in small letters',
      bullets('- npm: published three packages'),
      { work: [{ highlights: ['npm: published three packages'] }] },
      /"npm: published three packages"/,
    ],
    [
      'a colon and a number',
      bullets('- Coverage: 95'),
      { work: [{ highlights: ['Coverage: 95'] }] },
      /"Coverage: 95"/,
    ],
    [
      'a list below a bullet with a colon',
      bullets('- Boats:', '    - Ferry', '    - 12'),
      { work: [{ highlights: ['Boats:\n- Ferry\n- 12'] }] },
      /^5:9 warning "Boats" with a list below it is a map in YAML/,
    ],
    [
      'a word that is a language too',
      bullets('- it: rebuilt the network'),
      { work: [{ highlights: [{ it: 'rebuilt the network' }] }] },
      /"it" is read as the language of this text, Italian/,
    ],
    [
      'lines that are no items',
      'basics:\n  name: Ada\n  summary: Mills\n    - one\n    - two\n',
      { basics: { summary: 'Mills - one - two' } },
      /^3:12 warning These lines continue/,
    ],
    [
      'dashes without spaces',
      'basics:\n  name: Ada\n  summary:\n    -one\n    -two\n',
      { basics: { summary: '-one -two' } },
      /^4:5 warning A list item begins/,
    ],
    [
      'the name of an author',
      'publications: [{ name: Rain, authors: [{ name: Ada L, equal: true }] }]\n',
      { publications: [{ authors: [{ literal: 'Ada L', equal: true }] }] },
      /"name" is no key of an author/,
    ],
  ])('%s', (_, source, resume, message) => {
    const found = answers(source);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    expect(parse(source)).toMatchObject({ resume });
  });

  it.each([
    'basics: { name: Ada, label: } # mine\nwork: # and mine\n  - name: A # https://a.example\n',
    'basics: { name: "A, B", aliases: [C, D] }\n',
    'basics: &b { name: Ada }\nx: *b\n',
    'basics: { name: { en: Ada, de: Eda } }\nwork:\n  - highlights:\n      - en: one\n      - de: zwei\n',
    'basics:\n  name: Ada\n  label: C# and F#\n',
    'basics:\n  name: Ada\n  url: https://a.example/#top\n',
  ])('says nothing of %j', (source) => {
    expect(answers(source).filter((answer) => !answer.includes('empty value'))).toEqual([]);
  });
});

it.each(['{"basics": {"name": "Ada", "label ": "x"}}', 'basics:\n  name: Ada\n  "label\\t": x\n'])(
  'takes ordinary spaces in a quoted key for no slip: %j',
  (source) => {
    expect(
      parse(source)
        .diagnostics.map(({ message }) => message)
        .join(),
    ).not.toContain('no-break');
    expect(parse(source).resume?.basics?.name).toBe('Ada');
  },
);

it.each([
  'position: Night Shift Lead # Check the title',
  'position: Night Shift Lead  # the title in the contract',
  'startDate: 2020-05 # about then',
  'position: Lead # or so',
  'url: https://ferry.example/night # the page of the team',
  '# a comment of its own',
])('says nothing of the comment in “%s”', (line) => {
  const { diagnostics } = parse(`work:\n  - name: Ferry Works\n    ${line}\n`);
  expect(diagnostics).toEqual([]);
});
