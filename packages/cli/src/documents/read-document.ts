import { readFile } from 'node:fs/promises';
import { PdfError } from '@resume/pdf';
import {
  type Diagnostic,
  formatDiagnostic,
  LetterError,
  type Resume,
  readResume,
  reportName,
  reportPersonal,
  reportUnknownKeys,
  reportVariants,
  reportVisibility,
  selectVariant,
  VariantError,
} from '@resume/schema';
import { type Facts, readFacts } from '@resume/schema/facts';
import { type AskedDocument, letterAsked } from './letter-asked.js';
import { type SourcePlace, withLetterFile } from './letter-file.js';
import type { ImageFile } from './read-images.js';

/** A résumé that was read with the files next to it, once for all that is made of it. */
export interface ReadDocument {
  readonly file: string;
  readonly resume: Resume;
  /** The credentials of certificates that were verified. */
  readonly verified: Facts['verified'];
  /** Further files that were read. */
  readonly files: readonly string[];
  placeAt(path: string): SourcePlace | undefined;
  /** The name of the letter that `--letter` names, or the only one of its file. */
  readonly letter?: string | undefined;
  /** What `--letter` may name, where it names a file. */
  readonly choices?: readonly string[] | undefined;
  /** What was found in the file that does not keep it from being shown. */
  readonly warnings: readonly Diagnostic[];
  /** The files of images that were read for it so far, by their addresses: variants share them. */
  readonly images: Map<string, Promise<ImageFile>>;
}

/**
 * Reads a résumé, what files next to it say of it, and the file of a letter.
 *
 * @param letter what `--letter` says: a file, or the name of a letter of the document
 * @throws {PdfError} listing what is wrong with the files
 */
export async function readDocument(file: string, now: Date, letter?: string): Promise<ReadDocument> {
  const { resume, diagnostics, warnings, placeAt } = await readResume(await readSource(file), { file });
  const facts = resume && (await readFacts(resume, { file, readFile, placeAt, now }));
  const errors = facts ? facts.diagnostics.filter(isError) : diagnostics;
  if (!facts || errors.length > 0) throw new PdfError(errors.map(formatDiagnostic).join('\n'));
  const lost = warnings.map((loss): Diagnostic => ({ severity: 'warning', file, ...loss }));
  const dated = facts.diagnostics.filter(({ severity }) => severity === 'warning');
  const added = await withLetterFile({ file, resume: facts.resume, placeAt }, letter, readFile);
  return {
    file,
    resume: added?.resume ?? facts.resume,
    verified: facts.verified,
    files: [...facts.files, ...(added ? [added.file] : [])],
    placeAt: added?.placeAt ?? placeAt,
    ...(added ? { letter: added.letter, choices: added.choices } : { letter }),
    warnings: [...diagnostics, ...lost, ...dated, ...(added?.diagnostics ?? [])],
    images: new Map(),
  };
}

/** What is shown of a document to an audience: the whole, or one of its variants. */
export interface ChosenDocument {
  readonly resume: Resume;
  /** The letter that goes with it, where one is asked for. */
  readonly letter?: string;
  /** A finding about a path of `resume`, with its path and its place in the file. */
  found(severity: Diagnostic['severity'], message: string, path?: string): Diagnostic;
  /** What is odd about it. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Chooses a variant of a document, or the whole where none is named.
 *
 * @throws {VariantError} where there is no such variant
 * @throws {LetterError} where there is no such letter
 * @throws {PdfError} where the document does not say clearly who may see what
 */
export function chooseDocument(
  { choices, file, resume, placeAt }: ReadDocument,
  asked: AskedDocument,
): ChosenDocument {
  const { audience, letter, variant } = asked;
  const placed = (found: readonly Diagnostic[], sourceOf = (path: string) => path) =>
    found.map((each) => {
      const path = sourceOf(each.path);
      return { ...each, path, ...placeAt(path) };
    });
  const errors = placed(reportVisibility(resume, file, { audience }));
  if (errors.length > 0) throw new PdfError(errors.map(formatDiagnostic).join('\n'));
  try {
    const chosen = variant === undefined ? undefined : selectVariant(resume, variant, { audience, letter });
    const shown = chosen?.resume ?? resume;
    const own = letterAsked(shown, { ...asked, choices });
    const odd = [
      ...reportName(shown, file),
      ...reportUnknownKeys(shown, file),
      ...reportPersonal(shown, file, audience),
    ];
    return {
      resume: shown,
      ...(own !== undefined && { letter: own }),
      found: (severity, message, path = '') => {
        const source = chosen?.sourceOf(path) ?? path;
        return { severity, file, path: source, message, ...(path && placeAt(source)) };
      },
      warnings: placed(odd, chosen?.sourceOf),
    };
  } catch (error) {
    if (error instanceof LetterError) throw new LetterError(`${file}: ${error.message}`);
    if (!(error instanceof VariantError)) throw error;
    throw new VariantError(`${file}: ${error.message}`);
  }
}

/**
 * The names of the variants of a document.
 *
 * @throws {PdfError} where they cannot be made, with places
 */
export function variantNames({ file, resume, placeAt }: ReadDocument): readonly string[] {
  const errors = reportVariants(resume, file).map((each) => ({ ...each, ...placeAt(each.path) }));
  if (errors.length > 0) throw new PdfError(errors.map(formatDiagnostic).join('\n'));
  return (resume.variants ?? []).map(({ name }) => name);
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

/** Why a file cannot be read, and what to do, by the code of the system. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'found no such file. Give the path of a résumé.',
  EISDIR: 'found a folder. Give the path of the résumé in it, or make its site: resume build.',
};

async function readSource(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new PdfError(
      `${file}: ${UNREADABLE[code] ?? `could not be read (${code}). Check its permissions.`}`,
      { cause: error },
    );
  }
}
