import type { ContentItem, ContentStyle, CounterChange, CounterStyle } from '../content-style.js';
import type { Specified } from '../values/context.js';
import { integer, length } from '../values/numeric.js';
import { aliases, constant, either, keywords, list, type Syntax, syntax } from '../values/syntax.js';
import type { ValueReader } from '../values/value-reader.js';
import type { Property, PropertyTable } from './property.js';

export const listStyleType = syntax<'none' | CounterStyle>(
  'none | <counter-style-name> | <string>',
  (reader) => {
    const text = reader.string();
    if (text !== undefined) return constant({ string: text });
    const name = reader.keyword();
    return name === undefined ? undefined : constant(name);
  },
);
export const listStylePosition = keywords('outside', 'inside');

function counterStyle(args: ValueReader): CounterStyle | undefined {
  if (!args.operator(',')) return args.done ? 'decimal' : undefined;
  const text = args.string();
  return text === undefined ? args.keyword() : { string: text };
}

/** The functions that `content` and `string-set` take, by name. */
const FUNCTIONS: Readonly<Record<string, (args: ValueReader) => ContentItem | undefined>> = {
  attr(args) {
    const attr = args.identifier()?.toLowerCase();
    const fallback = args.operator(',') ? args.string() : '';
    return attr === undefined || fallback === undefined ? undefined : { attr, fallback };
  },
  counter(args) {
    const counter = args.identifier();
    const style = counterStyle(args);
    return counter === undefined || style === undefined ? undefined : { counter, style };
  },
  counters(args) {
    const counters = args.identifier();
    const separator = args.operator(',') ? args.string() : undefined;
    const style = counterStyle(args);
    if (counters === undefined || separator === undefined || style === undefined) return undefined;
    return { counters, separator, style };
  },
  string(args) {
    const namedString = args.identifier();
    const of = args.operator(',') ? args.keyword('first', 'start', 'last', 'first-except') : 'first';
    if (namedString === undefined || of === undefined) return undefined;
    return { namedString, of: of as 'first' };
  },
  content(args) {
    const contentOf = args.done ? 'text' : args.keyword('text', 'before', 'after', 'first-letter');
    return contentOf === undefined ? undefined : { contentOf: contentOf as 'text' };
  },
};

const QUOTES = ['open-quote', 'close-quote', 'no-open-quote', 'no-close-quote'] as const;

const contentItem = syntax<ContentItem>(
  '<string> | attr() | counter() | counters() | string() | content() | open-quote | close-quote',
  (reader) => {
    const text = reader.string();
    if (text !== undefined) return constant({ string: text });
    const quote = reader.keyword(...QUOTES) as (typeof QUOTES)[number] | undefined;
    if (quote) return constant({ quote });
    const called = reader.function(...Object.keys(FUNCTIONS));
    const item = called && FUNCTIONS[called.name]?.(called.args);
    return item && called.args.done ? constant(item) : undefined;
  },
);

const contentItems = list(contentItem);

const content = syntax<ContentStyle['content']>(
  `normal | none | ${contentItems.grammar} [ / <string> ]?`,
  (reader) => {
    const name = reader.keyword('normal', 'none');
    if (name) return constant(name as 'none');
    const items = contentItems.read(reader);
    // The text for screen readers: a PDF has the content itself.
    if (items && reader.operator('/')) while (!reader.done) reader.next();
    return items;
  },
);

const counterChanges = (value: number, reversed: boolean): Syntax<readonly CounterChange[]> =>
  syntax(
    `none | [ ${reversed ? '[ <counter-name> | reversed(<counter-name>) ]' : '<counter-name>'} <integer>? ]+`,
    (reader) => {
      if (reader.keyword('none')) return constant([]);
      const changes: Specified<CounterChange>[] = [];
      while (!reader.done) {
        const inner = reversed ? reader.function('reversed') : undefined;
        const name = inner ? inner.args.identifier() : reader.identifier();
        if (name === undefined) return undefined;
        const given = reader.attempt(() => integer().read(reader));
        changes.push((context) => ({
          name,
          value: given?.(context) ?? value,
          ...(inner && !given && { reversed: true }),
        }));
      }
      return changes.length > 0 ? (context) => changes.map((change) => change(context)) : undefined;
    },
  );

