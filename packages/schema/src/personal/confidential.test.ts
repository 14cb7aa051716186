import { describe, expect, it } from 'vitest';
import { leafDocuments } from '../fixtures/index.js';
import { toJsonLd, toJsonResume, toMarkdown, toPlainText, toVCard } from '../formats/index.js';
import { selectResume } from '../layout/select-resume.js';
import { lint } from '../lint/index.js';
import { reportPersonal } from '../lint/personal.js';
import { prepareResume } from '../prepare.js';
import { type Resume, resumeSchema } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { confidentialValues } from './confidential.js';

const now = new Date('2026-01-01T00:00:00Z');

/** The fields that are for recruiters where nothing else is said. */
const CONFIDENTIAL = [
  'basics.image',
  'basics.birthDate',
  'basics.birthPlace',
  'basics.gender',
  'basics.nationality',
  'basics.workPermit',
  'basics.ethnicity',
  'basics.hometown',
  'basics.registeredResidence',
  'basics.politicalStatus',
  'basics.maritalStatus',
  'basics.dependents',
  'basics.militaryService',
  'basics.health',
  'basics.height',
  'basics.signature',
  'basics.location.address',
  'basics.location.postalCode',
  'seeking.salary',
];

const isWithin = (path: string) =>
  CONFIDENTIAL.some((field) => path.startsWith(field) && /^($|[.[ ])/.test(path.slice(field.length)));

/** Everything that is made of a document for an audience. */
function outputs(resume: Resume, audience: string): Readonly<Record<string, unknown>> {
  const options = { locale: 'en', audience, now };
  const view = prepareResume(resume, options);
  return {
    view,
    markdown: toMarkdown(view),
    text: toPlainText(view),
    document: selectResume(resume, { audience }),
    jsonResume: toJsonResume(resume, options).output,
    jsonLd: toJsonLd(resume, options).output,
    vCard: toVCard(resume, options).output,
  };
}

/** A copy of a document without the fields that are confidential. */
function withoutFacts(value: unknown, path = ''): unknown {
  if (!isMap(value)) return value;
  const kept = Object.entries(value).flatMap(([key, child]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return CONFIDENTIAL.includes(place) ? [] : [[key, withoutFacts(child, place)] as const];
  });
  return Object.fromEntries(kept);
}

/** Tokens that no other leaf has by chance. */
const wordsOf = ({ leaves }: ReturnType<typeof leafDocuments>[number]) =>
  leaves.flatMap(({ path, token }) => (isWithin(path) && /^zq/i.test(token) ? token : []));

describe('confidential facts', () => {
  const documents = leafDocuments().filter(({ leaves }) => leaves.some(({ path }) => isWithin(path)));

  it('are these, and each is in the documents of the test', () => {
    const found = documents.flatMap(({ resume }) => confidentialValues(resumeSchema, resume));
    expect(new Set(found.map(({ path }) => path.join('.')))).toEqual(new Set(CONFIDENTIAL));
  });

  it.each(['public', 'friends'])('are in nothing that is made for the audience %s', (audience) => {
    const leaked = documents.flatMap((document) => {
      const made = outputs(document.resume, audience);
      return wordsOf(document).flatMap((word) =>
        Object.entries(made).flatMap(([name, output]) =>
          JSON.stringify(output).toLowerCase().includes(word.toLowerCase()) ? `${name}: ${word}` : [],
        ),
      );
    });
    expect(documents.flatMap(wordsOf).length).toBeGreaterThan(20);
    expect(leaked).toEqual([]);
    // Dates and figures are no words, and would be elsewhere by chance.
    for (const { resume } of documents)
      expect(outputs(resume, audience)).toEqual(outputs(withoutFacts(resume) as Resume, audience));
  });

  it('are shown to recruiters', () => {
    for (const { resume } of documents)
      expect(outputs(resume, 'recruiter').document).not.toEqual(outputs(resume, 'public').document);
  });

  it('are shown to whom the document says, and to nobody else', () => {
    const genderFor = (visibility: string | string[], audience: string) =>
      prepareResume({ basics: { gender: { value: 'female', visibility } } }, { locale: 'en', audience, now })
        .basics.facts.length;
    expect(genderFor('public', 'public')).toBe(1);
    expect(genderFor('public', 'recruiter')).toBe(1);
    expect(genderFor('family', 'family')).toBe(1);
    expect(genderFor('family', 'recruiter')).toBe(0);
    expect(genderFor(['family', 'recruiter'], 'recruiter')).toBe(1);
  });

  it('need a word of their own: a place that is public does not publish its street', () => {
    const location = { city: 'Leiden', address: 'Breestraat 1', visibility: 'public' };
    const { contacts } = prepareResume({ basics: { location } }, { locale: 'en', now }).basics;
    expect(contacts.map(({ text }) => text)).toEqual(['Leiden']);
  });
});

describe('lint', () => {
  const reported = (resume: Resume) =>
    lint(resume, { now })
      .filter(({ code }) => code?.includes('fact'))
      .map(({ code, severity, path, message }) => `${severity} ${code} ${path}: ${message}`);

  it('lists what is published, and once what is withheld', () => {
    const resume: Resume = {
      basics: {
        image: { src: 'me.png', visibility: 'public' },
        gender: 'female',
        birthDate: { value: '1990-05', visibility: 'friends' },
        location: { city: 'Leiden', address: 'Breestraat 1' },
      },
      seeking: { salary: { min: 1, visibility: ['public'] } },
    };
    expect(reported(resume)).toEqual([
      'info published-fact basics.image: Everyone may see this. Write visibility: recruiter to keep it for recruiters.',
      'info published-fact seeking.salary: Everyone may see this. Write visibility: recruiter to keep it for recruiters.',
      'info withheld-fact basics.gender: The audience "public" does not see this, nor basics.birthDate, basics.location.address. Make the résumé for an audience that may (recruiter, friends), or write visibility: public.',
    ]);
    expect(reported({ basics: { name: 'Ada', drivingLicenses: 'B' } })).toEqual([]);
  });

  it('asks to move personal facts from the contacts', () => {
    const contacts = [
      { label: '微信', value: 'a' },
      { label: '政治面貌', value: '群众' },
      { label: 'Geburtsdatum', value: '24.03.1993' },
    ];
    expect(reported({ basics: { contacts } })).toEqual([
      expect.stringMatching(/^info fact-among-contacts basics\.contacts\[1\]: .* basics\.politicalStatus,/),
      expect.stringMatching(/^info fact-among-contacts basics\.contacts\[2\]: .* basics\.birthDate,/),
    ]);
    expect(JSON.stringify(toJsonLd({ basics: { contacts } }, { locale: 'zh', now }).output)).not.toMatch(
      /群众|1993/,
    );
  });
});

describe('reportPersonal', () => {
  const reported = (resume: Resume, audience = 'public') =>
    reportPersonal(resume, 'cv.yaml', audience).map(
      ({ code, path, message }) => `${code} ${path}: ${message}`,
    );
  const contacts: Resume = {
    basics: {
      phone: '+49 30 901820',
      contacts: [
        { kind: 'email', value: 'a@example.org' },
        { label: 'WhatsApp', value: '+49 171 1234567' },
        { label: 'Skype', value: 'ada.l', url: 'skype:ada.l' },
        { label: 'Rückruf', value: 'Büro', url: 'tel:+4930901821' },
        { label: '出生年月', value: '1990.05' },
      ],
    },
    references: [
      { name: 'Rui', email: 'rui@example.org' },
      { name: 'Mei', phone: { value: '5550100' } },
    ],
  };

  it('names phones, facts among contacts and contacts of references that an audience sees', () => {
    expect(reported(contacts)).toEqual([
      'published-fact basics.phone: Everyone may see this, and basics.contacts[1], basics.contacts[3], basics.contacts[4], references[0].email, references[1].phone. Write visibility: recruiter to keep it for recruiters.',
    ]);
    expect(reported(contacts, 'friends')).toEqual([
      expect.stringMatching(/^published-fact basics\.phone: The audience "friends" may see this, and /),
    ]);
    expect(reported(contacts, 'recruiter')).toEqual([]);
  });

  it('names what is withheld by a mark of its own or of what it is in', () => {
    const visibility = 'recruiter';
    const marked: Resume = {
      basics: { phone: { value: '1', visibility }, location: { address: 'Quay 1' } },
      references: [{ name: 'Rui', email: 'rui@example.org', visibility: 'private' }],
    };
    expect(reported(marked)).toEqual([
      'withheld-fact basics.location.address: The audience "public" does not see this, nor basics.phone, references[0].email. Make the résumé for an audience that may (recruiter), or write visibility: public.',
    ]);
    expect(reported(marked, 'recruiter')).toEqual([
      expect.stringMatching(
        /^withheld-fact references\[0\]\.email: The audience "recruiter" does not see this\. /,
      ),
    ]);
  });

  it('is silent about hidden sections, empty values and a résumé without either', () => {
    expect(reported({ ...contacts, basics: {}, layout: { hide: ['references'] } })).toEqual([]);
    expect(reported({ basics: { image: '', gender: { value: '' }, phone: '' } })).toEqual([]);
    expect(reported({ basics: { name: 'Ada', email: 'a@example.org' } })).toEqual([]);
  });

  it('names a few places, and the number of the others', () => {
    const references = Array.from({ length: 30 }, () => ({ email: 'rui@example.org' }));
    expect(reported({ references })).toEqual([expect.stringContaining('references[8].email and 21 more.')]);
  });
});

describe('a birth date', () => {
  it.each([
    ['date', '1994-05-08'],
    ['month', '1994-05'],
    ['year', '1994'],
    ['age', undefined],
  ] as const)('that is shown as %s is as precise in what travels', (show, carried) => {
    const birthDate = { value: '1994-05-08', show, visibility: 'public' };
    const made = outputs({ basics: { name: 'Ada', birthDate } }, 'public');
    const { birthDate: stored } = (made.document as Resume).basics ?? {};
    expect(isMap(stored) ? stored.value : stored).toBe(carried);
    expect(made.jsonLd).toEqual(expect.objectContaining(carried ? { birthDate: carried } : { name: 'Ada' }));
    for (const precision of ['1994-05-08', '1994-05', '1994'].filter((date) => !carried?.startsWith(date)))
      expect(JSON.stringify([made.document, made.jsonResume, made.jsonLd])).not.toContain(precision);
  });
});
