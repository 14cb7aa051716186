/** The bytes at an address, such as those of an image. */
export async function fetchBytes(href: string): Promise<Uint8Array> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} could not be fetched: the server said ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
