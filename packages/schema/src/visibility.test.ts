import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportVisibility } from './lint/visibility.js';
import { parse } from './parse.js';
import { prepareResume } from './prepare.js';
import type { Resume } from './resume.js';
import { runs } from './test/arbitrary.js';
import { isVisibleTo, VisibilityError } from './visibility.js';

const SECRET = '+1 555 0142';
const phone = (marks: object) => ({ basics: { name: 'Ana', phone: { value: SECRET, ...marks } } }) as Resume;
const problems = (resume: Resume, known = {}) =>
  reportVisibility(resume, 'a.yaml', known).map(({ path, message }) => `${path}: ${message}`);

it.each<[string, unknown, boolean]>([
  ['public', undefined, true],
  ['public', 'recruiter', false],
  ['recruiter', ['family', 'recruiter'], true],
  ['family', 'public', true],
])('lets %s see what is marked %j: %s', (audience, visibility, visible) => {
  expect(isVisibleTo(audience, visibility as never)).toBe(visible);
});

describe('reportVisibility', () => {
  it.each(['Recruiter', 'recruiters', 'recriuter'])(
    'knows %j as a slip for recruiter, whoever asks',
    (visibility) => {
      expect(problems(phone({ visibility }))).toEqual([expect.stringContaining('Did you mean "recruiter"?')]);
    },
  );

  it.each<[unknown, string]>([
    [null, 'Found null'],
    ['', 'Found ""'],
    [[], 'Found []'],
    [['recruiter', ''], 'Found ["recruiter",""]'],
    [true, 'Found true'],
    [{ to: 'recruiter' }, 'Found {"to":"recruiter"}'],
    ['Public', 'Did you mean "public"?'],
    ['pubic', 'Did you mean "public"?'],
    ['public ', 'Did you mean "public"?'],
    ['everyone', 'Did you mean "public"?'],
    [['recruiter', 'pulbic'], 'Did you mean "public"?'],
    ['public, recruiter', 'which is not one name. Write a name, or a list of names'],
    ['recriuter', 'Did you mean "recruiter"?'],
    ['Recruiter', 'Did you mean "recruiter"?'],
  ])('refuses the visibility %j', (visibility, message) => {
    expect(problems(phone({ visibility }), { audience: 'recruiter' })).toEqual([
      expect.stringMatching(/^basics\.phone\.visibility: /),
    ]);
    expect(problems(phone({ visibility }), { audience: 'recruiter' })[0]).toContain(message);
  });

  it.each([
    'visiblity',
    'Visibility',
    'VISIBILITY',
    'visibilty',
    'vis-ibility',
    'visibility ',
    'visibilité',
    'visability',
    'phoneVisibility',
    'visible',
    'hidden',
    'private',
    'Private',
    'privat',
    'isPrivate',
    'public',
    'audience',
    'audiences',
    'secret',
    'confidential',
    'visible_to',
    'show',
    'draft',
    'access',
    'internal',
    'not-public',
    '可见性',
    '非公開',
  ])('refuses the key %j, whatever it holds', (key) => {
    for (const value of ['recruiter', true, false, null, ['x']])
      expect(problems(phone({ [key]: value }))).toEqual([
        expect.stringContaining(`basics.phone.${key}: The key "${key}" hides nothing.`),
      ]);
  });

  it('refuses an audience under a key of any other name', () => {
    const resume = {
      work: [
        { name: 'a', visibility: 'family' },
        { name: 'b', sichtbarkeit: ['family'] },
      ],
    };
    expect(problems(resume)).toEqual([
      'work[1].sichtbarkeit: The key "sichtbarkeit" names an audience, and hides nothing. Call it visibility, or write another value.',
    ]);
    expect(problems(phone({ für: 'recruiter' }), { audiences: ['public', 'recruiter'] })).toHaveLength(1);
  });

  it('refuses among links what is no address', () => {
    const links = { code: 'https://example.org', visiblity: 'recruiter' };
    expect(problems({ projects: [{ name: 'a', links }] })).toEqual([
      expect.stringContaining('projects[0].links.visiblity: '),
    ]);
    expect(problems({ projects: [{ name: 'a', links: { public: 'https://example.org' } }] })).toEqual([]);
  });

  it('refuses an audience that the settings do not list, and no other', () => {
    const resume = phone({ visibility: ['recruiter', 'family'] });
    const audiences = ['public', 'recruiter'];
    expect(problems(resume, { audiences })).toEqual([
      'basics.phone.visibility: Found the audience "family", which the settings do not list. Use one of: public, recruiter, private.',
    ]);
    expect(problems(resume)).toEqual([]);
    expect(problems(phone({ visibility: 'recruiter' }), { audiences })).toEqual([]);
    // Shown to no one, whatever the settings.
    expect(problems(phone({ visibility: 'private' }), { audiences })).toEqual([]);
  });

  it('refuses to make something for an audience that is nearly public', () => {
    expect(problems({}, { audience: 'Public' })).toEqual([
      ': The audience asked for is "Public". Did you mean "public"?',
    ]);
  });

  it('has nothing to say of keys of the schema, of meta, and of keys that only begin alike', () => {
    const resume = {
      privateNotes: 'x',
      layout: { hide: ['work'] },
      meta: { private: true },
      work: [
        { name: 'x', role: 'recruiter' },
        { name: 'y', visibility: 'recruiter' },
      ],
    };
    expect(problems(resume)).toEqual([]);
  });
});

