import type { ComputedStyle } from '@resume/css';
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FlowBlock, FlowTable } from '../flow/flow-types.js';
import { type WordContext, wordParagraph } from './paragraph.js';
import { shadingOf } from './paragraph-look.js';
import { eighths, hex, twips } from './units.js';

export const wordBlocks = (blocks: readonly FlowBlock[], context: WordContext): (Paragraph | Table)[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? wordParagraph(block, context)
      : [spacer(block.before), wordTable(block, context)],
  );

/** Word has no space above tables: an empty line of that height stands there, which also keeps two tables apart. */
const spacer = (before: number): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: Math.max(20, twips(before)), lineRule: 'exact' } });

function wordTable({ grid, rows }: FlowTable, context: WordContext): Table {
  const columns = Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0)));
  const widths = grid?.widths ?? Array.from({ length: columns }, () => context.width / columns);
  return new Table({
    ...(grid ? placed(grid) : { width: { size: 100, type: WidthType.PERCENTAGE } }),
    columnWidths: widths.map((width) => Math.floor(twips(width))),
    rows: rows.map(
      ({ cells, height, isHeader }) =>
        new TableRow({
          cantSplit: true,
          ...(isHeader && { tableHeader: true }),
          ...(height !== undefined && { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
          children: cells.map(({ blocks, columns: across, element: { style }, rows: down }, index) => {
            const width = widths.slice(index, index + across).reduce((sum, own) => sum + own, 0);
            const children = wordBlocks(blocks, { ...context, width });
            return new TableCell({
              borders: bordersOf(style),
              ...(across > 1 && { columnSpan: across }),
              ...(down > 1 && { rowSpan: down }),
              ...(style.backgroundColor.a > 0 && { shading: shadingOf(style.backgroundColor) }),
              // A cell holds a paragraph at least, and ends with one.
              children: children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({})],
            });
          }),
        }),
    ),
  });
}

/** A table whose text begins where it is placed: cells of Word have margins otherwise. */
const placed = ({ indent, widths }: NonNullable<FlowTable['grid']>) => ({
  layout: TableLayoutType.FIXED,
  width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
  indent: { size: twips(indent), type: WidthType.DXA },
  margins: { left: 0, right: 0 },
});

function bordersOf(style: ComputedStyle) {
  const side = (name: 'Top' | 'Right' | 'Bottom' | 'Left') => {
    const width = style[`border${name}Width`];
    return width === 0
      ? { style: BorderStyle.NONE, size: 0, color: 'auto' }
      : { style: BorderStyle.SINGLE, size: eighths(width), color: hex(style[`border${name}Color`]) };
  };
  return { top: side('Top'), right: side('Right'), bottom: side('Bottom'), left: side('Left') };
}
