import { describe, expect, it } from 'vitest';
import { selectResume } from '../layout/select-resume.js';
import { parse } from '../parse.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { visibleStrings } from '../visible-strings.js';
import { variantDifferences } from './differences.js';
import { reportVariants, VariantError } from './resolve-variant.js';
import { selectVariant } from './select-variant.js';

const now = new Date('2026-01-01T00:00:00Z');

const ferry: Resume = {
  basics: { name: { en: 'Ines Falk', zh: '方音' }, label: { en: 'Shipwright', zh: '造船师' } },
  work: [
    { name: 'Rope Walk', startDate: '2001', endDate: '2004' },
    {
      name: 'Ferry Works',
      startDate: '2018',
      highlights: [
        'Always here',
        { text: 'Modelled hulls', tags: ['research'] },
        { text: 'Sold hulls', tags: ['trade'] },
        { text: 'Kept quiet', visibility: 'private' },
        'Last one',
      ],
    },
    { name: 'Net Loft', startDate: '2010', endDate: '2017', tags: ['trade'] },
    { name: 'Dry Dock', startDate: '2005', endDate: '2009', tags: ['research', 'trade'] },
  ],
  publications: [
    { name: 'Old', releaseDate: '1999' },
    { name: 'Newest', releaseDate: '2024' },
    { name: 'Newer', releaseDate: '2020' },
  ],
  custom: [{ title: { en: 'Boats', zh: '船' }, text: { en: 'Three', zh: '三艘' } }],
  layout: { order: ['custom:船', 'work'], titles: { work: { en: 'On water', zh: '水上' } } },
};

const withVariants = (...variants: NonNullable<Resume['variants']>): Resume => ({ ...ferry, variants });

const pathsLeftOut = (resume: Resume, name = 'v') => Object.fromEntries(selectVariant(resume, name).leftOut);

