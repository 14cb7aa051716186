import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../fixtures/index.js';
import { languages } from '../../languages/registry.js';
import { prepareResume, type ResumeView } from '../../prepare.js';
import { resumes, runs } from '../../test/arbitrary.js';
import { EMPTY_ENTRY } from '../../test/empty-entry.js';
import { visibleStrings } from '../../visible-strings.js';
import { toMarkdown, toPlainText } from './index.js';

/** White space, which readers see as one space, as one space. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first string that does not follow those before it; nothing where all stand in order. */
function firstLost(strings: readonly string[], written: string): string | undefined {
  const text = inOneLine(written);
  let from = 0;
  for (const string of strings.map(inOneLine)) {
    const place = text.indexOf(string, from);
    if (place < 0) return string;
    from = place + string.length;
  }
  return undefined;
}

describe('toPlainText', () => {
  it.each([...languages.keys()])('carries every string of the fixture in order in %s', (locale) => {
    const view = fixtureView(locale);
    expect(firstLost(visibleStrings(view), toPlainText(view))).toBeUndefined();
  });

  it('carries every string of any document in order', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const view = prepareResume(resume, { locale: 'zh', now: new Date('2026-01-01T00:00:00Z') });
        expect(firstLost(visibleStrings(view), toPlainText(view))).toBeUndefined();
      }),
      runs,
    );
  });

  it('puts an address behind its words, once', () => {
    const text = toPlainText(fixtureView('en'));
    expect(text).toContain('Clearlake Speech (https://example.org/clearlake)');
    expect(text).toContain('Email: zhiwei.lin@example.org\n');
  });
});

describe('toMarkdown', () => {
  const text = toMarkdown(fixtureView('en'));

  it.each([
    ['fr', 'Téléphone\u00a0: +33 1 23 45 67 89'],
    ['zh', '电话：'],
    ['ja', '電話：'],
    ['de', 'Telefon: '],
  ])('has the colon of %s behind a label', (locale, line) => {
    const resume = { basics: { phone: '+33 1 23 45 67 89' } };
    expect(toPlainText(prepareResume(resume, { locale, now: new Date('2026-01-01') }))).toContain(line);
  });

  it('writes headings, links, lists and inline marks', () => {
    expect(text).toContain('# Zhiwei Lin\n\n**Speech and language research engineer**');
    expect(text).toContain('## Experience\n\n### [Clearlake Speech](<https://example.org/clearlake>)');
    expect(text).toContain('- Covers **12 dialects**\n- 400,000 calls a day');
    expect(text).toContain('Model cut to `38 MB`.');
    expect(text).toContain('- Character error rate: 18% → 11%, −7 percentage points');
    expect(text).toContain('   Mei Tang\\*, **Zhiwei Lin**\\*, Xing Zhou');
  });

  it('keeps marks of Markdown that are meant as characters', () => {
    const view = prepareResume(
      { basics: { name: 'a_b <i> \\*x\\* #1' } },
      { locale: 'en', now: new Date('2026-01-01T00:00:00Z') },
    );
    expect(toMarkdown(view)).toBe('# a\\_b \\<i\\> \\*x\\* \\#1\n');
  });
});

