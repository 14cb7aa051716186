import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatPath } from '../diagnostics/diagnostic.js';
import { explainIssue } from '../read/issues.js';
import { type DataSource, readData } from '../read/source.js';
import { hrefSchema } from '../text/href-schema.js';

/** What is counted of software. */
export type Measure = 'stars' | 'downloads';

const countSchema = z.strictObject({
  /** Who counted, such as OpenAlex. */
  source: z.string().min(1),
  /** What was counted of software; citations where left out. */
  measure: z.enum(['stars', 'downloads']).optional(),
  count: z.number().int().nonnegative(),
  /** When it was counted. */
  asOf: partialDateSchema,
  /** Where the count can be seen. */
  url: hrefSchema,
});

const countsSchema = z.record(z.string(), z.array(countSchema));

/** A count by one source on one day. */
export type Count = Readonly<z.infer<typeof countSchema>>;

/**
 * The counts of a file: those of a paper by its DOI, those of software by its address. Of several counts of the same, the
 * first is shown.
 */
export type Counts = Readonly<Record<string, readonly Count[]>>;

/** The files next to a document that hold counts, and the command that writes each. */
export const countFiles = {
  citations: { ending: '.citations.json', command: 'resume citations' },
  software: { ending: '.facts.json', command: 'resume facts' },
} as const;

export type CountsKind = keyof typeof countFiles;

/** The path of the file with counts of a kind: `resume.citations.json` next to `resume.yaml`. */
export const countsFile = (document: string, kind: CountsKind): string =>
  `${document.replace(/\.[^./\\]+$/, '')}${countFiles[kind].ending}`;

/** The counts of a file, where nothing is wrong with it. */
export interface ReadCounts {
  readonly counts: Counts | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly placeAt: DataSource['placeAt'];
}

/** Reads a file of counts. What is wrong with it becomes a diagnostic with its place. */
export function parseCounts(text: string, file: string): ReadCounts {
  const { value, diagnostics, placeAt, writtenAt } = readData(text, file);
  if (value === undefined) return { counts: undefined, diagnostics, placeAt };
  const { success, data, error } = countsSchema.safeParse(value, { reportInput: true });
  const invalid = (error?.issues ?? []).map((issue): Diagnostic => {
    const { path, message } = explainIssue(issue, writtenAt, () => undefined);
    return { severity: 'error', code: 'invalid', file, ...placeAt(path), path: formatPath(path), message };
  });
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  return {
    counts: success && !isBroken ? data : undefined,
    diagnostics: [...diagnostics, ...invalid],
    placeAt,
  };
}

/** Writes counts as a file that says the same in the same bytes: sorted by what is counted. */
export function printCounts(counts: Counts): string {
  const sorted = Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
