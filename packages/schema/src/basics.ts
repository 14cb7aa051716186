import * as z from 'zod';
import { linkedEmail, linkedPhone } from './contacts/linked.js';
import { isMobile } from './contacts/phone.js';
import type { Messages } from './languages/messages.js';
import { regionOf } from './languages/tags.js';
import { orcidDigits } from './people/self.js';
import { confidential } from './personal/confidential.js';
import { type FactView, factFields, prepareFacts } from './personal/facts.js';
import { marked, markedValue } from './personal/marked.js';
import { type ImageView, photoSchema, photoSource } from './personal/photo.js';
import { signatureSchema } from './personal/signature.js';
import { formatAddress } from './postal-address/postal-address.js';
import { type FactsVariant, markFields, type PrepareContext } from './sections/section.js';
import { isSafeHref } from './text/href.js';
import { hrefSchema } from './text/href-schema.js';
import { localizedTextSchema } from './text/localized.js';
import { type BlockText, type Sourced, type Text, textToString } from './text/nodes.js';
import { openObject } from './text/open-object.js';

/** A contact, or the contact with who may see it. */
export const contactSchema = marked(z.string());

/** One of several contacts of a kind, or one of a kind of its own. */
const furtherContactSchema = openObject({
  kind: z
    .enum(['email', 'phone', 'url'])
    .optional()
    .describe('email, phone or url; another kind has a label'),
  label: localizedTextSchema.optional().describe('What it is, such as Office'),
  value: z.string().describe('The contact itself'),
  url: hrefSchema.optional().describe('Where it leads, for a kind of its own'),
  ...markFields,
});

/** Who the owner is to libraries and indices. */
export const idsSchema = openObject({
  orcid: z
    .string()
    .regex(/^(https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx]$/, {
      error: ({ input }) =>
        `"${input}" is no ORCID iD. Write its sixteen digits, such as 0000-0002-1825-0097.`,
    })
    .optional()
    .describe('Sixteen digits, the last of which is a checksum'),
  scholar: z.string().optional().describe('The user of a Google Scholar page'),
  dblp: z.string().optional().describe('The pid of a DBLP page, such as 12/3456'),
});

/** Who the résumé is about, as in JSON Resume. */
export const basicsSchema = openObject({
  name: localizedTextSchema.optional().describe('The name of the owner'),
  aliases: z.array(z.string()).optional().describe('Other ways the name is written, as on papers'),
  pronouns: localizedTextSchema.optional().describe('Such as she/her'),
  label: localizedTextSchema.optional().describe('One line: what the owner is'),
  nameReading: localizedTextSchema.optional().describe('How the name is read, such as ふりがな'),
  image: photoSchema
    .optional()
    .describe('A photograph: its address, or with words for it and who may see it'),
  email: contactSchema.optional().describe('A mail address, or with who may see it'),
  phone: contactSchema.optional().describe('A telephone number, or with who may see it'),
  url: marked(hrefSchema).optional().describe('The home page, or with who may see it'),
  contacts: z.array(furtherContactSchema).optional().describe('More ways to reach the owner'),
  ids: idsSchema.optional().describe('Who the owner is to libraries and indices'),
  summary: localizedTextSchema.optional().describe('A few sentences about the owner'),
  location: openObject({
    address: confidential(marked(localizedTextSchema))
      .optional()
      .describe('Street and number, or with who may see it'),
    postalCode: confidential(marked(z.string()))
      .optional()
      .describe('The postal code, or with who may see it'),
    city: localizedTextSchema.optional().describe('The city'),
    countryCode: z.string().optional().describe('ISO 3166-1 alpha-2, such as CN'),
    region: localizedTextSchema.optional().describe('The state or province'),
    ...markFields,
  })
    .optional()
    .describe('Where the owner lives'),
  profiles: z
    .array(
      openObject({
        network: z.string().optional().describe('Which network, such as GitHub'),
        username: z.string().optional().describe('The name there'),
        url: hrefSchema.optional().describe('The home page, or with who may see it'),
        ...markFields,
      }),
    )
    .optional()
    .describe('Pages of the owner elsewhere'),
  ...factFields,
  signature: signatureSchema
    .optional()
    .describe('Place and date at the end of the résumé, with a picture of the signature'),
});

export type Basics = z.infer<typeof basicsSchema>;

/** A way to reach the owner: `label` says which, `text` is shown, `href` is followed; a text of several has links within. */
export interface ContactView extends Sourced {
  /** What it is, such as `email`, `phone` or the name of a network: a part to style by. */
  readonly kind: 'email' | 'phone' | 'url' | 'location' | 'profile' | 'pronouns';
  /** What stands before the text, in the language of the view: `Email`. */
  readonly label: Text;
  /** What is shown: `ada@example.com`. */
  readonly text: Text;
  /** The address followed: `mailto:ada@example.com`. */
  readonly href?: string;
}

