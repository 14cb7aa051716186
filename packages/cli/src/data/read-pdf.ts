import { type Diagnostic, formatDiagnostic, type ReadResult, readResume } from '@resume/schema';
import { loadReader } from '../load-optional.js';
import { CliError, DocumentError, type World } from '../terminal.js';

/** Whether bytes are a PDF. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

/**
 * Reads a résumé from a PDF: the document that travels in it where there is one, as in those of this project and of the
 * Europass editor; else its headings, lists and paragraphs, by its tags.
 *
 * @throws {CliError} where it carries no document and has no tags
 * @throws {DocumentError} where it carries one that cannot be read, and has no tags
 */
export async function readPdf(bytes: Uint8Array, file: string, world: World): Promise<ReadResult> {
  const { extractFiles, readOutline } = await loadReader(world);
  const unread: Diagnostic[] = [];
  for (const { name, data } of await extractFiles(bytes)) {
    if (data === undefined || !/\.(?:json|ya?ml|xml)$/i.test(name)) continue;
    const read = await readResume(data, { file: `${file} (${name})` });
    if (read.resume) return read;
    unread.push(...read.diagnostics);
  }
  const outline = await readOutline(bytes);
  if (outline.outline.length > 0) {
    const read = await readResume(JSON.stringify(outline, null, 1), { file, format: 'outline' });
    const warnings = unread.map((each) => ({ ...each, severity: 'warning' as const }));
    return { ...read, diagnostics: [...warnings, ...read.diagnostics] };
  }
  if (unread.length > 0) throw new DocumentError(unread.map(formatDiagnostic).join('\n'));
  throw new CliError(
    `${file} carries no résumé and has no tags, so that its order and its headings are not known. Copy its text into a new document: resume new writes one to begin with.`,
  );
}
