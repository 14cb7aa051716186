import { createHash } from 'node:crypto';

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
  return assembled(source.readUInt32BE(0), tables);
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
    tables.set(font.toString('latin1', record, record + 4), font.subarray(offset, offset + length));
  }
  return tables;
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

/** A font file of tables, in order of their names, with the checksums that its format asks for. */
function assembled(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const entries = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const directory = Buffer.alloc(12 + entries.length * 16);
  const power = Math.floor(Math.log2(entries.length));
  directory.writeUInt32BE(version, 0);
  for (const [field, value] of [
    entries.length,
    2 ** power * 16,
    power,
    (entries.length - 2 ** power) * 16,
  ].entries())
    directory.writeUInt16BE(value, 4 + field * 2);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let adjustment = 0;
  for (const [index, [tag, data]] of entries.entries()) {
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(body);
    if (tag === 'head') {
      body.writeUInt32BE(0, 8);
      adjustment = offset + 8;
    }
    directory.write(tag, 12 + index * 16, 'latin1');
    for (const [field, value] of [checksum(body), offset, data.length].entries())
      directory.writeUInt32BE(value, 16 + index * 16 + field * 4);
    bodies.push(body);
    offset += body.length;
  }
  const font = Buffer.concat([directory, ...bodies]);
  if (adjustment > 0) font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, adjustment);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
