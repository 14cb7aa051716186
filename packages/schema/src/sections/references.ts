import { contactSchema } from '../basics.js';
import { asText, linkedEmail, linkedPhone } from '../contacts/linked.js';
import { markedValue } from '../personal/marked.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { type MetaView, prepareEntry } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Someone who speaks for the owner, as in JSON Resume, with how to reach them. */
const referenceSchema = openObject({
  name: localizedTextSchema.optional().describe('Who speaks'),
  reference: localizedTextSchema.optional().describe('What they say'),
  position: localizedTextSchema.optional().describe('The position held'),
  organization: localizedTextSchema.optional().describe('The organization'),
  relationship: localizedTextSchema.optional().describe('Such as former supervisor'),
  email: contactSchema.optional().describe('An address for mail, or with who may see it'),
  phone: contactSchema.optional().describe('A number to call, or with who may see it'),
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
  short: 'where-brief',
  secondary: true,
  shape: { summary: 'reference' },
  entry: referenceSchema,
  prepare: (entries, context) => ({
    items: entries.map((reference) => {
      const { name, position, organization, relationship } = reference;
      const lines = { name, position, organization, relationship };
      const [email, phone] = [markedValue(reference.email), markedValue(reference.phone)];
      const entry = prepareEntry({ lines, url: reference.url, summary: reference.reference }, context);
      const mail = email === undefined ? undefined : linkedEmail(email);
      const shown: readonly MetaView[] = [
        ...metaOf('phone', phone === undefined ? undefined : linkedPhone(phone)),
        ...metaOf('email', mail?.href ? undefined : mail),
      ];
      return {
        ...entry,
        meta: [...entry.meta, ...shown],
        links: mail?.href ? [{ text: mail.text, href: mail.href }] : [],
      };
    }),
  }),
});

/** A contact as part of the line, where there is one. */
const metaOf = (kind: string, contact: Parameters<typeof asText>[0] | undefined): readonly MetaView[] =>
  contact ? [{ kind, text: asText(contact) }] : [];
