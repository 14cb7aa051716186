import * as z from 'zod';
import { momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, scoreSchema, summarySchema, validUntil } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A certificate, as in JSON Resume, with its number, score and end. */
const certificateSchema = openObject({
  name: localizedTextSchema.optional().describe('What it is called'),
  date: momentSchema.optional().describe('When it was issued'),
  expires: startDateSchema.optional().describe('When it ends'),
  issuer: localizedTextSchema.optional().describe('Who issued it'),
  number: z.string().optional().describe('Its number'),
  score: scoreSchema.optional(),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  credential: z
    .string()
    .optional()
    .describe(
      'The file of an Open Badge or another verifiable credential, relative to the document; builds verify it',
    ),
  summary: summarySchema,
  ...entryFields,
});

export const certificates = defineSection({
  about: 'Certificates',
  titles: {
    en: 'Certificates, Certifications, Credentials, Courses, Licenses and certifications',
    de: 'Zertifikate, Zertifizierungen',
    fr: 'Certificats, Certifications',
    es: 'Certificados, Certificaciones, Cursos',
    pt: 'Certificados, Certificações, Cursos',
    it: 'Certificati, Certificazioni, Corsi',
    nl: 'Certificaten, Certificeringen, Cursussen',
    zh: '证书, 资格证书, 證照, 證書',
    ja: '資格, 免許・資格, 資格・免許',
    ko: '자격증',
  },
  variant: 'line',
  short: true,
  shape: { organization: 'issuer' },
  entry: certificateSchema,
  jsonLd: {
    keys: ['name', 'issuer', 'url'],
    person: ({ name, issuer, url }, { plain, organization }) => ({
      hasCredential: {
        '@type': 'EducationalOccupationalCredential',
        name: plain(name),
        recognizedBy: organization(issuer),
        url,
      },
    }),
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: {
            name: entry.name,
            issuer: entry.issuer,
            location: entry.location,
            number: entry.number,
            score: entry.score === undefined ? undefined : String(entry.score),
            expires: validUntil(entry.expires, context),
          },
          url: entry.url,
          date: entry.date,
          summary: entry.summary,
        },
        context,
      ),
    ),
  }),
});
