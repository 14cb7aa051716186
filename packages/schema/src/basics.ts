import * as z from 'zod';
import { isVisibleTo, visibilitySchema } from './audience.js';
import type { Messages } from './locales/index.js';
import { entryFields, openObject, type PrepareContext } from './sections/section.js';
import { isSafeHref } from './text/href.js';
import { hrefSchema } from './text/href-schema.js';
import { localizedTextSchema, type Text } from './text/localized.js';

/** A contact that may be kept from some audiences: the bare value, or the value with who may see it. */
const contactSchema = z.union([
  z.string(),
  openObject({ value: z.string(), visibility: visibilitySchema.optional() }),
]);

type Contact = z.infer<typeof contactSchema>;

/** Who the résumé is about, as in JSON Resume. */
export const basicsSchema = openObject({
  name: localizedTextSchema.optional(),
  aliases: z.array(z.string()).optional().describe('Other ways the name is written, as on papers'),
  label: localizedTextSchema.optional().describe('One line: what the owner is'),
  email: contactSchema.optional(),
  phone: contactSchema.optional(),
  url: z
    .union([hrefSchema, openObject({ value: hrefSchema, visibility: visibilitySchema.optional() })])
    .optional(),
  summary: localizedTextSchema.optional(),
  location: openObject({ city: localizedTextSchema.optional(), ...entryFields }).optional(),
  profiles: z
    .array(
      openObject({
        network: z.string(),
        username: z.string().optional(),
        url: hrefSchema.optional(),
        ...entryFields,
      }),
    )
    .optional(),
});

export type Basics = z.infer<typeof basicsSchema>;

/** A way to reach the owner: `label` says which, `text` is shown, `href` is followed. */
export interface ContactView {
  readonly kind: 'email' | 'phone' | 'url' | 'location' | 'profile';
  readonly label: string;
  readonly text: Text;
  readonly href?: string;
}

export interface BasicsView {
  readonly name: Text;
  readonly label?: Text;
  readonly contacts: readonly ContactView[];
  readonly summary?: Text;
}

/** Prepares the head of the résumé for one language and audience. */
export function prepareBasics(basics: Basics, context: PrepareContext): BasicsView {
  const { text } = context;
  return {
    name: text(basics.name ?? ''),
    ...(basics.label !== undefined && { label: text(basics.label) }),
    contacts: prepareContacts(basics, context),
    ...(basics.summary !== undefined && { summary: text(basics.summary) }),
  };
}

function prepareContacts(basics: Basics, { audience, messages, text }: PrepareContext): ContactView[] {
  const { email, phone, url, location, profiles = [] } = basics;
  const city = location?.city;
  return [
    ...direct('phone', phone, (value) => `tel:${value.replace(/[^\d+]/g, '')}`),
    ...direct('email', email, (value) => `mailto:${value}`),
    ...direct('url', url, (value) => value),
    ...(city !== undefined && isVisibleTo(audience, location?.visibility)
      ? [{ kind: 'location', label: messages.contacts.location, text: text(city) } as const]
      : []),
    ...profiles
      .filter(({ visibility }) => isVisibleTo(audience, visibility))
      .map(({ network, username, url: href }) => ({
        kind: 'profile' as const,
        label: network,
        text: username ?? network,
        ...(href !== undefined && { href }),
      })),
  ];

  function direct(
    kind: keyof Messages['contacts'] & ContactView['kind'],
    contact: Contact | undefined,
    toHref: (value: string) => string,
  ): ContactView[] {
    if (contact === undefined) return [];
    const { value, visibility } =
      typeof contact === 'string' ? { value: contact, visibility: undefined } : contact;
    if (!value || !isVisibleTo(audience, visibility)) return [];
    const href = toHref(value);
    const shown = kind === 'url' ? value.replace(/^https?:\/\//, '').replace(/\/$/, '') : value;
    return [{ kind, label: messages.contacts[kind], text: shown, ...(isSafeHref(href) && { href }) }];
  }
}
