/** An address as PDF holds it, in ASCII: hosts in Punycode, other characters as %XX. What is escaped stays so. */
export function asciiAddress(address: string): string {
  if (/^[\x21-\x7e]*$/.test(address)) return address;
  if (URL.canParse(address)) return new URL(address).href;
  const escaped = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return address.replace(/[^\x21-\x7e]+/g, (text) =>
    Array.from(new TextEncoder().encode(text), escaped).join(''),
  );
}
