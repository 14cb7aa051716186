import { createRequire } from 'node:module';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureResume, leafDocuments } from '../../fixtures/index.js';
import { parse } from '../../parse.js';
import { prepareResume } from '../../prepare.js';
import type { Resume } from '../../resume.js';
import { dates, resumes, runs, words } from '../../test/arbitrary.js';
import { fromJsonResume, toJsonResume } from './index.js';
import { isList, type Standard, standard } from './standard.js';
import { ENVELOPE } from './to-json-resume.js';

const schema = createRequire(import.meta.url)('@jsonresume/schema/schema.json');
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const isValid = ajv.compile(schema);

interface Edited {
  basics: Record<string, unknown>;
  work: unknown[];
  education: object[];
  interests: unknown[];
  skills: unknown[];
}

/** What the published schema lets through and ours does not. */
const oddDates = fc.constantFrom('2023-19', '2023-00-39', '2021-02-30');
const oddLinks = fc.constantFrom('ftp://example.org/a', 'javascript:alert(1)', 'urn:isbn:0');
const oddTexts = fc.constantFrom(
  'see [this](javascript:1)',
  '[a](ftp://example.org) and [b](https://example.org)',
);

/** Names of ours that hold something else. */
const clashes = fc.dictionary(
  fc.constantFrom(
    'team',
    'stack',
    'talks',
    'tags',
    'visibility',
    'metrics',
    'ids',
    'scholar',
    'grade',
    'authors',
  ),
  fc.constantFrom(7, 'x', true, ['x', 3], [{ x: 'y' }], { x: 1 }, [['x']]),
);

const LINKS = new Set(['url', 'canonical', '$schema', 'image']);

/** Valid JSON Resume documents: any key may be missing, any other key may be added. */
function documentsOf(type: Standard, key = ''): fc.Arbitrary<unknown> {
  if (type === 'date') return fc.oneof({ weight: 8, arbitrary: dates }, oddDates);
  if (key === 'email') return fc.constant('a@example.org');
  if (LINKS.has(key))
    return fc.oneof({ weight: 8, arbitrary: fc.constant('https://example.org/a?b=c#d') }, oddLinks);
  if (type === 'text') return fc.oneof({ weight: 8, arbitrary: words }, oddTexts);
  if (isList(type)) return fc.array(documentsOf(type[0]), { maxLength: 3 });
  const model: Record<string, fc.Arbitrary<unknown>> = {
    'x-extra': fc.jsonValue({ maxDepth: 2 }),
  };
  for (const [name, child] of Object.entries(type)) model[name] = documentsOf(child, name);
  return fc
    .tuple(clashes, fc.record(model, { requiredKeys: [] }))
    .map(([odd, known]) => (key === 'meta' ? known : { ...odd, ...(known as object) }));
}

/** A document with texts for numbers, which are taken where our own keys want a text. */
const asTexts = (document: unknown) =>
  JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  );