describe('selectVariant', () => {
  it.each([
    ['include', { include: ['research'] }, ['work[1].highlights[2]', 'work[2]']],
    ['exclude', { exclude: ['research'] }, ['work[1].highlights[1]', 'work[3]']],
    ['since', { since: '2010' }, ['work[0]', 'work[3]', 'publications[0]']],
    ['since', { since: { work: '2006' } }, ['work[0]']],
    ['limits', { limits: { entries: 2 } }, ['work[3]', 'work[0]', 'publications[0]']],
    ['limits', { limits: { entries: { publications: 1 } } }, ['publications[2]', 'publications[0]']],
    ['limits', { limits: { bullets: 2 } }, ['work[1].highlights[2]', 'work[1].highlights[4]']],
    [
      'layout',
      { layout: { hide: ['publications', 'custom:Boats'] } },
      ['publications[0]', 'publications[1]', 'publications[2]', 'custom[0]'],
    ],
  ] as const)('leaves out by %s %j', (reason, variant, paths) => {
    const found = pathsLeftOut(withVariants({ name: 'v', ...structuredClone(variant) } as never));
    expect(found).toEqual(Object.fromEntries(paths.map((path) => [path, reason])));
  });

  it('names nothing within what it leaves out', () => {
    const resume = withVariants({ name: 'v', limits: { entries: { work: 0 }, bullets: 0 } });
    expect(Object.keys(pathsLeftOut(resume)).filter((path) => path.startsWith('work'))).toEqual([
      'work[1]',
      'work[2]',
      'work[3]',
      'work[0]',
    ]);
  });

  it('counts in limits what is left of tags and dates, and what the audience sees', () => {
    const resume = withVariants({
      name: 'v',
      exclude: ['trade'],
      since: '2002',
      limits: { entries: 1, bullets: 3 },
    });
    expect(pathsLeftOut(resume)).toEqual({
      'work[1].highlights[2]': 'exclude',
      'work[2]': 'exclude',
      'work[3]': 'exclude',
      'work[0]': 'limits',
      'publications[0]': 'since',
      'publications[2]': 'limits',
    });
  });

  it('makes a document that holds nothing of what it leaves out, nor of variants', () => {
    const { resume } = selectVariant(
      withVariants({ name: 'v', label: 'Secret post', exclude: ['trade'] }),
      'v',
    );
    expect(JSON.stringify(resume)).not.toMatch(/Sold|Net Loft|Dry Dock|Secret|variants/);
    expect(resume.work?.map(({ name }) => name)).toEqual(['Rope Walk', 'Ferry Works']);
  });

  it('says otherwise what basics and layout of the variant say', () => {
    const { resume } = selectVariant(
      withVariants({
        name: 'v',
        basics: { label: 'Researcher' },
        layout: { order: ['publications'], titles: { publications: 'Papers' } },
        limits: { pages: 1 },
      }),
      'v',
    );
    const view = prepareResume(resume, { locale: 'en', now });
    expect(view.basics.label).toBe('Researcher');
    expect(view.sections.map(({ title }) => title)).toEqual(['Papers', 'On water', 'Boats']);
    expect(resume.layout?.pages).toBe(1);
  });

  it('keeps texts of its languages alone, the name of the owner apart, and finds sections by titles in others', () => {
    const { resume } = selectVariant(withVariants({ name: 'v', languages: ['en'] }), 'v');
    expect(JSON.stringify(resume)).not.toMatch(/造|船|水|三/);
    const { sections } = prepareResume(resume, { locale: 'en', now });
    expect(sections.map(({ title }) => title)).toEqual(['Boats', 'On water', 'Publications']);
  });

  it('extends another: its own decisions replace those of the other, and layout, limits and basics are merged', () => {
    const { variant, resume } = selectVariant(
      withVariants(
        {
          name: 'base',
          label: 'Base',
          include: ['research'],
          limits: { pages: 2, bullets: 3 },
          basics: { label: 'One' },
          theme: 'plain',
        },
        { name: 'v', extends: 'base', include: ['trade'], limits: { pages: 1 }, basics: { summary: 'Two' } },
      ),
      'v',
    );
    expect(variant).toMatchObject({ include: ['trade'], limits: { pages: 1, bullets: 3 }, theme: 'plain' });
    expect(variant.label).toBeUndefined();
    expect(resume.basics).toMatchObject({ label: 'One', summary: 'Two' });
  });

  it('knows where in the document each part of its document stands', () => {
    const whole = withVariants(
      { name: 'base', basics: { label: 'One' } },
      { name: 'v', extends: 'base', exclude: ['trade'], since: '2005' },
    );
    const { resume, sourceOf } = selectVariant(whole, 'v');
    expect(resume.work?.[0]?.name).toBe('Ferry Works');
    expect(sourceOf('work[0].highlights[2]')).toBe('work[1].highlights[3]');
    expect(sourceOf('basics.label')).toBe('variants[0].basics.label');
    expect(sourceOf('basics.name.en')).toBe('basics.name.en');
  });

  it('reports a name that no variant has, with the one that was meant', () => {
    const resume = withVariants({ name: 'research' });
    expect(() => selectVariant(resume, 'reserch')).toThrow(VariantError);
    expect(() => selectVariant(resume, 'reserch')).toThrow('Did you mean "research"?');
    expect(() => selectVariant(ferry, 'research')).toThrow('The document has none');
  });

  it('leaves the document as it was', () => {
    const resume = withVariants({ name: 'v', exclude: ['trade'], languages: ['zh'], limits: { entries: 1 } });
    const before = structuredClone(resume);
    selectVariant(resume, 'v');
    expect(resume).toEqual(before);
  });
});

