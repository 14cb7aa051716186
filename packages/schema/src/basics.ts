import * as z from 'zod';
import { linkedEmail, linkedPhone } from './contacts/linked.js';
import type { Messages } from './languages/messages.js';
import { orcidDigits } from './people/self.js';
import { isMap } from './schema-walk.js';
import { markFields, type PrepareContext } from './sections/section.js';
import { joinTexts } from './text/compose.js';
import { isSafeHref } from './text/href.js';
import { hrefSchema, imageSchema } from './text/href-schema.js';
import { type LocalizedText, localizedTextSchema } from './text/localized.js';
import type { BlockText, Sourced, Text } from './text/nodes.js';
import { openObject } from './text/open-object.js';

/** A contact that may be kept from some audiences: the bare value, or the value with who may see it. */
export const contactSchema = z.union([
  z.string(),
  openObject({
    /** The contact itself. */
    value: z.string().describe('The contact itself'),
    ...markFields,
  }),
]);

/** A street, or the street with who may see it. */
const addressSchema = z.union([
  localizedTextSchema,
  openObject({
    /** Street and number. */
    value: localizedTextSchema.describe('Street and number'),
    ...markFields,
  }),
]);

const linkContactSchema = z.union([
  hrefSchema,
  openObject({
    /** The address. */
    value: hrefSchema.describe('The address'),
    ...markFields,
  }),
]);

/** One of several contacts of a kind, or one of a kind of its own. */
const furtherContactSchema = openObject({
  /** email, phone or url; another kind has a label. */
  kind: z
    .enum(['email', 'phone', 'url'])
    .optional()
    .describe('email, phone or url; another kind has a label'),
  /** What it is, such as Office. */
  label: localizedTextSchema.optional().describe('What it is, such as Office'),
  /** The contact itself. */
  value: z.string().describe('The contact itself'),
  /** Where it leads, for a kind of its own. */
  url: hrefSchema.optional().describe('Where it leads, for a kind of its own'),
  ...markFields,
});

/** Who the owner is to libraries and indices. */
export const idsSchema = openObject({
  /** Sixteen digits, the last of which is a checksum. */
  orcid: z
    .string()
    .regex(/^(https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx]$/, {
      error: ({ input }) =>
        `found "${input}" as an ORCID. Write its sixteen digits, such as 0000-0002-1825-0097.`,
    })
    .optional()
    .describe('Sixteen digits, the last of which is a checksum'),
  /** The user of a Google Scholar page. */
  scholar: z.string().optional().describe('The user of a Google Scholar page'),
  /** The pid of a DBLP page, such as 12/3456. */
  dblp: z.string().optional().describe('The pid of a DBLP page, such as 12/3456'),
});

/** Who the résumé is about, as in JSON Resume. */
export const basicsSchema = openObject({
  /** The name of the owner. */
  name: localizedTextSchema.optional().describe('The name of the owner'),
  /** Other ways the name is written, as on papers. */
  aliases: z.array(z.string()).optional().describe('Other ways the name is written, as on papers'),
  /** Such as she/her. */
  pronouns: localizedTextSchema.optional().describe('Such as she/her'),
  /** One line: what the owner is. */
  label: localizedTextSchema.optional().describe('One line: what the owner is'),
  /** A photograph. */
  image: imageSchema.optional().describe('A photograph'),
  /** A mail address, or with who may see it. */
  email: contactSchema.optional().describe('A mail address, or with who may see it'),
  /** A telephone number, or with who may see it. */
  phone: contactSchema.optional().describe('A telephone number, or with who may see it'),
  /** The home page, or with who may see it. */
  url: linkContactSchema.optional().describe('The home page, or with who may see it'),
  /** More ways to reach the owner. */
  contacts: z.array(furtherContactSchema).optional().describe('More ways to reach the owner'),
  /** Who the owner is to libraries and indices. */
  ids: idsSchema.optional().describe('Who the owner is to libraries and indices'),
  /** A few sentences about the owner. */
  summary: localizedTextSchema.optional().describe('A few sentences about the owner'),
  /** Where the owner lives. */
  location: openObject({
    /** Street and number, or with who may see it. */
    address: addressSchema.optional().describe('Street and number, or with who may see it'),
    /** The postal code. */
    postalCode: z.string().optional().describe('The postal code'),
    /** The city. */
    city: localizedTextSchema.optional().describe('The city'),
    /** ISO 3166-1 alpha-2, such as CN. */
    countryCode: z.string().optional().describe('ISO 3166-1 alpha-2, such as CN'),
    /** The state or province. */
    region: localizedTextSchema.optional().describe('The state or province'),
    ...markFields,
  })
    .optional()
    .describe('Where the owner lives'),
  /** Pages of the owner elsewhere. */
  profiles: z
    .array(
      openObject({
        /** Which network, such as GitHub. */
        network: z.string().optional().describe('Which network, such as GitHub'),
        /** The name there. */
        username: z.string().optional().describe('The name there'),
        /** The home page, or with who may see it. */
        url: hrefSchema.optional().describe('The home page, or with who may see it'),
        ...markFields,
      }),
    )
    .optional()
    .describe('Pages of the owner elsewhere'),
});

