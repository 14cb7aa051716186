import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { codeFrame, type ErrorPlace } from '@resume/pdf/vite';
import { type Diagnostic, formatDiagnostic, type Resume, readResume, reportPersonal } from '@resume/schema';
import { type Facts, readFacts } from '@resume/schema/facts';
import { lint } from '@resume/schema/lint';

/** Content that cannot be shown; the message lists what was found, where, and what to do. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** The place of the first thing found, and the lines around it, as Vite shows them. */
  readonly loc?: ErrorPlace;
  readonly frame?: string;

  /** @param content the file, and what it says */
  constructor(
    readonly diagnostics: readonly Diagnostic[],
    content?: { readonly file: string; readonly source: string },
    options?: ErrorOptions,
  ) {
    super(diagnostics.map(formatDiagnostic).join('\n'), options);
    const { line, column = 1 } = diagnostics[0] ?? {};
    if (!content || line === undefined) return;
    this.loc = { file: content.file, line, column };
    this.frame = codeFrame(content.source, line, column);
  }
}

/** A résumé, and what was found in it that does not keep it from being shown. */
export interface Content {
  readonly resume: Resume;
  /** The credentials of certificates that were verified. */
  readonly verified: Facts['verified'];
  readonly warnings: readonly Diagnostic[];
  /** Further files that it is read from, by their absolute paths, whether they are there or not. */
  readonly files: readonly string[];
  /** What an audience sees of personal facts, phones and contacts of references, and what is withheld from it. */
  personalFor(audience: string): readonly Diagnostic[];
  /** What is found later about a path of the document, as a warning with its place. */
  warningAt(message: string, path?: string): Diagnostic;
}

export interface ContentOptions {
  /** The file as people know it, for messages. */
  readonly name: string;
  /** Whom the site can be for. */
  readonly audiences: readonly string[];
  /** The moment the site is made for. */
  readonly now: Date;
}

/**
 * Reads the owner's résumé.
 *
 * @param path the file, absolute
 * @throws {ContentError} when the file is missing, cannot be understood, does not say clearly who may see what, or has variants that cannot be made
 */
export async function loadResume(path: string, { name, audiences, now }: ContentOptions): Promise<Content> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const found =
      error.code === 'ENOENT'
        ? 'found no such file. Create it'
        : `could not be read (${error.code}). Change its permissions`;
    const message = `${found}, or set RESUME_FILE to the one you mean.`;
    throw new ContentError([{ severity: 'error', file: name, path: '', message }], undefined, {
      cause: error,
    });
  });
  const { resume, diagnostics, warnings, placeAt, text: source } = await readResume(bytes, { file: name });
  if (!resume) throw new ContentError(diagnostics, { file: path, source });
  const at = (file: string) => resolve(dirname(path), relative(dirname(name), file));
  const facts = await readFacts(resume, { file: name, readFile: (file) => readFile(at(file)), placeAt, now });
  const wrong = facts.diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new ContentError(wrong);
  const placed = (found: readonly Diagnostic[]) => found.map((each) => ({ ...each, ...placeAt(each.path) }));
  const odd = placed(lint(resume, { now, file: name, audiences }));
  const lost = warnings.map(
    (loss): Diagnostic => ({ severity: 'warning', code: 'lost', file: name, ...loss }),
  );
  const unclear = odd.filter(({ code }) => code === 'visibility' || code === 'variant');
  if (unclear.length > 0) throw new ContentError(unclear, { file: path, source });
  return {
    resume: facts.resume,
    verified: facts.verified,
    warnings: [...diagnostics, ...lost, ...odd, ...facts.diagnostics],
    files: facts.files.map(at),
    personalFor: (audience) => placed(reportPersonal(resume, name, audience)),
    warningAt: (message, path = '') => ({
      severity: 'warning',
      file: name,
      path,
      message,
      ...(path && placeAt(path)),
    }),
  };
}
