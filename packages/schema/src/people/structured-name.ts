/** A name in the parts that an address book has. Empty where there is none. */
export interface StructuredName {
  readonly family: string;
  readonly given: string;
  /** Middle names. */
  readonly additional: string;
  /** Such as Dr. */
  readonly prefix: string;
  /** Such as Jr. or PhD. */
  readonly suffix: string;
}

const HAN = /^[\p{Script=Han}々〇]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Letters that Vietnamese alone has. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** Family names of two characters: the common ones. */
const TWO_HAN =
  /^(?:欧阳|歐陽|太史|端木|上官|司马|司馬|东方|東方|独孤|獨孤|南宫|南宮|夏侯|诸葛|諸葛|尉迟|尉遲|皇甫|赫连|赫連|公孙|公孫|慕容|长孙|長孫|宇文|司徒|司空|令狐|申屠|轩辕|軒轅|百里|呼延|东郭|東郭|西门|西門|范姜|張簡)/;
const TWO_HANGUL = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/;

/** Languages in which the family name comes first, though it is written with a space and in Latin letters. */
const FAMILY_FIRST = new Set(['hu', 'vi']);

const PREFIX = /^(?:\p{L}{2,}\.(?:-\p{L}+\.)*|Sir|Dame|Lord|Lady|Herr|Frau|Dr|Prof|Mr|Mrs|Ms|Mx)$/u;
const SUFFIX =
  /^(?:Jr\.?|Sr\.?|I{2,3}|IV|Ph\.?\s?D\.?|M\.?D\.?|MBA|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?|LL\.?[BM]\.?|J\.?D\.?|Esq\.?|CPA|CFA|PMP|PE|RN|FRS|OBE|MBE|CBE)$/i;

/**
 * The parts of a name as it is written. Written in Han characters or Hangul, the family name comes first; a single word is
 * a given name, except where a Japanese name is written without a space, whose parts cannot be known.
 *
 * @param language BCP 47 tag of the name
 */
export function structuredName(name: string, language: string): StructuredName {
  const text = name.trim().replace(/\s+/g, ' ');
  const [main = '', ...behind] = text.split(/\s*[,，]\s*/);
  const suffixes = behind.filter((part) => part.split(' ').every((word) => SUFFIX.test(word)));
  const [afterFamily] = behind.filter((part) => !suffixes.includes(part));
  // Family, Given Middle, Jr.
  if (afterFamily !== undefined) {
    const [given = '', ...additional] = afterFamily.split(' ');
    return { ...NONE, family: main, given, additional: additional.join(' '), suffix: suffixes.join(', ') };
  }
  const words = main.split(' ').filter(Boolean);
  const titles = words.findIndex((word) => !PREFIX.test(word));
  const prefix = words.splice(0, Math.max(0, titles)).join(' ');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) suffixes.unshift(words.pop() ?? '');
  return { ...NONE, ...partsOf(words, language), prefix, suffix: suffixes.join(', ') };
}

const NONE: StructuredName = { family: '', given: '', additional: '', prefix: '', suffix: '' };

function partsOf(words: readonly string[], language: string): Partial<StructuredName> {
  const [first = ''] = words;
  const [tag = ''] = language.split('-');
  if (words.length <= 1) return EAST_ASIAN.test(first) ? eastAsianParts(first, tag) : { given: first };
  const [last = ''] = words.slice(-1);
  if (EAST_ASIAN.test(first)) return { family: first, given: words.slice(1).join(' ') };
  if (FAMILY_FIRST.has(tag) || VIETNAMESE.test(words.join(' '))) {
    // Vietnamese: Nguyễn Văn An is called An; Hungarian: Nagy Anna Mária is called Anna.
    const given = tag === 'hu' ? (words[1] ?? '') : last;
    const additional = words.slice(1).filter((word) => word !== given);
    return { family: first, given, additional: additional.join(' ') };
  }
  // The van der of van der Berg is part of the family name.
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const start = particle > 0 ? particle : words.length - 1;
  return {
    family: words.slice(start).join(' '),
    given: first,
    additional: words.slice(1, start).join(' '),
  };
}

/** A name written without a space. */
function eastAsianParts(name: string, language: string): Partial<StructuredName> {
  const foreign = name.split(/[·・‧]/);
  if (foreign.length > 1) return { given: foreign[0] ?? '', family: foreign.slice(1).join('·') };
  if (HANGUL.test(name)) return splitAfter(name, TWO_HANGUL.test(name) ? 2 : 1);
  if (HAN.test(name) && language !== 'ja') return splitAfter(name, TWO_HAN.test(name) ? 2 : 1);
  return { family: name };
}

/** Longer names are of another kind: a pen name, or a foreign one in sounds. */
const LONGEST_GIVEN = 3;

function splitAfter(name: string, length: number): Partial<StructuredName> {
  const characters = [...name];
  const given = characters.slice(length).join('');
  if (given === '' || characters.length - length > LONGEST_GIVEN) return { given: name };
  return { family: characters.slice(0, length).join(''), given };
}
