import { dirname, relative, resolve, sep } from 'node:path';
import { PdfError } from '@resume/pdf';
import {
  type Diagnostic,
  formatDiagnostic,
  LetterError,
  type Place,
  type Resume,
  readLetters,
  withLetters,
} from '@resume/schema';
import { reasonOf } from '../terminal.js';

/** A place in a file other than the résumé, which it names. */
export type SourcePlace = Place & Partial<Pick<Diagnostic, 'file' | 'path'>>;

/** A document with the letters of a file. */
interface WithLetterFile {
  readonly resume: Resume;
  /** The name of the letter that is meant; that of the variant, or the only one, where it is not known here. */
  readonly letter: string | undefined;
  /** What `--letter` may name: each letter of the file. */
  readonly choices: readonly string[];
  /** The file that was read. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of what stands at a path of `resume`, in the file of the letter too. */
  placeAt(path: string): SourcePlace | undefined;
}

/** A résumé, and where it stands. */
interface Document {
  readonly file: string;
  readonly resume: Resume;
  placeAt(path: string): SourcePlace | undefined;
}

/** A path, or the name of a file with one of these endings, and after a `#` the name of one of its letters. */
const FILE = /^(.*[\\/].*?|.*\.(?:ya?ml|json|md|markdown))(?:#([^#]*))?$/is;

/** The file that `--letter` names; nothing where it names a letter of the document. */
function letterFileOf({ letters = [] }: Resume, letter: string | undefined): string | undefined {
  if (letter === undefined || letters.some(({ name }) => name === letter)) return undefined;
  return FILE.exec(letter)?.[1];
}

/**
 * Adds the letters of the file that `--letter` names to a document; nothing where it names none.
 *
 * @throws {PdfError} where the file cannot be read, listing what is wrong with it
 * @throws {LetterError} where it has no such letter
 */
export async function withLetterFile(
  { file: ofResume, placeAt, resume }: Document,
  option: string | undefined,
  readFile: (path: string) => Promise<Uint8Array>,
): Promise<WithLetterFile | undefined> {
  const file = letterFileOf(resume, option);
  if (file === undefined) return undefined;
  const asked = FILE.exec(option ?? '')?.[2] || undefined;
  const read = await readLetters(await sourceOf(file, readFile), { file });
  const { letters } = read;
  if (!letters) throw new PdfError(read.diagnostics.map(formatDiagnostic).join('\n'));
  const names = letters.map(({ name }) => name);
  if (asked !== undefined && !names.includes(asked))
    throw new LetterError(`${file}: No letter is called "${asked}". It has ${names.join(', ')}.`);
  const added = withLetters(
    resume,
    letters.map((letter) => ({ ...letter, ...withSignature(letter.signature, file, ofResume) })),
  );
  return {
    resume: added.resume,
    letter: asked ?? (names.length === 1 ? names[0] : undefined),
    choices: names.map((name) => `${file}#${name}`),
    file,
    diagnostics: read.diagnostics,
    placeAt(path) {
      const own = added.sourceOf(path);
      return own === undefined
        ? placeAt(path)
        : { file, path: read.sourceOf(own), line: 1, column: 1, ...read.placeAt(own) };
    },
  };
}

/** Why a letter cannot be read, and what to do, by the code of the system. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'found no such file. Give the path of a letter, or the name of a letter of the document.',
  EISDIR: 'found a folder. Give the path of a letter in it.',
};

async function sourceOf(file: string, readFile: (path: string) => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = reasonOf(error);
    const reason =
      UNREADABLE[code] ?? `the letter could not be read (${code}). Check its name and permissions.`;
    throw new PdfError(`${file}: ${reason}`, {
      cause: error,
    });
  }
}

/** The picture of a signature, whose path is from the folder of its letter, as a path from that of the résumé. */
function withSignature(signature: string | undefined, file: string, ofResume: string) {
  if (signature === undefined) return {};
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(signature)) return { signature };
  const path = relative(dirname(resolve(ofResume)), resolve(dirname(resolve(file)), signature));
  return { signature: path.split(sep).join('/') };
}
