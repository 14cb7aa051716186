import { ImportError } from '../formats/conversion.js';
import { isMap } from '../schema-walk.js';

/** The credential that a picture of a badge carries, or why there is none. */
export type Baked = { readonly text: string } | { readonly message: string };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes of a chunk in addition to its data: length, type, checksum. */
const FRAME = 12;

/** Takes an Open Badge 3.0 out of the PNG that it is baked into; nothing where the bytes are no PNG. */
export function unbakePng(bytes: Uint8Array): Baked | undefined {
  if (PNG.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG.length; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + view.getUint32(at);
    if (end > bytes.length) return { message: 'This PNG is cut off.' };
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const found = type === 'iTXt' ? textOf(bytes.subarray(at + 8, end - 4)) : undefined;
    if (found) return found;
    at = end;
  }
  return { message: 'This PNG has no Open Badge 3.0 in it. Download the badge anew from who issued it.' };
}

/** The text of a chunk of a badge: keyword, compression, language, keyword translated, text. */
function textOf(chunk: Uint8Array): Baked | undefined {
  const decode = (from: number, to?: number) => new TextDecoder().decode(chunk.subarray(from, to));
  const keywordEnd = chunk.indexOf(0);
  const keyword = decode(0, keywordEnd);
  if (keyword === 'openbadges') return { message: 'Open Badges before 3.0 are not signed in this way.' };
  if (keyword !== 'openbadgecredential') return undefined;
  if (chunk[keywordEnd + 1] !== 0)
    return { message: 'The badge in this PNG is compressed, which Open Badges does not allow.' };
  const languageEnd = chunk.indexOf(0, keywordEnd + 3);
  const translatedEnd = chunk.indexOf(0, languageEnd + 1);
  if (languageEnd < 0 || translatedEnd < 0) return { message: 'The badge in this PNG is cut off.' };
  return { text: decode(translatedEnd + 1) };
}

/** Takes an Open Badge 3.0 out of the SVG that it is baked into; nothing where the text is no XML. */
export async function unbakeSvg(text: string): Promise<Baked | undefined> {
  if (!/^\s*</.test(text.replace(/^\uFEFF/, ''))) return undefined;
  const { readXml } = await import('../formats/xml/read-xml.js');
  try {
    const { name, value } = readXml(text);
    if (name !== 'svg') return { message: 'It is XML, and no SVG.' };
    const { credential } = value;
    const token = isMap(credential) ? credential['@verify'] : value['credential@verify'];
    const own = isMap(credential) ? credential['#text'] : credential;
    const baked = [token, own].find((each) => typeof each === 'string' && each.trim() !== '');
    if (typeof baked === 'string') return { text: baked };
    return { message: 'This SVG has no Open Badge 3.0 in it. Download the badge anew from who issued it.' };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { message: error.message };
  }
}