export type Basics = z.infer<typeof basicsSchema>;

/** A way to reach the owner: `label` says which, `text` is shown, `href` is followed; a text of several has links within. */
export interface ContactView extends Sourced {
  readonly kind: 'email' | 'phone' | 'url' | 'location' | 'profile' | 'pronouns';
  readonly label: Text;
  readonly text: Text;
  readonly href?: string;
}

/** A photograph: its address, and the words for who does not see it. */
export interface ImageView extends Sourced {
  readonly href: string;
  readonly alt: string;
}

export interface BasicsView extends Sourced {
  readonly image?: ImageView;
  readonly name: Text;
  readonly label?: Text;
  readonly contacts: readonly ContactView[];
  readonly summary?: BlockText;
}

/** Prepares the head of the résumé for one language. */
export function prepareBasics(basics: Basics, context: PrepareContext): BasicsView {
  const { plain, text, blockText } = context;
  const image = basics.image === undefined ? undefined : context.image(basics.image);
  return {
    ...(image && { image: { href: image, alt: plain(basics.name ?? '') } }),
    name: text(basics.name ?? ''),
    ...(basics.label !== undefined && { label: text(basics.label) }),
    contacts: prepareContacts(basics, context),
    ...(basics.summary !== undefined && { summary: blockText(basics.summary) }),
  };
}

type DirectKind = 'email' | 'phone' | 'url';

function prepareContacts(basics: Basics, context: PrepareContext): ContactView[] {
  const { messages, text } = context;
  const { pronouns, contacts = [], ids = {}, profiles = [] } = basics;
  const place = prepareLocation(basics.location, context);
  const country = basics.location?.countryCode;
  return [
    ...(pronouns === undefined
      ? []
      : [{ kind: 'pronouns', label: messages.word('contacts.pronouns'), text: text(pronouns) } as const]),
    ...(['phone', 'email', 'url'] as const).flatMap((kind) => {
      const value = contactValue(basics[kind]);
      return value === undefined ? [] : [direct(kind, value, messages.word(`contacts.${kind}`), country)];
    }),
    ...contacts.map(({ kind, label, value, url }) => {
      const named = label === undefined ? (kind ? messages.word(`contacts.${kind}`) : value) : text(label);
      return kind ? direct(kind, value, named, country) : profile(named, value, url);
    }),
    ...(place === undefined
      ? []
      : [{ kind: 'location', label: messages.word('contacts.location'), text: place } as const]),
    ...profiles.map(({ network, username, url }) =>
      profile(network ?? url ?? username ?? '', username ?? network ?? url ?? '', url),
    ),
    ...prepareIds(ids, messages),
  ];
}

/** The value of a contact or a street in either of its forms: alone, or with who may see it. */
export function contactValue<Value extends LocalizedText>(
  contact: Value | { readonly value: Value } | undefined,
): Value | undefined {
  return isMap(contact) && Object.hasOwn(contact, 'value')
    ? (contact as { readonly value: Value }).value
    : (contact as Value | undefined);
}

function direct(kind: DirectKind, value: string, label: Text, country: string | undefined): ContactView {
  if (kind === 'phone') return { kind, label, ...linkedPhone(value, country) };
  if (kind === 'email') return { kind, label, ...linkedEmail(value) };
  const text = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { kind, label, text, ...(isSafeHref(value) && { href: value }) };
}

function profile(label: Text, text: string, href: string | undefined): ContactView {
  return { kind: 'profile', label, text, ...(href !== undefined && { href }) };
}

function prepareIds(
  { orcid, scholar, dblp }: z.infer<typeof idsSchema>,
  { contacts }: Messages,
): ContactView[] {
  const digits = orcid && orcidDigits(orcid);
  return [
    ...(digits ? [profile('ORCID', digits, `https://orcid.org/${digits}`)] : []),
    ...(scholar
      ? [
          profile(
            contacts.scholar,
            scholar,
            `https://scholar.google.com/citations?user=${encodeURIComponent(scholar)}`,
          ),
        ]
      : []),
    ...(dblp ? [profile('DBLP', dblp, `https://dblp.org/pid/${encodeURI(dblp)}`)] : []),
  ];
}

/** The place from narrow to wide; a place in one part keeps its inline marks. */
function prepareLocation(
  location: Basics['location'],
  { locale, messages, text }: PrepareContext,
): Text | undefined {
  if (!location) return undefined;
  const { address, postalCode, city, region, countryCode } = location;
  const parts = [
    contactValue(address),
    postalCode,
    city,
    region,
    countryCode && countryName(countryCode, locale),
  ].filter((part): part is LocalizedText => part !== undefined && part !== '');
  if (parts.length === 0) return undefined;
  return joinTexts(
    parts.map((part) => text(part)),
    messages.nameSeparator,
  );
}

/** A country in words; its code where it is none. */
function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
