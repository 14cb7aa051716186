import type { Role } from '../boxes/structure-node.js';

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
const TEXT_LEVEL = ['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Figure'] as const;
const BLOCKS = [...HEADINGS, 'P', 'L', 'Table', 'Figure', 'Link', 'Code', 'Sect', 'Art', 'Div'] as const;
const FLOW = [...BLOCKS, ...TEXT_LEVEL, 'Lbl'] as const;

/**
 * What an element may hold, of the structure types that HTML turns into: ISO/TS 32005, and ISO 32000-1 where it says more. A
 * Div holds what the element around it may hold.
 */
const CHILDREN: Readonly<Record<Exclude<Role, 'Div'>, ReadonlySet<Role>>> = {
  Document: new Set<Role>([...BLOCKS, 'BlockQuote']),
  Art: new Set<Role>([...BLOCKS.filter((role) => role !== 'Art'), 'BlockQuote', 'Caption', 'Lbl']),
  Sect: new Set<Role>([...BLOCKS, 'BlockQuote', 'Caption', 'Lbl']),
  BlockQuote: new Set<Role>([...BLOCKS, 'BlockQuote', 'Caption', 'Lbl']),
  H1: new Set(TEXT_LEVEL),
  H2: new Set(TEXT_LEVEL),
  H3: new Set(TEXT_LEVEL),
  H4: new Set(TEXT_LEVEL),
  H5: new Set(TEXT_LEVEL),
  H6: new Set(TEXT_LEVEL),
  P: new Set([...TEXT_LEVEL, 'L', 'Table', 'Lbl']),
  L: new Set<Role>(['LI', 'Caption']),
  LI: new Set<Role>(['Lbl', 'LBody', 'Div']),
  Lbl: new Set(TEXT_LEVEL),
  LBody: new Set<Role>([...FLOW.filter((role) => role !== 'Lbl'), 'BlockQuote', 'Caption']),
  Table: new Set<Role>(['THead', 'TBody', 'TFoot', 'TR', 'Caption']),
  THead: new Set<Role>(['TR']),
  TBody: new Set<Role>(['TR']),
  TFoot: new Set<Role>(['TR']),
  TR: new Set<Role>(['TH', 'TD']),
  TH: new Set(FLOW),
  TD: new Set(FLOW),
  Link: new Set<Role>([...FLOW.filter((role) => role !== 'Link'), 'BlockQuote']),
  Span: new Set<Role>([...TEXT_LEVEL, 'Lbl']),
  Strong: new Set<Role>([...TEXT_LEVEL, 'Lbl']),
  Em: new Set<Role>([...TEXT_LEVEL, 'Lbl']),
  Code: new Set<Role>([...TEXT_LEVEL, 'P', 'L', 'Table']),
  Quote: new Set<Role>([...TEXT_LEVEL, 'Lbl']),
  Figure: new Set<Role>([...FLOW, 'Caption']),
  Caption: new Set(FLOW),
};

/** What there is once in an element, and what a second one becomes. */
const ONCE: Partial<Readonly<Record<Role, Role>>> = { THead: 'TBody', TFoot: 'TBody', Caption: 'P' };

/** What a role that does not fit becomes, from the nearest meaning on. */
const INSTEAD: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  Art: ['Sect', 'Div'],
  Sect: ['Div'],
  BlockQuote: ['Div'],
  Caption: ['P'],
  LBody: ['P'],
  LI: ['Div'],
};

/** An element in its place: what it becomes there, and what must stand around it. */
export interface Placement {
  readonly role: Role;
  readonly around: readonly Role[];
}

/**
 * Puts an element where HTML has it into an order that PDF allows. What HTML allows and PDF does not is seldom: a quotation in a
 * cell of a table, a paragraph in emphasis, an article in another.
 *
 * @param parent the role of the nearest element around it that is no Div
 * @param siblings the roles of those before it in the same element
 */
export function placementOf(
  role: Role,
  parent: Exclude<Role, 'Div'>,
  siblings: ReadonlySet<Role>,
): Placement {
  const allowed = CHILDREN[parent];
  const second = siblings.has(role) ? ONCE[role] : undefined;
  if (second) return placementOf(second, parent, siblings);
  if (allowed.has(role)) return { role, around: [] };
  if (parent === 'L') return { role, around: ['LI', 'LBody'] };
  if (parent === 'LI') return { role, around: ['LBody'] };
  const instead = INSTEAD[role]?.find((each) => allowed.has(each));
  if (instead) return { role: instead, around: [] };
  if (allowed.has('Span')) return { role: 'Span', around: [] };
  // Text in a group is a paragraph of its own.
  if (isTextLevel(role)) return { role, around: ['P'] };
  return { role: 'P', around: [] };
}

const isTextLevel = (role: Role): boolean => (TEXT_LEVEL as readonly Role[]).includes(role);
