import { createHash } from 'node:crypto';
import { assembleFont, tablesOf } from './font-tables.js';

/** Entries of the name table that are kept: copyright, version, licence and where it stands. */
const KEPT = new Set([0, 5, 13, 14]);

interface NameRecord {
  readonly id: number;
  readonly text: string;
}

/**
 * A font under another name. Licences such as those of Source and Plex reserve the name for the font as it was published,
 * and a subset is a changed font. Copyright and licence stay in it.
 *
 * @param font TrueType or OpenType
 * @param original the name of its family, which decides the new one
 */
export function renamedFont(font: Uint8Array, original: string): Buffer {
  const source = Buffer.from(font);
  const tables = tablesOf(source);
  const names = namesOf(tables.get('name') ?? Buffer.alloc(6)).filter(({ id }) => KEPT.has(id));
  const family = `Web Font ${createHash('sha256').update(original).digest('hex').slice(0, 8)}`;
  const postScript = family.replaceAll(' ', '');
  const own: readonly NameRecord[] = [
    { id: 1, text: family },
    { id: 2, text: 'Regular' },
    { id: 3, text: postScript },
    { id: 4, text: family },
    { id: 6, text: postScript },
  ];
  tables.set('name', nameTable([...names, ...own].sort((one, other) => one.id - other.id)));
  return assembleFont(source.readUInt32BE(0), tables);
}

/** The names for Windows in English, which every font of today has. */
function namesOf(table: Buffer): readonly NameRecord[] {
  const [count, storage] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  return Array.from({ length: count }, (_, index) => 6 + index * 12).flatMap((at) => {
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      table.readUInt16BE(at + field),
    ) as [number, number, number, number, number, number];
    if (platform !== 3 || language !== 0x409) return [];
    const bytes = Buffer.from(table.subarray(storage + offset, storage + offset + length));
    return [{ id, text: bytes.swap16().toString('utf16le') }];
  });
}

function nameTable(names: readonly NameRecord[]): Buffer {
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts = names.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  for (const [index, { id }] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    // Windows, Unicode, English of the United States.
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}
