import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from './audience.js';
import { toJsonLd, toJsonResume, toVCard } from './formats/index.js';
import { selectResume } from './layout/select-resume.js';
import { prepareResume } from './prepare.js';
import { type Resume, resumeSchema } from './resume.js';
import { resumes, runs } from './test/arbitrary.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('select', () => {
  const pick = (value: unknown, audience = 'public', tags?: string[]) =>
    select(resumeSchema, value as Resume, { audience, tags });

  it('leaves out what is for others, at any depth', () => {
    const resume = {
      basics: { name: 'x', phone: { value: '1', visibility: 'recruiter' } },
      work: [{ name: 'y', workstreams: [{ name: 'z', visibility: 'friends' }] }],
    };
    expect(pick(resume)).toEqual({ basics: { name: 'x' }, work: [{ name: 'y' }] });
    expect(pick(resume, 'recruiter')).toMatchObject({ basics: { phone: { value: '1' } } });
  });

  it('leaves out keys that the schema does not know, at any depth, and meta', () => {
    const resume = {
      $schema: 'https://example.org/schema',
      privateNotes: 'a',
      basics: {
        name: 'x',
        nationalId: 'b',
        location: { city: 'y', gate: 'c' },
        profiles: [{ network: 'z', pin: 'd' }],
      },
      work: [
        { name: 'v', reasonForLeaving: { deep: ['e'] }, metrics: [{ name: 'w', value: 1, source2: 'f' }] },
      ],
      publications: [{ name: 'u', authors: [{ literal: 't', salary: 'g' }], links: { code: '/s' } }],
      meta: { canonical: 'https://example.org', notes: 'h' },
    };
    expect(pick(resume)).toEqual({
      basics: { name: 'x', location: { city: 'y' }, profiles: [{ network: 'z' }] },
      work: [{ name: 'v', metrics: [{ name: 'w', value: 1 }] }],
      publications: [{ name: 'u', authors: [{ literal: 't' }], links: { code: '/s' } }],
    });
  });

  it('leaves of CSL what describes a work', () => {
    const csl = {
      genre: 'poster',
      note: 'a',
      annote: 'b',
      keyword: 'c',
      file: 'd',
      custom: { deep: 'e' },
      editor: [{ family: 'Lin', given: 'Mei', email: 'f' }],
      'event-date': { 'date-parts': [[2020, 5]], remark: 'g' },
    };
    expect(pick({ publications: [{ name: 'x', csl }] })?.publications?.[0]?.csl).toEqual({
      genre: 'poster',
      editor: [{ family: 'Lin', given: 'Mei' }],
      'event-date': { 'date-parts': [[2020, 5]] },
    });
  });

  it('keeps entries with a wanted tag, and entries without any', () => {
    const skills = [{ name: 'a', tags: ['research'] }, { name: 'b', tags: ['industry'] }, { name: 'c' }];
    expect(pick({ skills }, 'public', ['research'])).toEqual({ skills: [skills[0], skills[2]] });
    expect(pick({ skills })).toEqual({ skills });
  });

  it('keeps entries whose list of tags is empty, and those with one wanted tag among others', () => {
    const skills = [
      { name: 'a', tags: [] },
      { name: 'b', tags: ['industry', 'research'] },
    ];
    expect(pick({ skills }, 'public', ['research'])).toEqual({ skills: [{ name: 'a' }, skills[1]] });
  });

  it('leaves out what has nothing left but its marks', () => {
    const marked = { visibility: ['public'], tags: ['research'] };
    expect(
      pick({ work: [{ name: 'x', summary: '', highlights: [] }], skills: [{}, marked, { name: 'x' }] }),
    ).toEqual({
      work: [{ name: 'x' }],
      skills: [{ name: 'x' }],
    });
  });

  it('drops empty optional texts, and lets another language stand in for an empty one', () => {
    expect(pick({ work: [{ name: '', summary: { zh: '', en: 'x' } }] })).toEqual({
      work: [{ summary: { en: 'x' } }],
    });
  });
});

/** Gives every string inside anything marked private a mark of its own. */
function brand(value: unknown, secret: boolean): unknown {
  if (typeof value === 'string') return secret ? `SECRET ${value}` : value;
  if (Array.isArray(value)) return value.map((item) => brand(item, secret));
  if (typeof value !== 'object' || value === null) return value;
  const visibility = (value as { visibility?: unknown }).visibility;
  const hidden = secret || (visibility !== undefined && ![visibility].flat().includes('public'));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      // The documents that are made up have this key everywhere, and the schema nowhere.
      key === 'visibility' ? child : brand(child, hidden || key === 'x-note'),
    ]),
  );
}

it('lets no private string, and none of an unknown key, be reached from what is made for the public', () => {
  fc.assert(
    fc.property(resumes, fc.constantFrom('zh', 'en', 'ar'), (resume, locale) => {
      const branded = brand(resume, false) as typeof resume;
      const audience = 'public';
      const made = [
        prepareResume(branded, { locale, now }),
        selectResume(branded, { audience }),
        toJsonResume(branded, { locale, audience }).output,
        toJsonLd(branded, { locale, now }).output,
        toVCard(branded, { locale, now }).output,
      ];
      expect(JSON.stringify(made)).not.toContain('SECRET');
    }),
    runs,
  );
});

it('prepares anything the schema allows, in every way papers can be shown', () => {
  fc.assert(
    fc.property(
      resumes,
      fc.constantFrom('year', 'type', undefined),
      fc.boolean(),
      (resume, groupBy, counts) => {
        expect(resumeSchema.safeParse(resume).error).toBeUndefined();
        const view = prepareResume(resume, { locale: 'zh', now, publications: { groupBy, counts } });
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      },
    ),
    runs,
  );
});
