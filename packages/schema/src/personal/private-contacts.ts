import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import type { ConfidentialValue } from './confidential.js';
import { factNamed } from './fact-labels.js';

type Contact = NonNullable<NonNullable<Resume['basics']>['contacts']>[number];

/**
 * The contacts that are public where nothing else is said, and that most owners keep from the web: phones, personal facts
 * among the contacts, and how to reach references.
 */
export function privateContacts({ basics, references = [] }: Resume): readonly ConfidentialValue[] {
  const values: readonly (readonly [readonly PropertyKey[], unknown])[] = [
    [['basics', 'phone'], basics?.phone],
    ...(basics?.contacts ?? []).map(
      (contact, i) => [['basics', 'contacts', i], isPrivate(contact) ? contact : undefined] as const,
    ),
    ...references.flatMap(({ email, phone }, i) => [
      [['references', i, 'email'], email] as const,
      [['references', i, 'phone'], phone] as const,
    ]),
  ];
  return values.flatMap(([path, value]) =>
    value === undefined || value === ''
      ? []
      : [{ path, visibility: isMap(value) ? value.visibility : undefined }],
  );
}

/** Whether a contact is a phone, whatever it is called, or a personal fact. */
function isPrivate({ kind, label, value, url = '' }: Contact): boolean {
  if (kind !== undefined) return kind === 'phone';
  return /^(tel|sms):/i.test(url) || /^\s*\+\s?\(?\d/.test(value) || factOf({ kind, label }) !== undefined;
}

/** The personal fact that a contact of a kind of its own is, by its label. */
export const factOf = ({ kind, label }: Pick<Contact, 'kind' | 'label'>) =>
  kind === undefined && label !== undefined ? factNamed(label) : undefined;
