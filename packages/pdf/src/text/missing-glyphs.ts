import { facesForCharacter } from './script-faces.js';

/** Characters that no font has, where they stand. */
export interface Missing {
  /** The characters, one grapheme or several. */
  readonly characters: string;
  /** The text around them. */
  readonly text: string;
  /** The elements around it. */
  readonly place: string;
  /** The path in the document that the text comes from, where it is known. */
  readonly source: string | undefined;
}

/** A message, and the path in the document of what it is about, where that is known. */
export interface Warning {
  readonly message: string;
  readonly source: string | undefined;
}

/** Collects the characters that no font has while a document is laid out, perhaps several times. */
export class MissingGlyphs {
  /** By the text they stand in and its place. */
  readonly #found = new Map<string, Missing & { readonly all: Set<string> }>();

  add(missing: Missing): void {
    const { characters, place, source, text } = missing;
    const key = JSON.stringify([scriptOf(characters), source ?? place, text]);
    const known = this.#found.get(key) ?? { ...missing, all: new Set<string>() };
    known.all.add(characters);
    this.#found.set(key, known);
  }

  /**
   * One warning for each text: which characters, and the npm package of a face that has them.
   *
   * @param families the families the document has, which need not be installed again
   */
  warnings(families: readonly string[]): readonly Warning[] {
    return [...this.#found.values()].map(({ all, place, source, text }) => {
      const characters = [...all];
      const written = characters.slice(0, MOST).join('');
      const codes = [...written].map(codeOf).join(' ');
      const [first = ''] = written;
      const face = facesForCharacter(first).find(({ family }) => !families.includes(family));
      const script = face ? `, ${face.script}` : '';
      const remedy = face ? `Install ${face.package}, or give another font that has` : 'Give a font that has';
      const [them, stand] = characters.length > 1 ? ['them', 'boxes stand'] : ['it', 'a box stands'];
      const more = characters.length > MOST ? ` and ${characters.length - MOST} more characters` : '';
      const where = source === undefined ? ` at ${place}` : '';
      return {
        message: `no font has "${written}" (${codes}${script})${more} in "${excerpt(text)}"${where}; ${stand} for ${them}. ${remedy} ${them}.`,
        source,
      };
    });
  }
}

/** How many of the missing characters of one text are named. */
const MOST = 8;

const scriptOf = (characters: string) => facesForCharacter([...characters][0] ?? '')[0]?.script;

const codeOf = (char: string) =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const excerpt = (text: string) => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
