import type { PdfkitContext } from './pdfkit-context.js';

/** Readers unpack a whole stream for one object of it, so they stay of a moderate size. */
const OBJECTS_PER_STREAM = 256;

/** A row of the cross-reference stream: a kind of one byte, four bytes and two bytes. */
const ROW = [1, 4, 2] as const;
const ROW_LENGTH = 7;
const FREE = 0;
const AT_OFFSET = 1;
const IN_STREAM = 2;

/**
 * Has pdfkit write dictionaries compressed: they go into object streams, and a cross-reference stream takes the table's
 * place (ISO 32000-1, 7.5.7 and 7.5.8). A tagged file is mostly dictionaries.
 */
export function compressObjects(context: PdfkitContext): void {
  const write = context._write.bind(context);
  const refEnd = context._refEnd.bind(context);
  const rows = new Map<number, readonly [kind: number, place: number, index: number]>([
    [0, [FREE, 0, 0xffff]],
  ]);
  let lines: (string | Uint8Array)[] = [];
  let packed: { readonly id: number; readonly dictionary: string }[] = [];

  // pdfkit writes an object line by line: its number, its dictionary, its stream where it has one, and its end.
  context._write = (line) => {
    lines.push(line);
  };

  context._refEnd = (reference) => {
    const [, dictionary] = lines;
    if (lines.length === 3 && typeof dictionary === 'string') {
      packed.push({ id: reference.id, dictionary });
    } else {
      rows.set(reference.id, [AT_OFFSET, context._offset, 0]);
      for (const line of lines) write(line);
    }
    lines = [];
    if (packed.length === OBJECTS_PER_STREAM) endObjectStream();
    refEnd(reference);
  };

  context._finalize = () => {
    // Or the streams that end here would end the file again.
    context._ended = false;
    if (packed.length > 0) endObjectStream();
    const start = context._offset;
    const table = context.ref({
      Type: 'XRef',
      // The free object and this table stand in it too.
      Size: context._offsets.length + 2,
      W: ROW,
      DecodeParms: { Predictor: 12, Columns: ROW_LENGTH },
      Root: context._root,
      ...(Object.keys(context.info).length > 0 && { Info: context._info }),
      ID: [context._id, context._id],
    });
    rows.set(table.id, [AT_OFFSET, start, 0]);
    table.end(predicted(rows));
    write(`startxref\n${start}\n%%EOF`);
    context.push(null);
  };

  function endObjectStream(): void {
    const objects = packed;
    packed = [];
    let length = 0;
    const header = objects.map(({ id, dictionary }) => {
      const entry = `${id} ${length}`;
      length += dictionary.length + 1;
      return entry;
    });
    const first = header.join(' ').length + 1;
    const stream = context.ref({ Type: 'ObjStm', N: objects.length, First: first });
    for (const [index, { id }] of objects.entries()) rows.set(id, [IN_STREAM, stream.id, index]);
    stream.end([header.join(' '), ...objects.map(({ dictionary }) => dictionary)].join('\n'));
  }
}

/** The rows as bytes, each as its difference from the one above (PNG's "up"): they hardly differ, and pack to little. */
function predicted(rows: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const bytes = new Uint8Array(rows.size * (ROW_LENGTH + 1));
  let above = new Uint8Array(ROW_LENGTH);
  for (let id = 0; id < rows.size; id += 1) {
    const row = new Uint8Array(ROW_LENGTH);
    let at = 0;
    for (const [field, width] of ROW.entries()) {
      const value = rows.get(id)?.[field] ?? 0;
      for (let shift = 8 * (width - 1); shift >= 0; shift -= 8) row[at++] = value >>> shift;
    }
    bytes.set([2, ...row.map((byte, column) => byte - (above[column] ?? 0))], id * (ROW_LENGTH + 1));
    above = row;
  }
  return bytes;
}
