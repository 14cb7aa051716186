import * as z from 'zod';
import { momentSchema, startDateSchema } from '../dates/partial-date.js';
import { linkTo } from '../text/compose.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import type { Prepared } from './details.js';
import { prepareEntry, scoreSchema, summarySchema, validUntil } from './entry.js';
import { defineSection, entryFields, type PrepareContext } from './section.js';

/** `signature verified`, which leads to the credential; nothing where it was not verified. */
function verifiedLine(
  credential: string | undefined,
  { messages, verified }: PrepareContext,
): Prepared | undefined {
  const found = credential === undefined ? undefined : verified.get(credential);
  if (!found) return undefined;
  const words = messages.word('phrases.signatureVerified');
  return { prepared: found.url === undefined ? words : linkTo(found.url, words) };
}

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
      'The file of an Open Badge or another verifiable credential, relative to the document; builds verify it, and say so next to the certificate',
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
            verified: verifiedLine(entry.credential, context),
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
