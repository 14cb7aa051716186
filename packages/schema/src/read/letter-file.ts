import { type Diagnostic, formatPath, type Place, parsePath } from '../diagnostics/diagnostic.js';
import type { Letter } from '../letters/letter-schema.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { variantNameSchema } from '../variants/variant-schema.js';
import { check } from './check.js';
import { decode } from './decode.js';
import { readText } from './read-text.js';
import { frontMatterOf, holdsLetter, isMarkdown, letterKeys } from './recognize-letter.js';
import { type DataSource, withoutPlaces } from './source.js';

/** A file of letters as it was read: without `letters` where there is an error. */
export interface LetterFile {
  /** The name of the file, as it was given. */
  readonly file: string;
  readonly letters: readonly Letter[] | undefined;
  /** Everything there is to say about the source, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded source. */
  readonly text: string;
  /** Where in the file something of its letters stands: `letters[0].body` is `body` where the file is one letter. */
  sourceOf(path: string): string;
  /** The place of that. */
  placeAt(path: string): Place | undefined;
}

/**
 * Reads letters that stand in a file of their own: one letter, or several under `letters`, in YAML or JSON, or one letter in
 * Markdown, whose fields stand in the front matter and whose body below. A letter without a name has that of its file. Never
 * rejects for its input: what is wrong becomes a diagnostic.
 *
 * @param source the bytes of a file, or its text where it is decoded already
 */
export async function readLetters(
  source: Uint8Array | string,
  { file = 'letter' }: { readonly file?: string } = {},
): Promise<LetterFile> {
  const refused = (message: string, text = '', place: Place | undefined = undefined): LetterFile =>
    failed(file, text, [{ severity: 'error', code: 'unreadable', file, ...place, path: '', message }]);
  const decoded = typeof source === 'string' ? { text: source } : await decode(source);
  if (!('text' in decoded)) return refused(decoded.message, '', decoded.place);
  const text = decoded.text.replace(/^\uFEFF/, '');
  const data = readAsData(text, file);
  if (data.value === undefined) return failed(file, text, data.diagnostics);
  if (!isMap(data.value) || !(holdsLetter(data.value) || Object.hasOwn(data.value, 'letters')))
    return refused(NO_LETTER, text);
  const isOne = !Object.hasOwn(data.value, 'letters');
  const whole = isOne ? asList(data, data.value, file) : { ...data, value: { letters: data.value.letters } };
  const { resume, diagnostics } = check(whole, { file, isWritten: true });
  if (resume && (resume.letters ?? []).length === 0) return refused(NO_LETTER, text);
  const sourceOf = (path: string) => (isOne ? path.replace(/^letters\[0\]\.?/, '') : path);
  return {
    file,
    text,
    letters: resume?.letters,
    diagnostics: diagnostics.map((each) => ({ ...each, path: sourceOf(each.path) })),
    sourceOf,
    placeAt: (path) => whole.placeAt(parsePath(path)),
  };
}

const NO_LETTER = `No letter is in it: it has none of the keys ${letterKeys.join(', ')}. Write body: and what the letter says, or several letters under letters:.`;

const failed = (file: string, text: string, diagnostics: readonly Diagnostic[]): LetterFile => ({
  file,
  text,
  letters: undefined,
  diagnostics,
  sourceOf: (path) => path,
  placeAt: () => undefined,
});

/** The fields of a letter: those of YAML and JSON, or those of front matter with the text below as its body. */
function readAsData(text: string, file: string): DataSource {
  const options = { file, maxLength: undefined };
  const front = frontMatterOf(text) ?? (isMarkdown(file) && { yaml: '', end: 0 });
  if (!front) return readText(text, options);
  const data = /^(?:---)?\s*$/.test(front.yaml) ? withoutPlaces({}) : readText(front.yaml, options);
  if (!isMap(data.value)) return data;
  const place = placeOf(text, front.end + Math.max(0, text.slice(front.end).search(/\S/)));
  if (Object.hasOwn(data.value, 'body')) {
    const message = 'The body stands below the front matter. Write it there alone.';
    return withoutPlaces(undefined, [
      { severity: 'error', code: 'invalid', file, ...data.placeAt(['body']), path: 'body', message },
    ]);
  }
  return {
    ...data,
    value: { ...data.value, body: text.slice(front.end).trim() },
    placeAt: (path) => (path[0] === 'body' ? place : data.placeAt(path)),
  };
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** One letter as a list of letters, with the name of its file where it has none. */
function asList(data: DataSource, letter: Readonly<Record<string, unknown>>, file: string): DataSource {
  return {
    ...data,
    value: { letters: [{ name: nameOf(file), ...letter }] },
    placeAt: (path) => data.placeAt(path.slice(2)),
    writtenAt: (path) => data.writtenAt(path.slice(2)),
  };
}

/** What a letter is called that has no name: the name of its file without folders and ending. */
function nameOf(file: string): string {
  const [, name] = /([^\\/]*?)(?:\.[^.\\/]*)?$/.exec(file) ?? [];
  return variantNameSchema.safeParse(name).data ?? 'letter';
}

/** A document with the letters of a file. */
export interface WithLetters {
  readonly resume: Resume;
  /** The letter of the file that something of `resume` belongs to, as a path for {@link LetterFile.placeAt}. */
  sourceOf(path: string): string | undefined;
}

/** Adds letters to those of a document; one that has the name of another replaces it. */
export function withLetters(resume: Resume, letters: readonly Letter[]): WithLetters {
  const all = [...(resume.letters ?? [])];
  const indices = new Map<number, number>();
  for (const [i, letter] of letters.entries()) {
    const known = all.findIndex(({ name }) => name === letter.name);
    // Two letters of one name in the file stay two, and are reported.
    const at = known < 0 || indices.has(known) ? all.length : known;
    all[at] = letter;
    indices.set(at, i);
  }
  return {
    resume: { ...resume, letters: all },
    sourceOf(path) {
      const [key, index, ...rest] = parsePath(path);
      const own = key === 'letters' ? indices.get(Number(index)) : undefined;
      return own === undefined ? undefined : formatPath(['letters', own, ...rest]);
    },
  };
}
