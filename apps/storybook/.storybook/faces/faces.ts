import faces from 'virtual:theme-faces';
import type { ThemeFace } from '@resume/ui/themes';

/**
 * Gives the page the faces of all themes. The browser fetches those that text is set in, and a whole font for characters
 * that no story has.
 */
export function addFaces(): void {
  for (const { family, range, rest, screen, style = 'normal', weight, whole } of faces) {
    const descriptors = { style, weight: String(weight) };
    document.fonts.add(new FontFace(family, `url("${screen}")`, { ...descriptors, unicodeRange: range }));
    document.fonts.add(new FontFace(family, `url("${whole}")`, { ...descriptors, unicodeRange: rest }));
  }
}

const fetched = new Map<string, Promise<Uint8Array>>();

/** The bytes of a whole face, fetched once. */
export function fetchFace({ file }: ThemeFace): Promise<Uint8Array> {
  const bytes = fetched.get(file) ?? bytesOf(file);
  fetched.set(file, bytes);
  return bytes;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const address = faces.find((face) => face.file === file)?.whole;
  if (address === undefined) throw new Error(`Storybook serves no font ${file}.`);
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}
