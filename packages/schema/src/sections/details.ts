import type { Messages } from '../languages/messages.js';
import { joinShort } from '../text/compose.js';
import type { Sourced, Text } from '../text/nodes.js';
import { type Bullet, type Bullets, type BulletView, prepareBullets } from './bullet.js';
import type { PrepareContext } from './section.js';

/** A labelled part of an entry, such as its responsibilities: one text is shown as it is, several as a list. */
export interface DetailView extends Sourced {
  /** What is detailed, such as `courses` or `achievements`: a part to style by. */
  readonly kind: string;
  /** What stands before the items, in the language of the view: `Courses`. */
  readonly label: Text;
  /** What is listed: a text, or a bullet with results and links. */
  readonly items: readonly BulletView[];
}

type DetailKind = keyof Messages['details'];

/** A text that is prepared already. */
export interface Prepared {
  readonly prepared: Text;
}

/** What a labelled part says, as it is stored or prepared already. */
export type DetailPart = Bullets | Prepared | readonly (Bullet | Prepared)[];

/** Prepares the labelled parts that have anything to say, in the order given. */
export function prepareDetails(
  parts: Partial<Record<DetailKind, DetailPart | undefined>>,
  context: PrepareContext,
): readonly DetailView[] {
  return (Object.entries(parts) as [DetailKind, DetailPart | undefined][])
    .map(([kind, part]) => ({
      kind,
      label: context.messages.word(`details.${kind}`),
      items: inOneLine(kind, prepareItems(part, context), context),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Parts that list names: they stand in one line. */
const NAMES: ReadonlySet<DetailKind> = new Set([
  'advisors',
  'courses',
  'minors',
  'phases',
  'roles',
  'stack',
  'students',
] as const);

/** Names in one line with the separator of the language, unless one of them has the separator in it. */
function inOneLine(
  kind: DetailKind,
  items: readonly BulletView[],
  { messages }: PrepareContext,
): readonly BulletView[] {
  const texts = items.filter((item): item is Text => typeof item === 'string' || 'children' in item);
  const isPlain = texts.length === items.length && items.length > 1 && NAMES.has(kind);
  const joined = isPlain ? joinShort(texts, messages) : undefined;
  return joined === undefined ? items : [joined];
}

// A bullet has a text, and may have any other key.
export const isPrepared = (part: unknown): part is Prepared =>
  typeof part === 'object' &&
  part !== null &&
  Object.hasOwn(part, 'prepared') &&
  !Object.hasOwn(part, 'text');

const prepareItems = (part: DetailPart | undefined, context: PrepareContext) =>
  [part ?? []].flat().flatMap((item) => (isPrepared(item) ? [item.prepared] : prepareBullets(item, context)));