describe('a whole document', () => {
  const link = { text: 'Code', href: 'https://a.org/<x>' };
  const view: ResumeView = {
    locale: 'en',
    direction: 'ltr',
    basics: {
      name: 'Ada',
      label: 'Analyst',
      contacts: [
        { kind: 'email', label: 'Email', text: 'ada@a.org', href: 'mailto:ada@a.org' },
        { kind: 'url', label: 'Website', text: 'a.org', href: 'https://a.org/' },
        { kind: 'location', label: 'Location', text: 'London' },
      ],
      facts: [{ kind: 'birthDate', label: 'Date of birth', text: '1815' }],
      summary: { lang: 'en', children: ['See ', { type: 'link', href: '#work', children: ['work'] }, '.'] },
    },
    sections: [
      {
        type: 'strengths',
        id: 'strengths',
        title: 'Strengths',
        items: [{ name: 'Rain', summary: 'much' }, { name: 'Sun' }],
        notes: [],
      },
      {
        type: 'goals',
        id: 'goals',
        title: 'Goals',
        items: [{ term: 'Vision', summary: 'Rest' }, { summary: 'Book' }],
        notes: [],
      },
      {
        type: 'work',
        id: 'work',
        title: 'Experience',
        items: [
          {
            name: 'Works',
            url: 'https://works.org/',
            position: 'Analyst',
            location: 'London',
            date: { start: { datetime: '1842', text: '1842' }, end: { text: 'present' } },
            summary: 'Notes.',
            metrics: [{ name: 'cards', change: '+8', effect: 'better' }],
            bullets: ['Three'],
            details: [
              { kind: 'stack', label: 'Stack', items: ['Cards'] },
              { kind: 'responsibilities', label: 'Duties', items: ['One', 'Two'] },
            ],
            workstreams: [
              {
                name: 'Engine',
                share: { value: 70, text: '70%' },
                role: 'Lead',
                metrics: [
                  {
                    name: 'speed',
                    before: { value: 1, text: '1 s' },
                    after: { value: 2, text: '2 s' },
                    change: '+1 s',
                    effect: 'worse',
                  },
                ],
                bullets: [],
                details: [{ kind: 'achievements', label: 'Achievements', items: ['Done'] }],
              },
            ],
            closing: [{ kind: 'ratings', label: 'Reviews', items: ['Good'] }],
          },
        ],
        notes: [],
      },
      {
        type: 'education',
        id: 'education',
        title: 'Education',
        items: [
          {
            institution: 'College',
            studyType: 'MSc',
            area: 'Maths',
            department: 'Science',
            marks: [],
            date: { end: { datetime: '1840', text: '1840' } },
            details: [{ kind: 'grade', label: 'Grade', items: ['1,0'] }],
          },
        ],
        notes: [],
      },
      {
        type: 'projects',
        id: 'projects',
        title: 'Projects',
        items: [
          {
            name: 'Map',
            date: { end: { datetime: '1843', text: '1843' } },
            description: 'A map.',
            metrics: [],
            bullets: [],
            details: [{ kind: 'context', label: 'Context', items: ['Why'] }],
            figures: [
              { src: 'a.png', alt: 'A', caption: 'Seen' },
              { src: 'b.png', alt: 'B' },
            ],
            keywords: ['x', 'y'],
            links: [link, { text: 'Demo', href: 'https://demo.org' }],
          },
        ],
        notes: [],
      },
      {
        type: 'publications',
        id: 'publications',
        title: 'Papers',
        items: [
          {
            id: 'notes',
            group: '1843',
            type: 'journal',
            title: 'Notes',
            url: 'https://notes.org/',
            authors: [
              { name: 'Ada', self: true, mark: '*' },
              { name: 'Luigi', self: false },
            ],
            otherAuthors: ', et al.',
            editors: [{ name: 'Ed', self: false }],
            editorsRole: ' (ed.)',
            venue: 'Memoirs',
            place: ' 12(3), 101–109',
            publisher: 'Press',
            date: { datetime: '1843', text: '1843' },
            remarks: ['accepted'],
            summary: 'On engines.',
            links: [link],
          },
          { id: 'draft', type: 'other', title: 'Draft', authors: [], editors: [], remarks: [], links: [] },
        ],
        notes: ['* equal contribution'],
      },
      {
        type: 'talks',
        id: 'talks',
        title: 'Talks',
        items: [
          {
            ...EMPTY_ENTRY,
            title: 'Rain',
            url: 'https://rain.org',
            meta: [
              { kind: 'event', text: 'Conference' },
              { kind: 'type', text: 'keynote' },
            ],
            date: { end: { datetime: '2023', text: '2023' } },
            paragraphs: ['One.', 'Two.'],
            bullets: ['a', 'b'],
            details: [{ kind: 'topic', label: 'Topic', items: ['Rain'] }],
            keywords: ['k'],
            links: [link],
          },
          { ...EMPTY_ENTRY, paragraphs: ['Alone.'] },
        ],
        notes: [],
      },
    ],
  };

  it('is written as Markdown', () => {
    expect(toMarkdown(view).split('\n')).toEqual([
      '# Ada',
      '',
      '**Analyst**',
      '',
      '- Email: [ada@a.org](<mailto:ada@a.org>)',
      '- Website: [a.org](<https://a.org/>)',
      '- Location: London',
      '- Date of birth: 1815',
      '',
      'See [work](<#work>).',
      '',
      '## Strengths',
      '',
      '- **Rain** much',
      '- **Sun**',
      '',
      '## Goals',
      '',
      '- **Vision** Rest',
      '- Book',
      '',
      '## Experience',
      '',
      '### [Works](<https://works.org/>)',
      '',
      'Analyst · London',
      '',
      '1842 – present',
      '',
      'Notes.',
      '',
      '- cards: +8',
      '',
      '* Three',
      '',
      '**Stack** Cards',
      '',
      '**Duties**',
      '',
      '- One',
      '- Two',
      '',
      '#### Engine',
      '',
      '70% · Lead',
      '',
      '- speed: 1 s → 2 s, +1 s',
      '',
      '**Achievements** Done',
      '',
      '**Reviews** Good',
      '',
      '## Education',
      '',
      '### College',
      '',
      'MSc · Maths · Science',
      '',
      '1840',
      '',
      '**Grade** 1,0',
      '',
      '## Projects',
      '',
      '### Map',
      '',
      '1843',
      '',
      'A map.',
      '',
      '**Context** Why',
      '',
      'Seen',
      '',
      'x · y',
      '',
      '[Code](<https://a.org/%3Cx%3E>) · [Demo](<https://demo.org>)',
      '',
      '## Papers',
      '',
      '### 1843',
      '',
      '1. [Notes](<https://notes.org/>)',
      '   **Ada**\\*, Luigi, et al.',
      '   Ed (ed.) · Memoirs 12(3), 101–109 · Press · 1843 · accepted',
      '   On engines.',
      '   [Code](<https://a.org/%3Cx%3E>)',
      '',
      '2. Draft',
      '',
      '\\* equal contribution',
      '',
      '## Talks',
      '',
      '### [Rain](<https://rain.org>)',
      '',
      'Conference · keynote',
      '',
      '2023',
      '',
      'One.',
      '',
      'Two.',
      '',
      '- a',
      '- b',
      '',
      '**Topic** Rain',
      '',
      'k',
      '',
      '[Code](<https://a.org/%3Cx%3E>)',
      '',
      'Alone.',
      '',
    ]);
  });

  it('is written as plain text, each address once', () => {
    const text = toPlainText(view);
    const lines = text.split('\n');
    expect(lines.slice(0, 14)).toEqual([
      'Ada',
      '===',
      '',
      'Analyst',
      '',
      '- Email: ada@a.org',
      '- Website: a.org',
      '- Location: London',
      '- Date of birth: 1815',
      '',
      'See work.',
      '',
      'Strengths',
      '---------',
    ]);
    expect(lines).toContain('Works (https://works.org/)');
    expect(lines).toContain('Code (https://a.org/<x>) · Demo (https://demo.org)');
    expect(lines).toContain('   Ada*, Luigi, et al.');
    expect(lines).toContain('1. Notes (https://notes.org/)');
    expect(text).not.toMatch(/\*\*|#|\]\(/);
  });

  it('writes inline marks as Markdown does', () => {
    const summary = '**bold** *soft* `a_b` 10^2^ H~2~O';
    const { basics } = prepareResume({ basics: { name: 'x', summary } }, { locale: 'en', now: new Date(0) });
    const shown = toMarkdown({ ...view, basics, sections: [] });
    expect(shown).toBe('# x\n\n**bold** *soft* `a_b` 10<sup>2</sup> H<sub>2</sub>O\n');
  });
});

/** The body of a document whose summary is `summary`. */
function summaryAs(write: (view: ResumeView) => string, summary: string): string {
  const view = prepareResume({ basics: { name: 'x', summary } }, { locale: 'en', now: new Date(0) });
  return write(view)
    .split('\n')
    .slice(write === toMarkdown ? 2 : 3)
    .join('\n')
    .trimEnd();
}

describe('marks', () => {
  it.each([
    ['a **b** c', 'a **b** c'],
    ['基础**提升**的', '基础**提升**的'],
    ['基础指标**提升 30%**的同时', '基础指标<strong>提升 30%</strong>的同时'],
    ['实现**“降本”**增效', '实现<strong>“降本”</strong>增效'],
    ['实现**“降本**增效', '实现<strong>“降本</strong>增效'],
    ['已**完成！**', '已**完成！**'],
    ['已**完成！**，', '已**完成！**，'],
    ['（**“降本”**）', '（**“降本”**）'],
    ['上**🎉 庆**祝', '上<strong>🎉 庆</strong>祝'],
    ['*快！*的', '<em>快！</em>的'],
    ['*a***b**', '<em>a</em>**b**'],
    ['**a *b* c**', '**a *b* c**'],
    ['**a *b***', '**a <em>b</em>**'],
    ['字**`a`**字', '字<strong>`a`</strong>字'],
    ['字**a**[b](/c)', '字**a**[b](</c>)'],
    ['字*a*^b^', '字*a*<sup>b</sup>'],
  ])('of %s are %s', (summary, expected) => {
    expect(summaryAs(toMarkdown, summary)).toBe(expected);
  });

  it('stand beside whatever follows the name of an author', () => {
    const resume = {
      basics: { name: 'A B.' },
      publications: [{ name: 'x', authors: ['A B.'], otherAuthors: true }],
    };
    const view = prepareResume(resume, { locale: 'zh', now: new Date(0) });
    expect(toMarkdown(view)).toMatch(/\*\*A B\.\*\*[\s\p{P}]|<strong>A B\.<\/strong>\p{L}/u);
  });
});

describe('what begins a line', () => {
  it.each([
    ['\\- a', '\\- a'],
    ['\\+ a', '\\+ a'],
    ['\\* a', '\\* a'],
    ['-', '\\-'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. a', '1\\. a'],
    ['1) a', '1\\) a'],
    ['2019. 年起负责', '2019\\. 年起负责'],
    ['2019.', '2019\\.'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['~~~', '\\~\\~\\~'],
    ['    a', 'a'],
    ['a\n\\- b', 'a - b'],
    ['-5 °C', '-5 °C'],
    ['2.5 s', '2.5 s'],
    ['a - b', 'a - b'],
  ])('as %j is %j', (summary, expected) => {
    expect(summaryAs(toMarkdown, summary)).toBe(expected);
  });

  it('is text in bullets, lines and papers too', () => {
    const view = prepareResume(
      {
        work: [{ name: 'x', position: '1. y', highlights: ['\\- z', '\\+ z'] }],
        publications: [{ name: '# T', containerTitle: '2. Symposium', summary: '= s' }],
      },
      { locale: 'de', now: new Date(0) },
    );
    const lines = toMarkdown(view).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['1\\. y', '- \\- z', '- \\+ z', '1. \\# T', '   2\\. Symposium', '   \\= s']),
    );
  });

  it('stays as it is in plain text', () => {
    expect(summaryAs(toPlainText, '- a')).toBe('- a');
  });
});

describe('addresses', () => {
  it('keeps an exclamation mark from making a picture of a link', () => {
    expect(summaryAs(toMarkdown, 'New![a](https://a.org)')).toBe('New\\![a](<https://a.org>)');
  });

  it.each([
    ['[paper](https://a.b/c)', 'paper (https://a.b/c)'],
    ['[**the** paper](https://a.b/c)', 'the paper (https://a.b/c)'],
    ['[a.b/c](https://a.b/c/)', 'a.b/c'],
    ['[https://a.b](https://a.b/)', 'https://a.b'],
    ['[a@b.c](mailto:a@b.c)', 'a@b.c'],
    ['[+1 (2) 3](tel:+123)', '+1 (2) 3'],
    ['[c](https://a.b/c)', 'c (https://a.b/c)'],
    ['[above](#work)', 'above'],
  ])('of %s stand in plain text as %s', (summary, expected) => {
    expect(summaryAs(toPlainText, summary)).toBe(expected);
  });

  it('stand behind names that are their end', () => {
    const view = prepareResume(
      { projects: [{ name: 'resume', url: 'https://github.com/x/resume' }] },
      { locale: 'en', now: new Date(0) },
    );
    expect(toPlainText(view)).toContain('resume (https://github.com/x/resume)');
  });
});

describe('texts in blocks', () => {
  it('marks a label once, whatever is marked within it', () => {
    const view = prepareResume(
      { basics: { name: 'x', label: '**Rain** engineer, *and **more***' } },
      { locale: 'en', now: new Date(0) },
    );
    expect(toMarkdown(view)).toBe('# x\n\n**Rain engineer, <em>and more</em>**\n');
  });

  it.each([
    ['One.\n\nTwo.', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['One\\\ntwo  \nthree', 'One\\\ntwo\\\nthree', 'One\ntwo\nthree'],
    ['a:\n- b\n  1. c\n  2. d\n- e', 'a:\n\n- b\n\n  1. c\n  2. d\n- e', 'a:\n\n- b\n\n  1. c\n  2. d\n- e'],
    ['- a\n  - b\n* c', '- a\n  - b\n\n* c', '- a\n  - b\n\n* c'],
    ['~~a~~ 字~~b~~字', '~~a~~ 字~~b~~字', 'a 字b字'],
    ['``a`b``', '``a`b``', 'a`b'],
  ])('writes %j as Markdown and as text', (summary, markdown, text) => {
    expect(summaryAs(toMarkdown, summary)).toBe(markdown);
    expect(summaryAs(toPlainText, summary)).toBe(text);
  });

  it('writes the results and links of a bullet below it', () => {
    const bullet = {
      text: 'Halved puddles',
      metrics: [{ name: 'Puddles', before: 40, after: 20 }],
      links: { code: 'https://a.org/c' },
    };
    const view = prepareResume(
      { volunteer: [{ organization: 'x', highlights: ['Rain', bullet] }] },
      { locale: 'en', now: new Date(0) },
    );
    expect(toMarkdown(view)).toContain(
      '- Rain\n- Halved puddles\n\n  - Puddles: 40% → 20%, −20 percentage points\n\n  [Code](<https://a.org/c>)\n',
    );
  });
});