it('keeps an empty visibility an error of the document, with its place', () => {
  for (const written of ['visibility:', 'visibility: ""', 'visibility: ~', 'visibility: []']) {
    const source = `basics:\n  phone:\n    value: "${SECRET}"\n    ${written}\n`;
    const { resume, diagnostics } = parse(source);
    expect(resume, written).toBeUndefined();
    expect(diagnostics, written).toEqual([
      expect.objectContaining({ severity: 'error', path: 'basics.phone.visibility', line: 4 }),
    ]);
  }
  const json = parse(JSON.stringify({ work: [{ name: SECRET, visibility: null }] }));
  expect(json.resume).toBeDefined();
  expect(() => prepareResume(json.resume ?? {}, { locale: 'en', now: new Date(0) })).toThrow(VisibilityError);
});

/** A word with slips of the kinds that fingers make. */
const slips = (word: string, most = 2) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('drop', 'double', 'swap', 'replace', 'case', 'sign'),
        at: fc.nat(word.length - 1),
        letter: fc.constantFrom('a', 'e', 'i', 'x', 'é', '字'),
        sign: fc.constantFrom(' ', '-', '_', '.', '\u200B', '\u00AD'),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((steps) =>
      steps.reduce((text, { kind, at, letter, sign }) => {
        const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
        if (kind === 'drop') return before + after;
        if (kind === 'double') return before + here + here + after;
        if (kind === 'swap') return before + after.charAt(0) + here + after.slice(1);
        if (kind === 'replace') return before + letter + after;
        if (kind === 'case') return before + here.toUpperCase() + after;
        return before + sign + here + after;
      }, word),
    );

const places: readonly ((marks: object) => Resume)[] = [
  phone,
  (marks) => ({ work: [{ name: SECRET, ...marks }] }) as Resume,
  (marks) => ({ work: [{ name: 'x', workstreams: [{ name: SECRET, ...marks }] }] }) as Resume,
  (marks) => ({ basics: { location: { address: { value: SECRET, ...marks } } } }) as Resume,
  (marks) => ({ references: [{ name: 'x', phone: { value: SECRET, ...marks } }] }) as Resume,
  (marks) => ({ custom: [{ title: 'x', entries: [{ name: SECRET, ...marks }] }] }) as Resume,
];

/** What the public gets of a document: nothing where it is refused. */
function published(resume: Resume): string {
  try {
    return JSON.stringify(prepareResume(resume, { locale: 'en', now: new Date(0) }));
  } catch (error) {
    if (error instanceof VisibilityError) return '';
    throw error;
  }
}

describe('a slip in a visibility', () => {
  it('publishes nothing, wherever the key is misspelt', () => {
    fc.assert(
      fc.property(
        fc.oneof(slips('visibility'), slips('audience', 1), slips('private', 1)),
        fc.constantFrom('recruiter', ['recruiter', 'family'], true),
        fc.constantFrom(...places),
        (key, value, place) => {
          expect(published(place({ [key]: value }))).not.toContain(SECRET);
        },
      ),
      runs,
    );
  });

  it('publishes nothing, however the audience is misspelt', () => {
    fc.assert(
      fc.property(
        fc.oneof(slips('public'), slips('recruiter'), slips('private')).filter((name) => name !== 'public'),
        fc.constantFrom(...places),
        (visibility, place) => {
          expect(published(place({ visibility }))).not.toContain(SECRET);
          expect(published(place({ visibility: [visibility] }))).not.toContain(SECRET);
        },
      ),
      runs,
    );
  });

  it('refuses what is nearly public, so that nothing vanishes unseen', () => {
    fc.assert(
      fc.property(
        slips('public').filter((name) => name !== 'public'),
        (visibility) => {
          expect(() => prepareResume(phone({ visibility }), { locale: 'en', now: new Date(0) })).toThrow(
            VisibilityError,
          );
        },
      ),
      runs,
    );
  });
});
