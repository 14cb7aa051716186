import { readDate } from '../dates/read-date.js';
import { factNamed } from '../personal/fact-labels.js';
import type { FactKind } from '../personal/facts.js';
import { compact } from './field-reader.js';

/** A contact as another format has it: of a known kind, or with a label of the owner. */
export interface ReadContact {
  readonly kind?: string | undefined;
  readonly label?: unknown;
  readonly value?: unknown;
  readonly url?: unknown;
}

const DATES: ReadonlySet<FactKind> = new Set(['birthDate', 'careerStart']);

/**
 * The keys of `basics` for the fields that other formats leave to their owners: personal facts, which a label names in any
 * language or which are written as `Nationality: Dutch`, and contacts.
 */
export function readContacts(contacts: readonly ReadContact[]): Readonly<Record<string, unknown>> {
  const facts: Partial<Record<FactKind, string>> = {};
  const others = contacts.filter((contact) => {
    const fact = factOf(contact);
    if (!fact || Object.hasOwn(facts, fact.kind)) return true;
    facts[fact.kind] = fact.value;
    return false;
  });
  return { contacts: others.map((contact) => compact({ ...contact })), ...facts };
}

/** The personal fact that a contact is. What stands for a date has to be one. */
function factOf({ kind, label, value, url }: ReadContact): { kind: FactKind; value: string } | undefined {
  if (kind !== undefined || url !== undefined || typeof label !== 'string' || typeof value !== 'string')
    return undefined;
  const [name = '', text = ''] = label === value ? value.split(/[:：]\s*(.*)/s) : [label, value];
  const fact = factNamed(name);
  if (fact === undefined || text === '') return undefined;
  const said = DATES.has(fact) ? readDate(text) : text;
  return said === undefined ? undefined : { kind: fact, value: said };
}
