import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../fixtures/index.js';
import { prepareResume, type ResumeView } from '../../prepare.js';
import { EMPTY_ENTRY } from '../../test/empty-entry.js';
import { toMarkdown, toPlainText } from './index.js';

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
