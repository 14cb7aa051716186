import type { ConversionWarning } from '../conversion.js';

/** A line of a record, with the lines that continue it. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

export interface RisRecord {
  /** Such as `JOUR`. */
  readonly type: string;
  readonly fields: readonly RisField[];
}

const FIELD = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Takes a text of RIS apart. A line without a tag continues the one before it; what stands outside of records is reported. */
export function readRecords(text: string, warnings: ConversionWarning[]): readonly RisRecord[] {
  const records: { type: string; fields: { tag: string; value: string; line: number }[] }[] = [];
  let open: (typeof records)[number] | undefined;
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const [, tag, value = ''] = FIELD.exec(line.trimEnd()) ?? [];
    const last = open?.fields.at(-1);
    if (tag === 'TY') {
      open = { type: value.trim().toUpperCase(), fields: [] };
      records.push(open);
    } else if (tag === 'ER') open = undefined;
    else if (tag !== undefined && open) {
      if (value.trim() !== '') open.fields.push({ tag, value: value.trim(), line: i + 1 });
    } else if (line.trim() === '') continue;
    else if (last && tag === undefined) last.value = `${last.value} ${line.trim()}`;
    else
      warnings.push({
        path: '',
        line: i + 1,
        column: 1,
        message: `"${line.trim().slice(0, 60)}" stands in no record; left out.`,
      });
  }
  return records;
}
