/**
 * Whether bytes are a ZIP archive with the tables of a LinkedIn export. Names of files stand at the beginning of their
 * entries, and again at the end of the archive.
 */
export function isLinkedInArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  const latin = new TextDecoder('latin1');
  const names = latin.decode(bytes.subarray(0, 20_000)) + latin.decode(bytes.subarray(-200_000));
  return /(?:^|[^\w])(?:Profile|Positions|Education|Skills)\.csv/.test(names);
}
