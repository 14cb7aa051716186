import { toCslName } from '../../people/csl-names.js';
import type { Person } from '../../people/person.js';

/** The marks that an author may have here. */
type Mark = 'equal' | 'corresponding' | 'self';

/** What an annotation says, by its letters; the rest has no place here. */
const MEANINGS: readonly (readonly [RegExp, Mark | 'first'])[] = [
  [/^(?:equal|co-?first|(?:joint|shared)(?:ly)?-?(?:first|author)|contributed-?equally)/, 'equal'],
  [/^corr(?:esp|$)/, 'corresponding'],
  [/^(?:highlight|me$|my|self|own|bold)/, 'self'],
  [/^first/, 'first'],
];

const meaningOf = (value: string) =>
  MEANINGS.find(([pattern]) => pattern.test(value.toLowerCase().replace(/[^a-z]+/g, '-')))?.[1];

/** One annotation of BibLaTeX: the position of a name in its field, counted from 1, and the value assigned to that name. */
interface Annotation {
  /** Nothing where the whole field is meant. */
  readonly name: number | undefined;
  readonly value: string;
}

/** `1=highlight; 2:family=corresponding,first; 3=""a text""`. A part of a name stands for the name. */
function annotationsIn(source: string): readonly Annotation[] {
  return source.split(';').flatMap((piece) => {
    const [, name, values = ''] = /^\s*(\d{0,4})(?::[\w-]+)?\s*=\s*(.*)$/s.exec(piece) ?? [];
    if (name === undefined) return piece.trim() === '' ? [] : [{ name: undefined, value: piece.trim() }];
    return values
      .split(',')
      .map((value) => ({
        name: name === '' ? undefined : Number(name),
        value: value.replaceAll('"', '').trim(),
      }))
      .filter(({ value }) => value !== '');
  });
}

/** People with the marks that annotations of BibLaTeX give them, and the annotations that have no place here. */
export function annotate(
  names: readonly Person[],
  source: string,
): { readonly people: Person[]; readonly unread: readonly string[] } {
  const marks = names.map(() => new Set<Mark>());
  const annotations = annotationsIn(source).map((each) => ({ ...each, meaning: meaningOf(each.value) }));
  // A single first author is clear from the order of the names; several are equal first authors.
  const firsts = annotations.filter(({ meaning }) => meaning === 'first').length;
  const unread = annotations.flatMap(({ name, value, meaning }) => {
    const own = name === undefined ? undefined : marks[name - 1];
    if (own === undefined || meaning === undefined) return [value];
    if (meaning !== 'first') own.add(meaning);
    else if (firsts > 1) own.add('equal');
    else if (name !== 1) return [value];
    return [];
  });
  return { people: names.map((person, i) => withMarks(person, marks[i] ?? [])), unread };
}

function withMarks(person: Person, marks: Iterable<Mark>): Person {
  const given = Object.fromEntries([...marks].map((mark) => [mark, true]));
  if (Object.keys(given).length === 0) return person;
  return { ...(typeof person === 'string' ? toCslName(person) : person), ...given };
}

const WORDS: Readonly<Record<Mark, string>> = {
  equal: 'equal',
  corresponding: 'corresponding',
  self: 'highlight',
};

/** The marks of authors as an annotation of BibLaTeX; empty where there are none. */
export const writeAnnotations = (authors: readonly Person[] = []): string =>
  authors
    .flatMap((person, i) => {
      const words = typeof person === 'string' ? [] : MARKS.filter((mark) => person[mark]);
      return words.length === 0 ? [] : [`${i + 1}=${words.map((mark) => WORDS[mark]).join(',')}`];
    })
    .join('; ');

const MARKS = Object.keys(WORDS) as Mark[];

/** An author without marks, as other formats have it. */
export function withoutMarks(person: Person): Person {
  if (typeof person === 'string') return person;
  const { equal: _, corresponding: __, self: ___, ...name } = person;
  return name;
}
