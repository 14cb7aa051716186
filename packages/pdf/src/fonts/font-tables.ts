/** The tables of a TrueType or OpenType font, by tag. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
    tables.set(font.toString('latin1', record, record + 4), font.subarray(offset, offset + length));
  }
  return tables;
}

/** A font file of tables, in order of their names, with the checksums that its format asks for. */
export function assembleFont(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
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
