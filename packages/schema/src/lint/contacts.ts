import { mailboxesIn } from '../contacts/email.js';
import { phonesIn } from '../contacts/phone.js';
import { markedValue } from '../personal/marked.js';
import type { Resume } from '../resume.js';

/** A contact without a link, where one is expected. */
export interface LinklessContact {
  readonly path: readonly PropertyKey[];
  readonly kind: 'email' | 'phone';
  readonly value: string;
}

/** Mail addresses that are of no mailbox, and telephone numbers that are none: they are shown, and lead nowhere. */
export function linklessContacts({ basics = {}, references = [] }: Resume): readonly LinklessContact[] {
  const contacts = [
    { path: ['basics', 'email'], kind: 'email', value: markedValue(basics.email) },
    { path: ['basics', 'phone'], kind: 'phone', value: markedValue(basics.phone) },
    ...(basics.contacts ?? []).map(({ kind, value }, i) => ({
      path: ['basics', 'contacts', i, 'value'],
      kind,
      value,
    })),
    ...references.flatMap(({ email, phone }, i) => [
      { path: ['references', i, 'email'], kind: 'email', value: markedValue(email) },
      { path: ['references', i, 'phone'], kind: 'phone', value: markedValue(phone) },
    ]),
  ];
  return contacts.flatMap(({ path, kind, value }) => {
    // An empty text is reported as that.
    if (!value?.trim() || (kind !== 'email' && kind !== 'phone')) return [];
    const found = kind === 'email' ? mailboxesIn(value) : phonesIn(value, basics.location?.countryCode);
    return found.length === 0 ? [{ path, kind, value }] : [];
  });
}