export interface BasicsView extends Sourced {
  /** The photograph. */
  readonly image?: ImageView;
  /** What forms write before how the name is read: `ふりがな`. */
  readonly readingLabel?: string;
  /** How the name is read. */
  readonly reading?: Text;
  /** What forms write before the name, in languages that have such forms: `氏名`. */
  readonly nameLabel?: string;
  /** The name as it is written. */
  readonly name: Text;
  /** One line below the name: `Staff engineer`. */
  readonly label?: Text;
  /** Ways to reach the person. */
  readonly contacts: readonly ContactView[];
  /** Personal facts. */
  readonly facts: readonly FactView[];
  /** How they stand: in columns where left out, below each other, or one behind the other. */
  readonly factsVariant?: FactsVariant;
  /** Who this is, in a few sentences. */
  readonly summary?: BlockText;
}

/** Prepares the head of the résumé for one language. */
export function prepareBasics(basics: Basics, context: PrepareContext): BasicsView {
  const { text, blockText } = context;
  const { name: labels } = context.messages.personal;
  const image = prepareImage(basics, context);
  const facts = prepareFacts(basics, context);
  return {
    ...(image && { image }),
    ...(basics.nameReading !== undefined &&
      labels?.reading !== undefined && { readingLabel: labels.reading }),
    ...(basics.nameReading !== undefined && { reading: text(basics.nameReading) }),
    ...(labels && { nameLabel: labels.name }),
    name: text(basics.name ?? ''),
    ...(basics.label !== undefined && { label: text(basics.label) }),
    contacts: prepareContacts(basics, context),
    facts,
    ...(facts.length > 0 && context.facts !== 'grid' && { factsVariant: context.facts }),
    ...(basics.summary !== undefined && { summary: blockText(basics.summary) }),
  };
}

/** The photograph, with the name for words that are not written. */
function prepareImage({ image, name = '' }: Basics, context: PrepareContext): ImageView | undefined {
  const src = photoSource(image);
  const href = src === undefined ? undefined : context.image(src);
  const { alt = name, size } = typeof image === 'object' ? image : {};
  return href === undefined ? undefined : { href, alt: context.plain(alt), ...(size && { size }) };
}

type DirectKind = 'email' | 'phone' | 'url';

function prepareContacts(basics: Basics, context: PrepareContext): ContactView[] {
  const { locale, messages, text } = context;
  const { pronouns, contacts = [], ids = {}, profiles = [] } = basics;
  const place = prepareLocation(basics.location, context);
  const country = basics.location?.countryCode;
  const labelOf = (kind: DirectKind, value: string) =>
    messages.word(
      `contacts.${kind === 'phone' && isMobile(value, country ?? regionOf(locale)) ? 'mobile' : kind}`,
    );
  const placeName = markedValue(basics.location?.address) === undefined ? 'location' : 'address';
  return [
    ...(pronouns === undefined
      ? []
      : [{ kind: 'pronouns', label: messages.word('contacts.pronouns'), text: text(pronouns) } as const]),
    ...(['phone', 'email', 'url'] as const).flatMap((kind) => {
      const value = markedValue(basics[kind]);
      return value === undefined ? [] : [direct(kind, value, labelOf(kind, value), country)];
    }),
    ...contacts.map(({ kind, label, value, url }) => {
      const named = label === undefined ? (kind ? labelOf(kind, value) : value) : text(label);
      return kind ? direct(kind, value, named, country) : profile(named, value, url);
    }),
    ...(place === undefined
      ? []
      : [{ kind: 'location', label: messages.word(`contacts.${placeName}`), text: place } as const]),
    ...profiles.map(({ network, username, url }) =>
      profile(network ?? url ?? username ?? '', username ?? network ?? url ?? '', url),
    ),
    ...prepareIds(ids, messages),
  ];
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

/** The address in the order of its country; a place in one part keeps its inline marks. */
function prepareLocation(
  location: Basics['location'],
  { locale, messages, text }: PrepareContext,
): Text | undefined {
  if (!location) return undefined;
  const { address, postalCode, city, region, countryCode } = location;
  const parts = { address: markedValue(address), postalCode: markedValue(postalCode), city, region };
  const named = new Set<string>();
  const prepared = Object.entries(parts).flatMap(([part, source]) => {
    if (source === undefined || source === '') return [];
    const shown = text(source);
    // A city that is its own state, such as Berlin, is named once.
    const name = textToString(shown).trim().toLowerCase();
    if (named.has(name)) return [];
    named.add(name);
    return [[part, shown] as const];
  });
  const separator = messages.nameSeparator;
  const shown = formatAddress(Object.fromEntries(prepared), { locale, countryCode, separator });
  return shown === '' ? undefined : shown;
}
