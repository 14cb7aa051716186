import type { ArrangementStyle, ContentAlignment, ItemAlignment } from '../layout-style.js';
import { color } from '../values/color.js';
import { integer, length, lengthPercentage, number } from '../values/numeric.js';
import { aliases, constant, either, keywords, type Syntax, syntax } from '../values/syntax.js';
import { lineStyle, lineWidth } from './box.js';
import { autoTracks, gridLine, templateAreas, trackList } from './grid.js';
import type { Property, PropertyTable } from './property.js';

/** An alignment, after `safe` or `unsafe`, which print treats alike. */
function alignment<const K extends string>(...names: readonly K[]): Syntax<K | 'baseline' | 'last baseline'> {
  const positions = keywords(...names);
  return syntax<K | 'baseline' | 'last baseline'>(
    `[ safe | unsafe ]? [ ${positions.grammar} ] | [ first | last ]? baseline`,
    (reader) => {
      reader.keyword('safe', 'unsafe');
      const position = reader.attempt(() => positions.read(reader));
      if (position) return position;
      const edge = reader.keyword('first', 'last');
      if (!reader.keyword('baseline')) return undefined;
      return constant(edge === 'last' ? 'last baseline' : 'baseline');
    },
  );
}

const placements = ['start', 'end', 'flex-start', 'flex-end', 'left', 'right', 'center', 'stretch'] as const;
const itemPlacements = ['self-start', 'self-end', ...placements] as const;

export const contentAlignment: Syntax<ContentAlignment> = alignment(
  'normal',
  ...placements,
  'space-between',
  'space-around',
  'space-evenly',
);
export const itemAlignment: Syntax<ItemAlignment> = alignment('normal', ...itemPlacements);
export const selfAlignment: Syntax<'auto' | ItemAlignment> = either(keywords('auto'), itemAlignment);

/** `legacy` is what it stands next to, or `normal` alone. */
const justifyItems: Syntax<ItemAlignment> = syntax(`${itemAlignment.grammar} | legacy`, (reader) => {
  const legacy = reader.keyword('legacy');
  const value = reader.attempt(() => itemAlignment.read(reader));
  return value ?? (legacy ? constant('normal') : undefined);
});

export const gap = either(keywords('normal'), lengthPercentage({ min: 0 }));

export const flexBasis = either(
  keywords('auto', 'content', 'min-content', 'max-content', 'fit-content'),
  lengthPercentage({ min: 0 }),
);

export const flexDirection = keywords('row', 'row-reverse', 'column', 'column-reverse');
export const flexWrap = keywords('nowrap', 'wrap', 'wrap-reverse');

const gridAutoFlow: Syntax<ArrangementStyle['gridAutoFlow']> = syntax(
  '[ row | column ] || dense',
  (reader) => {
    const before = reader.keyword('dense');
    const axis = reader.keyword('row', 'column');
    const dense = before ?? reader.keyword('dense');
    if (axis === undefined && !dense) return undefined;
    return constant(`${axis ?? 'row'}${dense ? ' dense' : ''}` as ArrangementStyle['gridAutoFlow']);
  },
);

export const columnCount = either(keywords('auto'), integer({ min: 1 }));
export const columnWidth = either(keywords('auto'), length({ min: 0 }));

export const containerName = syntax<readonly string[]>('none | <custom-ident>+', (reader) => {
  if (reader.keyword('none')) return constant([]);
  const names: string[] = [];
  for (let name = reader.identifier(); name !== undefined; name = reader.identifier()) names.push(name);
  return names.length > 0 ? constant(names) : undefined;
});
export const containerType = keywords('normal', 'inline-size', 'size');

const of =
  (appliesTo: string) =>
  <T>(initial: string, syntax: Syntax<T>): Property<T> => ({
    inherited: false,
    initial,
    syntax,
    appliesTo,
  });

const flexContainer = of('flex containers');
const flexItem = of('flex items');
const bothContainers = of('flex and grid containers');
const bothItems = of('flex and grid items');
const gridContainer = of('grid containers');
const gridItem = of('grid items');
const columns = of('block containers');
const columnContainer = of('multi-column containers');
const everything = of('all elements');

export const arrangementProperties: PropertyTable<ArrangementStyle> = {
  flexDirection: flexContainer('row', flexDirection),
  flexWrap: flexContainer('nowrap', flexWrap),
  flexGrow: flexItem('0', number({ min: 0 })),
  flexShrink: flexItem('1', number({ min: 0 })),
  flexBasis: flexItem('auto', flexBasis),
  order: bothItems('0', integer()),
  justifyContent: bothContainers('normal', contentAlignment),
  alignContent: bothContainers('normal', contentAlignment),
  justifyItems: gridContainer('normal', justifyItems),
  alignItems: bothContainers('normal', itemAlignment),
  justifySelf: gridItem('auto', selfAlignment),
  alignSelf: bothItems('auto', selfAlignment),
  columnGap: of('flex, grid and multi-column containers')('normal', gap),
  rowGap: bothContainers('normal', gap),
  gridTemplateColumns: gridContainer('none', trackList),
  gridTemplateRows: gridContainer('none', trackList),
  gridTemplateAreas: gridContainer('none', templateAreas),
  gridAutoColumns: gridContainer('auto', autoTracks),
  gridAutoRows: gridContainer('auto', autoTracks),
  gridAutoFlow: gridContainer('row', gridAutoFlow),
  gridColumnStart: gridItem('auto', gridLine),
  gridColumnEnd: gridItem('auto', gridLine),
  gridRowStart: gridItem('auto', gridLine),
  gridRowEnd: gridItem('auto', gridLine),
  columnCount: columns('auto', columnCount),
  columnWidth: columns('auto', columnWidth),
  columnFill: columnContainer(
    'balance',
    either(keywords('auto', 'balance'), aliases({ 'balance-all': 'balance' } as const)),
  ),
  columnRuleWidth: columnContainer('medium', lineWidth),
  columnRuleStyle: columnContainer('none', lineStyle),
  columnRuleColor: columnContainer('currentcolor', color),
  containerName: everything('none', containerName),
  containerType: everything('normal', containerType),
};
