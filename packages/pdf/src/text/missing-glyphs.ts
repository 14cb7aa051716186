import { familiesForCharacter } from '@resume/ui/themes';

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

/** A warning about the characters of one script. */
export interface Warning {
  readonly message: string;
  /** The path in the document of the first text that has such characters, where it is known. */
  readonly source: string | undefined;
  /** Equal for the same script in another document. */
  readonly cause: string;
}

/** The missing characters of one script. */
interface MissingScript {
  readonly first: Missing;
  readonly characters: Set<string>;
  /** Where else they stand: paths in the document, or elements where those are not known. */
  readonly places: Set<string>;
}

/** Collects the characters that no font has while a document is laid out, perhaps several times. */
export class MissingGlyphs {
  readonly #scripts = new Map<string, MissingScript>();

  add(missing: Missing): void {
    const script = scriptOf(missing.characters);
    const known = this.#scripts.get(script) ?? { first: missing, characters: new Set(), places: new Set() };
    known.characters.add(missing.characters);
    known.places.add(placeOf(missing));
    this.#scripts.set(script, known);
  }

  /**
   * One warning for each script: which characters, the texts they are in, and the npm package of a face that has them.
   *
   * @param families the families the document has, which need not be installed again
   */
  warnings(families: readonly string[]): readonly Warning[] {
    return [...this.#scripts].map(([cause, { first, characters: all, places }]) => {
      const characters = [...all];
      const written = characters.slice(0, MOST_CHARACTERS).join('');
      const codes = [...written].map(codeOf).join(' ');
      const [char = ''] = written;
      const face = familiesForCharacter(char).find(({ family }) => !families.includes(family));
      const script = face ? `, ${face.script}` : '';
      const remedy = face ? `Install ${face.package}, or give another font that has` : 'Give a font that has';
      const [them, stand] = characters.length > 1 ? ['them', 'boxes stand'] : ['it', 'a box stands'];
      const more = count(characters.length - MOST_CHARACTERS, 'character');
      const where = first.source === undefined ? ` at ${first.place}` : '';
      const others = alsoIn([...places].filter((place) => place !== placeOf(first)));
      return {
        message: `no font has "${written}" (${codes}${script})${more && ` and ${more}`} in "${excerpt(first.text)}"${where}; ${stand} for ${them}.${others} ${remedy} ${them}.`,
        source: first.source,
        cause,
      };
    });
  }
}

/** How many of the missing characters of a script are named, and how many of the texts they are in. */
const MOST_CHARACTERS = 8;
const MOST_PLACES = 5;

/** The script of characters, as far as a face is known for it; characters without one are each on their own. */
const scriptOf = (characters: string) => {
  const [char = ''] = characters;
  return familiesForCharacter(char)[0]?.script ?? codeOf(char);
};

const placeOf = ({ place, source }: Missing) => source ?? place;

/** Further places in a sentence, as far as there is space for them. */
function alsoIn(places: readonly string[]): string {
  if (places.length === 0) return '';
  const more = count(places.length - MOST_PLACES, 'text');
  return ` Also in ${places.slice(0, MOST_PLACES).join(', ')}${more && ` and ${more}`}.`;
}

/** `3 more texts`; nothing for none. */
const count = (number: number, word: string) => {
  if (number <= 0) return '';
  return `${number} more ${word}${number === 1 ? '' : 's'}`;
};

const codeOf = (char: string) =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const excerpt = (text: string) => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
