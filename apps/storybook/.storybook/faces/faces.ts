import faces from 'virtual:theme-faces';
import type { ThemeFace } from '@resume/ui/themes';

/** Gives the page the faces of all themes. The browser fetches those that text is set in. */
export function addFaces(): void {
  for (const { family, style = 'normal', url, weight } of faces)
    document.fonts.add(new FontFace(family, `url("${url}")`, { style, weight: String(weight) }));
}

const fetched = new Map<string, Promise<Uint8Array>>();

/** The bytes of a face, fetched once. */
export function fetchFace({ file }: ThemeFace): Promise<Uint8Array> {
  const bytes = fetched.get(file) ?? bytesOf(file);
  fetched.set(file, bytes);
  return bytes;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const address = faces.find((face) => face.file === file)?.url;
  if (address === undefined) throw new Error(`Storybook serves no font ${file}.`);
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}