describe('reportVariants', () => {
  it.each([
    [
      [
        { name: 'a', extends: 'b' },
        { name: 'b', extends: 'a' },
      ],
      'variants[0].extends',
      'a → b → a',
    ],
    [[{ name: 'a', extends: 'a' }], 'variants[0].extends', 'a → a'],
    [[{ name: 'a', extends: 'bse' }, { name: 'base' }], 'variants[0].extends', 'Did you mean "base"?'],
    [[{ name: 'a' }, { name: 'a' }], 'variants[1].name', 'Another variant is called "a" too'],
    [[{ name: 'Acme' }, { name: 'acme' }], 'variants[1].name', 'Another variant is called "Acme", and some'],
    [[{ name: 'all' }], 'variants[0].name', '"all" asks commands for every variant'],
  ])('reports %j at %s', (variants, path, message) => {
    const [first] = reportVariants({ variants }, 'cv.yaml');
    expect(first).toMatchObject({ severity: 'error', path, message: expect.stringContaining(message) });
    expect(() => selectVariant({ variants }, variants[0]?.name ?? '')).toThrow(VariantError);
  });

  it('gives the place of a cycle in YAML, and of a value that is none', () => {
    const source =
      'basics: { name: Ada }\nvariants:\n  - { name: a/b }\n  - { name: c, limits: { entries: { wrk: 2 } } }\n';
    const { resume, diagnostics } = parse(source);
    expect(resume).toBeUndefined();
    expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [3, expect.stringContaining('cannot be part of a file name')],
      [4, expect.stringContaining('Did you mean "work"?')],
    ]);
  });
});

it('is in no document for an audience', () => {
  const resume = withVariants({ name: 'v', label: 'Secret post' });
  expect(JSON.stringify(selectResume(resume, { audience: 'recruiter' }))).not.toContain('Secret post');
  expect(visibleStrings(prepareResume(resume, { locale: 'en', now })).join()).not.toContain('Secret post');
});

it('lists what a variant leaves out and says otherwise, in the order of the document', () => {
  const resume = withVariants({
    name: 'v',
    exclude: ['trade'],
    since: { publications: '2000' },
    basics: { label: 'Researcher' },
    theme: 'plain',
  });
  expect(variantDifferences(resume, selectVariant(resume, 'v'), 'en')).toEqual({
    leavesOut: [
      { path: 'work[1].highlights[2]', reason: 'exclude', text: 'Sold hulls' },
      { path: 'work[2]', reason: 'exclude', text: 'Net Loft' },
      { path: 'work[3]', reason: 'exclude', text: 'Dry Dock' },
      { path: 'publications[0]', reason: 'since', text: 'Old' },
    ],
    saysOtherwise: [
      { path: 'basics.label', before: { en: 'Shipwright', zh: '造船师' }, after: 'Researcher' },
      { path: 'theme', after: 'plain' },
    ],
  });
});

describe('the letter of a variant', () => {
  const { variants = [] } = ferry;
  const written: Resume = {
    ...ferry,
    variants: [...variants, { name: 'own', letter: 'yard' }, { name: 'heir', extends: 'own' }],
    letters: [
      { name: 'loft', body: 'To the loft' },
      { name: 'yard', body: { en: 'To the yard', zh: '致船厂' } },
    ],
  };

  it('is the only one in its document, and says where it stands in the whole', () => {
    const { resume, sourceOf } = selectVariant(written, 'heir');
    expect(resume.letters?.map(({ name }) => name)).toEqual(['yard']);
    expect(sourceOf('letters[0].body')).toBe('letters[1].body');
    expect(selectVariant(written, 'heir', { letter: 'loft' }).resume.letters).toEqual([written.letters?.[0]]);
  });

  it('is none where it names none, and is nothing that a variant leaves out', () => {
    const plain = selectVariant({ ...written, variants: [{ name: 'plain' }] }, 'plain');
    expect(plain.resume.letters).toBeUndefined();
    expect(plain.leftOut.size).toBe(0);
    expect(selectResume(written, { audience: 'recruiter' }).letters).toBeUndefined();
  });

  it('is among what the variant says otherwise', () => {
    const { saysOtherwise } = variantDifferences(written, selectVariant(written, 'own'), 'en');
    expect(saysOtherwise).toEqual([{ path: 'letter', after: 'yard' }]);
  });
});