const quotes = syntax<ContentStyle['quotes']>('auto | none | [ <string> <string> ]+', (reader) => {
  const name = reader.keyword('auto', 'none');
  if (name) return constant(name as 'auto');
  const pairs: [string, string][] = [];
  for (let open = reader.string(); open !== undefined; open = reader.string()) {
    const close = reader.string();
    if (close === undefined) return undefined;
    pairs.push([open, close]);
  }
  return pairs.length > 0 ? constant(pairs) : undefined;
});

const borderSpacing: Syntax<ContentStyle['borderSpacing']> = syntax('<length [0,∞]>{1,2}', (reader) => {
  const x = length({ min: 0 }).read(reader);
  const y = reader.attempt(() => length({ min: 0 }).read(reader)) ?? x;
  return x && y && ((context) => [x(context), y(context)]);
});

const breakBetween: Syntax<ContentStyle['breakBefore']> = either(
  keywords('auto', 'avoid', 'avoid-page', 'avoid-column', 'page', 'column', 'left', 'right'),
  aliases({
    always: 'page',
    all: 'page',
    recto: 'right',
    verso: 'left',
  } as const),
);

/** `auto` is the name of the element around. */
const page: Syntax<string> = syntax('auto | <custom-ident>', (reader) => {
  if (reader.keyword('auto')) return ({ parent }) => parent.page ?? 'auto';
  const name = reader.identifier();
  return name === undefined ? undefined : constant(name);
});

const stringSet: Syntax<ContentStyle['stringSet']> = either(
  aliases<ContentStyle['stringSet']>({ none: [] }),
  list(
    syntax<ContentStyle['stringSet'][number]>('<custom-ident> <content-list>', (reader) => {
      const name = reader.identifier();
      const items = name === undefined ? undefined : contentItems.read(reader);
      return name !== undefined && items ? (context) => ({ name, content: items(context) }) : undefined;
    }),
    { separator: 'comma' },
  ),
);

const property = <T>(
  appliesTo: string,
  initial: string,
  syntax: Syntax<T>,
  { inherited = false }: { inherited?: boolean } = {},
): Property<T> => ({ inherited, initial, syntax, appliesTo });

const all = 'all elements';
const inherited = { inherited: true };

export const contentProperties: PropertyTable<ContentStyle> = {
  content: property('pseudo-elements and margin boxes', 'normal', content),
  quotes: property(all, 'auto', quotes, inherited),
  counterReset: property(all, 'none', counterChanges(0, true)),
  counterIncrement: property(all, 'none', counterChanges(1, false)),
  counterSet: property(all, 'none', counterChanges(0, false)),
  listStyleType: property('list items', 'disc', listStyleType, inherited),
  listStylePosition: property('list items', 'outside', listStylePosition, inherited),
  tableLayout: property('tables', 'auto', keywords('auto', 'fixed')),
  borderCollapse: property('tables', 'separate', keywords('separate', 'collapse'), inherited),
  borderSpacing: property('tables', '0', borderSpacing, inherited),
  captionSide: property('table captions', 'top', keywords('top', 'bottom'), inherited),
  emptyCells: property('table cells', 'show', keywords('show', 'hide'), inherited),
  breakBefore: property('block-level elements', 'auto', breakBetween),
  breakAfter: property('block-level elements', 'auto', breakBetween),
  breakInside: property(
    'block-level elements',
    'auto',
    keywords('auto', 'avoid', 'avoid-page', 'avoid-column'),
  ),
  page: property('block-level elements', 'auto', page, inherited),
  orphans: property('block containers', '2', integer({ min: 1 }), inherited),
  widows: property('block containers', '2', integer({ min: 1 }), inherited),
  stringSet: property(all, 'none', stringSet),
  bookmarkLevel: property(all, 'auto', either(keywords('auto', 'none'), integer({ min: 1 }))),
};
