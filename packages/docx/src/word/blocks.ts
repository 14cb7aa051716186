import type { ComputedStyle } from '@resume/css';
import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
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

function wordTable({ rows }: FlowTable, context: WordContext): Table {
  const columns = Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0)));
  const width = Math.floor(twips(context.width) / columns);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      ({ cells, isHeader }) =>
        new TableRow({
          cantSplit: true,
          ...(isHeader && { tableHeader: true }),
          children: cells.map(({ blocks, columns: across, element: { style }, rows: down }) => {
            const children = wordBlocks(blocks, { ...context, width: (context.width * across) / columns });
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

function bordersOf(style: ComputedStyle) {
  const side = (name: 'Top' | 'Right' | 'Bottom' | 'Left') => {
    const width = style[`border${name}Width`];
    return width === 0
      ? { style: BorderStyle.NONE, size: 0, color: 'auto' }
      : { style: BorderStyle.SINGLE, size: eighths(width), color: hex(style[`border${name}Color`]) };
  };
  return { top: side('Top'), right: side('Right'), bottom: side('Bottom'), left: side('Left') };
}