describe('JSON Resume', () => {
  it('comes in and goes out as it was, for every valid document', () => {
    fc.assert(
      fc.property(documentsOf(standard), (document) => {
        expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
        const { output, warnings } = toJsonResume(fromJsonResume(document).resume);
        expect(asTexts(output)).toEqual(asTexts(document));
        expect(warnings).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps what it allows and we do not, shows none of it, and lets what was written since win', () => {
    const document = {
      basics: { summary: 'see [this](javascript:1)', url: 'ftp://example.org/' },
      work: [
        { name: 'Hidden', visibility: 7 },
        { name: 'x', startDate: '2023-19', stack: 'many' },
      ],
    };
    const { resume, diagnostics } = parse(JSON.stringify(document));
    expect(diagnostics.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'warning basics.url',
      'warning basics.summary',
      'warning work[0].visibility',
      'warning work[1].stack',
      'warning work[1].startDate',
    ]);
    expect(resume?.basics?.summary).toBe('see [this]\\(javascript:1)');
    const prepare = (document: Resume) => prepareResume(document, { locale: 'en', now: new Date(0) });
    expect(() => prepare(resume ?? {})).toThrow('work[0].visibility: This says nothing of who may see it.');
    const view = JSON.stringify(prepare({ ...resume, work: resume?.work?.slice(1) }));
    for (const hidden of ['ftp:', '2023-19', 'many', '"link"']) expect(view).not.toContain(hidden);
    const edited: Resume = { ...resume, basics: { ...resume?.basics, summary: 'new' } };
    expect(toJsonResume(edited).output).toEqual({
      ...document,
      basics: { ...document.basics, summary: 'new' },
    });
  });

  it.each([{ work: [{ startDate: 'soon' }] }, { basics: { name: [7] } }, { meta: 'x' }])(
    'takes %j for an error, as JSON Resume does',
    (document) => {
      expect(isValid(document)).toBe(false);
      expect(parse(JSON.stringify(document)).resume).toBeUndefined();
    },
  );

  it('goes out and comes back as it was, for every document', () => {
    fc.assert(
      fc.property(resumes, fc.constantFrom('zh', 'en', ''), (resume, locale) => {
        const { output } = toJsonResume(resume, { locale });
        expect(fromJsonResume(JSON.parse(JSON.stringify(output)))).toEqual({ resume, warnings: [] });
      }),
      runs,
    );
  });

  it('carries every leaf of the schema out and back', () => {
    for (const { resume } of leafDocuments()) {
      const { output } = toJsonResume(resume, { locale: 'en' });
      expect(fromJsonResume(JSON.parse(JSON.stringify(output)))).toEqual({ resume, warnings: [] });
    }
  });

  it('goes out valid', () => {
    const { output } = toJsonResume(fixtureResume, { locale: 'en' });
    expect(isValid(output), JSON.stringify(isValid.errors)).toBe(true);
    expect(output.work).toMatchObject([
      { name: 'Clearlake Speech', highlights: expect.arrayContaining(['Covers **12 dialects**']) },
      { name: 'North Shore Lab' },
    ]);
  });

  it('says by path what stands in meta alone', () => {
    const { warnings } = toJsonResume(fixtureResume, { locale: 'en' });
    expect(warnings).toContainEqual({
      path: 'work[0].workstreams',
      message: 'has no name in JSON Resume; carried in meta.',
    });
    expect(warnings.map(({ path }) => path)).toContain('basics.name');
  });

  it('leaves out what an audience may not see, from meta too', () => {
    const { output } = toJsonResume(fixtureResume, { locale: 'en', audience: 'public' });
    expect(JSON.stringify(output)).not.toContain('0000 0000');
    expect(JSON.stringify(toJsonResume(fixtureResume).output)).toContain('0000 0000');
  });

  it('lets edits of other tools win, and reports each', () => {
    const { output } = toJsonResume(fixtureResume, { locale: 'en' });
    const edited = structuredClone(output) as unknown as Edited;
    edited.basics.label = 'Principal engineer';
    edited.basics.phone = '+86 1';
    edited.work.reverse();
    edited.education[0] = { ...edited.education[0], area: 'Speech' };
    edited.interests = [];
    edited.skills.push({ name: 'Rust' });
    const { resume, warnings } = fromJsonResume(edited);
    expect(resume.basics).toMatchObject({
      label: { zh: '语音与语言研究工程师', en: 'Principal engineer' },
      phone: { value: '+86 1', visibility: 'recruiter' },
    });
    expect(resume.work).toEqual(fixtureResume.work?.toReversed());
    expect(resume.education?.[0]).toEqual({ ...fixtureResume.education?.[0], area: 'Speech' });
    expect(resume.skills).toEqual([...(fixtureResume.skills ?? []), { name: 'Rust' }]);
    expect(resume.talks).toEqual(fixtureResume.talks);
    expect(warnings.map(({ path }) => path)).toEqual([
      'basics.label',
      'basics.phone',
      'education[0].area',
      'skills[2]',
      'interests[0]',
    ]);
  });

  describe('edits of what was derived from our own words', () => {
    const afterEdit = (resume: Resume, section: 'work' | 'publications' | 'projects', change: object) => {
      // A text in two languages needs the envelope.
      const whole: Resume = { basics: { name: { zh: '艾达', en: 'Ada' } }, ...resume };
      const output = structuredClone(toJsonResume(whole, { locale: 'en' }).output);
      const [entry] = output[section] as object[];
      Object.assign(entry ?? {}, change);
      const { resume: edited, warnings } = fromJsonResume(JSON.parse(JSON.stringify(output)));
      return { entry: edited[section]?.[0], paths: warnings.map(({ path }) => path) };
    };

    it('replaces the venue and the date of a paper', () => {
      const paper = { name: 'P', containerTitle: { zh: '机器学习', en: 'ICML' }, issued: '2020' };
      const { entry, paths } = afterEdit({ publications: [paper] }, 'publications', {
        publisher: 'NeurIPS',
        releaseDate: '2021',
      });
      expect(entry).toEqual({
        name: 'P',
        containerTitle: { zh: '机器学习', en: 'NeurIPS' },
        issued: '2021',
      });
      expect(paths).toEqual(['publications[0].publisher', 'publications[0].releaseDate']);
    });

    it('takes away what another tool took away', () => {
      const paper = { name: 'P', containerTitle: 'ICML', issued: '2020' };
      const { entry, paths } = afterEdit({ publications: [paper] }, 'publications', { publisher: undefined });
      expect(entry).toEqual({ name: 'P', issued: '2020' });
      expect(paths).toEqual(['publications[0].publisher']);
    });

    it('leaves a key alone that was not derived', () => {
      const paper = { name: 'P', containerTitle: 'ICML', publisher: 'PMLR' };
      const { entry } = afterEdit({ publications: [paper] }, 'publications', { publisher: 'ACM' });
      expect(entry).toEqual({ ...paper, publisher: 'ACM' });
    });

    it('writes highlights back to where they stood', () => {
      const job = {
        name: 'x',
        responsibilities: 'a',
        achievements: [{ zh: '乙', en: 'b' }, 'c'],
        workstreams: [{ name: 'y', achievements: ['d'] }],
        team: 9,
      };
      const { entry } = afterEdit({ work: [job] }, 'work', { highlights: ['A', 'B', 'c', 'D'] });
      expect(entry).toEqual({
        ...job,
        responsibilities: 'A',
        achievements: [{ zh: '乙', en: 'B' }, 'c'],
        workstreams: [{ name: 'y', achievements: ['D'] }],
      });
    });

    it('writes more or fewer highlights back where they stood in one list', () => {
      const job = { name: 'x', achievements: ['a', { zh: '乙', en: 'b' }] };
      const { entry } = afterEdit({ work: [job] }, 'work', { highlights: ['b', 'c', 'd'] });
      expect(entry).toEqual({ name: 'x', achievements: [{ zh: '乙', en: 'b' }, 'c', 'd'] });
    });

    it('lets highlights stand alone where they fit no longer', () => {
      const project = { name: 'x', context: 'a', outcome: ['b', 'c'], keywords: ['k'] };
      const { entry, paths } = afterEdit({ projects: [project] }, 'projects', { highlights: ['a', 'b'] });
      expect(entry).toEqual({ name: 'x', keywords: ['k'], highlights: ['a', 'b'] });
      expect(paths).toEqual(['projects[0].highlights[2]']);
    });
  });

  describe('entries another tool moved and edited', () => {
    const resume: Resume = {
      work: [
        { name: { zh: '腾讯', en: 'Tencent' }, position: 'R', team: 9, visibility: 'recruiter' },
        { name: { zh: '百度', en: 'Baidu' }, position: 'I', startDate: '2019' },
        { name: { zh: '百度', en: 'Baidu' }, position: 'J', startDate: '2017', team: 2 },
      ],
    };
    const afterEdit = (change: (work: Record<string, unknown>[]) => unknown[]) => {
      const output = structuredClone(toJsonResume(resume, { locale: 'en' }).output);
      return fromJsonResume({ ...output, work: change(output.work as Record<string, unknown>[]) }).resume
        .work;
    };

    it('are known by their names', () => {
      const [first, ...others] = resume.work ?? [];
      expect(
        afterEdit(([own, ...rest]) => [{ name: 'NewCo', position: 'S' }, { ...own, position: 'T' }, ...rest]),
      ).toEqual([{ name: 'NewCo', position: 'S' }, { ...first, position: 'T' }, ...others]);
    });

    it('are known by their start where a name stands twice', () => {
      const [first, second, third] = resume.work ?? [];
      expect(
        afterEdit(([own, recent, early]) => [
          { ...early, position: 'K' },
          { ...recent, position: 'L' },
          own ?? {},
        ]),
      ).toEqual([{ ...third, position: 'K' }, { ...second, position: 'L' }, first]);
    });

    it('are known by their place where the name is new', () => {
      const [first, ...others] = resume.work ?? [];
      expect(afterEdit(([own, ...rest]) => [{ ...own, name: 'Tencent Holdings' }, ...rest])).toEqual([
        { ...first, name: { zh: '腾讯', en: 'Tencent Holdings' } },
        ...others,
      ]);
    });
  });

  it('reports values that it quarantines or reads in another form', () => {
    const { resume, warnings } = fromJsonResume({
      basics: { url: 'ftp://x' },
      work: [{ name: 'x', startDate: '2020-02-31', endDate: '2021/5' }],
    });
    expect(resume.work?.[0]).toMatchObject({ name: 'x', endDate: '2021-05' });
    expect(warnings.map(({ path }) => path)).toEqual(['basics.url', 'work[0].startDate', 'work[0].endDate']);
    expect(warnings[1]?.message).toMatch(/"2020-02-31" is not a date.*Kept as it is, and not shown\.$/);
  });

  it('reports values of an edit that it quarantines', () => {
    const { output } = toJsonResume(fixtureResume, { locale: 'en' });
    const { warnings } = fromJsonResume({
      ...output,
      basics: { ...(output.basics as object), url: 'ftp://x' },
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      'was edited by another tool; the edit is kept.',
      expect.stringMatching(/^"ftp:\/\/x" is no address.*Kept as it is, and not shown\.$/),
    ]);
  });

  it('takes an envelope it does not understand for somebody else’s', () => {
    const document = { meta: { [ENVELOPE]: 'x' } };
    expect(fromJsonResume(document).resume).toEqual(document);
  });

  it('refuses what is no résumé', () => {
    expect(() => fromJsonResume([1])).toThrow('This is a list. Write a map.');
  });
});

it('keeps the layout on its way through JSON Resume and back', () => {
  const layouts = fc.record(
    {
      order: fc.subarray(['education', 'work', 'custom:Sailing', 'skills']),
      titles: fc.dictionary(
        fc.constantFrom('work', 'education'),
        fc.oneof(words, fc.constant({ de: 'Weg' })),
      ),
      hide: fc.subarray(['interests', 'references']),
      dates: fc.constantFrom('year', 'month', 'day'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(layouts, (layout) => {
      const resume = { basics: { name: 'Ada' }, work: [{ name: 'Mill' }], layout } as Resume;
      const { output } = toJsonResume(resume, { locale: 'en' });
      expect(fromJsonResume(JSON.parse(JSON.stringify(output))).resume.layout).toEqual(layout);
    }),
    runs,
  );
});
