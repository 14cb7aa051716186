import { type CredentialOptions, reportCredentials } from '../credentials/report-credentials.js';
import type { VerifiedCredentials } from '../credentials/verified.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatPath } from '../diagnostics/diagnostic.js';
import { isStale } from '../lint/stale.js';
import { decode } from '../read/decode.js';
import type { Resume } from '../resume.js';
import { type CountsKind, countFiles, countsFile, parseCounts, type ReadCounts } from './counts.js';
import { papersOf, softwareOf } from './subjects.js';
import { type ShownCount, withCounts } from './with-counts.js';

/** How facts are read: the path of the document, how files are read (rejecting with `ENOENT` where there is none), and the moment. */
export type FactsOptions = CredentialOptions;

/** A document with what files next to it say of it, and what was found in those. */
export interface Facts {
  readonly resume: Resume;
  readonly diagnostics: readonly Diagnostic[];
  /** The credentials of certificates that were verified: `prepareResume` takes them. */
  readonly verified: VerifiedCredentials;
  /** The files that were asked for, whether there or not: a change of one changes the facts. */
  readonly files: readonly string[];
}

/**
 * Adds the counts that stand in files next to a document, `resume.citations.json` and `resume.facts.json`, where the document
 * says none itself, and verifies the credentials of its certificates. Reads files alone and asks no network.
 */
export async function readFacts(resume: Resume, options: FactsOptions): Promise<Facts> {
  const { file, now } = options;
  const kinds = Object.keys(countFiles) as CountsKind[];
  const read = await Promise.all(kinds.map((kind) => readCounts(kind, options)));
  const [citations, software] = read.map(({ counts }) => counts);
  const counted = withCounts(resume, { ...(citations && { citations }), ...(software && { software }) });
  const known = new Set([...papersOf(resume), ...softwareOf(resume)].map(({ key }) => key));
  const found = read.flatMap(({ diagnostics, counts = {}, placeAt }, i) => {
    const kind = kinds[i] ?? 'citations';
    const name = countsFile(file, kind);
    const unused = Object.keys(counts).filter((key) => !known.has(key));
    return [
      ...diagnostics,
      ...counted.shown
        .filter((shown) => shown.kind === kind && isStale(shown.count.asOf, now))
        .map(
          (shown): Diagnostic => ({ ...stale(shown, name), ...placeAt([shown.key, shown.index, 'asOf']) }),
        ),
      ...unused.map(
        (key): Diagnostic => ({
          severity: 'info',
          code: 'count-unused',
          file: name,
          ...placeAt([key]),
          path: key,
          message:
            'Nothing in the document has this DOI or address. Remove its counts, or correct the document.',
        }),
      ),
    ];
  });
  const credentials = await reportCredentials(resume, options);
  return {
    resume: counted.resume,
    diagnostics: [...found, ...credentials.diagnostics],
    verified: credentials.verified,
    files: [...kinds.map((kind) => countsFile(file, kind)), ...credentials.files],
  };
}

const stale = ({ kind, key, index, count }: ShownCount, file: string): Diagnostic => ({
  severity: 'warning',
  code: kind === 'citations' ? 'citations-stale' : 'figure-stale',
  file,
  path: formatPath([key, index, 'asOf']),
  message: `The count by ${count.source} is of ${count.asOf}, more than a year old. Run ${countFiles[kind].command} again.`,
});

async function readCounts(kind: CountsKind, { file, readFile }: FactsOptions): Promise<ReadCounts> {
  const name = countsFile(file, kind);
  const nothing = (message?: string): ReadCounts => ({
    counts: undefined,
    diagnostics:
      message === undefined ? [] : [{ severity: 'error', code: 'unreadable', file: name, path: '', message }],
    placeAt: () => undefined,
  });
  try {
    const decoded = await decode(await readFile(name));
    return 'text' in decoded
      ? parseCounts(decoded.text.replace(/^\uFEFF/, ''), name)
      : nothing(decoded.message);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return nothing();
    if (code === undefined) throw error;
    return nothing(`could not be read (${code}). Check its rights.`);
  }
}
