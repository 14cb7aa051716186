import * as z from 'zod';
import { asText, linkedEmail, linkedPhone } from '../contacts/linked.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Someone who speaks for the owner, as in JSON Resume, with how to reach them. */
const referenceSchema = openObject({
  /** Who speaks. */
  name: localizedTextSchema.optional().describe('Who speaks'),
  /** What they say. */
  reference: localizedTextSchema.optional().describe('What they say'),
  /** The position held. */
  position: localizedTextSchema.optional().describe('The position held'),
  /** The organization. */
  organization: localizedTextSchema.optional().describe('The organization'),
  /** Such as former supervisor. */
  relationship: localizedTextSchema.optional().describe('Such as former supervisor'),
  /** An address for mail. */
  email: z.string().optional().describe('An address for mail'),
  /** A number to call. */
  phone: z.string().optional().describe('A number to call'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  ...entryFields,
});

export const references = defineSection({
  about: 'Who speaks for the owner',
  titles: {
    en: 'References, Referees, Recommendations, Testimonials',
    de: 'Referenzen, Empfehlungen',
    fr: 'Références, Recommandations',
    es: 'Referencias',
    pt: 'Referências',
    it: 'Referenze',
    nl: 'Referenties',
    zh: '推荐人, 证明人, 推薦人',
    ja: '推薦者',
    ko: '추천인',
  },
  variant: 'entry',
  short: true,
  secondary: true,
  shape: { summary: 'reference' },
  entry: referenceSchema,
  prepare: (entries, context) => ({
    items: entries.map(({ name, position, organization, relationship, url, reference, phone, email }) => {
      const lines = [name, position, organization, relationship];
      const entry = prepareEntry({ lines, url, summary: reference }, context);
      const mail = email === undefined ? undefined : linkedEmail(email);
      const shown = [phone === undefined ? undefined : linkedPhone(phone), mail?.href ? undefined : mail];
      return {
        ...entry,
        meta: [...entry.meta, ...shown.flatMap((contact) => (contact ? asText(contact) : []))],
        links: mail?.href ? [{ text: mail.text, href: mail.href }] : [],
      };
    }),
  }),
});
