import { describe, expect, it } from 'vitest';
import { fromJsonResume, toJsonResume } from '../formats/json-resume/index.js';
import { parse } from '../parse.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';

const now = new Date('2026-01-01T00:00:00Z');
const detailed = (text: string) => ({
  text,
  tags: ['weather'],
  metrics: [{ name: 'Puddles', before: 40, after: 20, direction: 'down' as const }],
  links: { code: 'https://example.org/code' },
});
const shown = (text: string) => ({
  text,
  metrics: [expect.objectContaining({ name: 'Puddles', effect: 'better' })],
  links: [{ text: 'Code', href: 'https://example.org/code' }],
});

describe('bullets', () => {
  const bullet = detailed('Halved **puddles**');
  const text = { children: ['Halved ', { type: 'strong', children: ['puddles'] }] };

  it.each<[string, Resume]>([
    ['work[].highlights', { work: [{ name: 'a', highlights: [bullet] }] }],
    ['work[].responsibilities', { work: [{ name: 'a', responsibilities: bullet }] }],
    ['work[].achievements', { work: [{ name: 'a', achievements: [bullet] }] }],
    [
      'work[].roles[].highlights',
      { work: [{ name: 'a', roles: [{ position: 'b', highlights: [bullet] }] }] },
    ],
    [
      'work[].workstreams[].achievements',
      { work: [{ name: 'a', workstreams: [{ name: 'b', achievements: [bullet] }] }] },
    ],
    ['education[].honors', { education: [{ institution: 'a', honors: [bullet] }] }],
    ['education[].research', { education: [{ institution: 'a', research: bullet }] }],
    ['projects[].context', { projects: [{ name: 'a', context: [bullet] }] }],
    ['projects[].approach', { projects: [{ name: 'a', approach: bullet }] }],
    ['projects[].outcome', { projects: [{ name: 'a', outcome: [bullet] }] }],
    ['projects[].highlights', { projects: [{ name: 'a', highlights: [bullet] }] }],
    ['software[].highlights', { software: [{ name: 'a', highlights: [bullet] }] }],
    ['teaching[].highlights', { teaching: [{ name: 'a', highlights: [bullet] }] }],
    ['supervision[].outcome', { supervision: [{ name: 'a', outcome: [bullet] }] }],
    ['volunteer[].highlights', { volunteer: [{ organization: 'a', highlights: [bullet] }] }],
    ['custom[].bullets', { custom: [{ title: 'a', bullets: [bullet] }] }],
    [
      'custom[].entries[].highlights',
      { custom: [{ title: 'a', entries: [{ name: 'b', highlights: [bullet] }] }] },
    ],
  ])('may be objects in %s', (_, resume) => {
    const read = parse(JSON.stringify(resume));
    expect(read.diagnostics).toEqual([]);
    const view = JSON.stringify(prepareResume(read.resume ?? {}, { locale: 'en', now }).sections[0]);
    expect(view).toContain(JSON.stringify(text));
    expect(view).toContain('"text":"Code","href":"https://example.org/code"');
  });

  it('show their results and links, and are their text where they have none', () => {
    const resume = {
      volunteer: [{ organization: 'a', highlights: ['One', detailed('Two'), { text: 'Three', tags: [] }] }],
    };
    const view = prepareResume(resume, { locale: 'en', now });
    expect(view.sections[0]?.items).toMatchObject([{ bullets: ['One', shown('Two'), 'Three'] }]);
  });

  it('are chosen by audience and by tags', () => {
    const highlights = [
      'Always',
      { text: 'Backend', tags: ['backend'] },
      { text: 'Design', tags: ['design'] },
      { text: 'Private', visibility: 'recruiter' },
    ];
    const bulletsFor = (options: object) =>
      prepareResume({ volunteer: [{ organization: 'a', highlights }] }, { locale: 'en', now, ...options })
        .sections[0]?.items;
    expect(bulletsFor({ tags: ['design'] })).toMatchObject([{ bullets: ['Always', 'Design'] }]);
    expect(bulletsFor({ audience: 'recruiter', tags: ['backend'] })).toMatchObject([
      { bullets: ['Always', 'Backend', 'Private'] },
    ]);
    expect(JSON.stringify(bulletsFor({}))).not.toContain('Private');
  });

  it('are as many as the items of a text that is a list alone, in its language', () => {
    const highlights = [{ de: '- Eins\n- Zwei\n  - Drei' }, '- '];
    const view = prepareResume({ volunteer: [{ organization: 'a', highlights }] }, { locale: 'en', now });
    expect(view.sections[0]?.items).toMatchObject([
      {
        bullets: [
          { lang: 'de', children: ['Eins'] },
          { lang: 'de', blocks: ['Zwei', { ordered: false, items: ['Drei'] }] },
          '-',
        ],
      },
    ]);
  });

  it('keep the direction of a list that is written the other way', () => {
    const highlights = [{ he: '- אחת\n- שתיים\n  - שלוש' }];
    const view = prepareResume({ volunteer: [{ organization: 'a', highlights }] }, { locale: 'en', now });
    expect(view.sections[0]?.items).toMatchObject([
      {
        bullets: [
          { lang: 'he', dir: 'rtl', children: ['אחת'] },
          { lang: 'he', dir: 'rtl', blocks: ['שתיים', { ordered: false, items: ['שלוש'] }] },
        ],
      },
    ]);
  });
});

describe('bullets in JSON Resume', () => {
  const resume: Resume = {
    work: [{ name: 'a', highlights: ['One', detailed('Two'), { text: { en: 'Three', de: 'Drei' } }] }],
  };

  it('go out as texts and come back whole', () => {
    const { output, warnings } = toJsonResume(resume, { locale: 'en' });
    expect(output.work).toEqual([{ name: 'a', highlights: ['One', 'Two', 'Three'] }]);
    expect(warnings.map(({ path }) => path)).toContain('work[0].highlights[1].metrics');
    expect(fromJsonResume(output).resume).toEqual(resume);
  });

  it('keep what else they say where another tool edits their text or their order', () => {
    const { output } = toJsonResume(resume, { locale: 'en' });
    const edited = { ...output, work: [{ name: 'a', highlights: ['Two', 'One', 'Third'] }] };
    expect(fromJsonResume(edited).resume.work?.[0]?.highlights).toEqual([
      detailed('Two'),
      'One',
      { text: { en: 'Third', de: 'Drei' } },
    ]);
  });
});
