import { type Diagnostic, printable, type Resume } from '@resume/schema';
import { type Counts, type CountsKind, countsFile, parseCounts, printCounts } from '@resume/schema/facts';
import { load } from '../data/load.js';
import { printFindings, report, writeFile } from '../data/report.js';
import { CliError, EXIT, reasonOf, type World } from '../terminal.js';
import type { Asked } from './ask-sources.js';
import { type Change, type Updated, updateCounts } from './update-counts.js';

export interface RenewOptions {
  readonly source: readonly string[];
  readonly maxDrop: number;
  readonly mailto?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** A command that renews the counts of a document. */
export interface Renewal {
  readonly file: string;
  readonly kind: CountsKind;
  readonly options: RenewOptions;
  readonly world: World;
  /** Asks the sources, where the document has anything to ask for; what it says of the document comes along. */
  ask(resume: Resume): Promise<Asked & { readonly asked: number; readonly odd: readonly Diagnostic[] }>;
  /** What to say where there is nothing to ask for. */
  readonly nothing: string;
}

/**
 * Asks for the counts of a document and writes them into the file next to it. Prints every count that differs. Ends with 1
 * where one would fall by too much or is gone, which keeps it, and with 2 where a source could not be asked.
 */
export async function renew({ file, kind, options, world, ask, nothing }: Renewal): Promise<number> {
  const run = { file, options, world };
  const loaded = await load(run);
  if (!loaded.resume) return report(run, loaded, loaded.diagnostics);
  const target = countsFile(file, kind);
  const before = await readBefore(target, world);
  if (!('counts' in before)) {
    if (options.json)
      world.writeOutput(`${JSON.stringify({ file: target, diagnostics: before.diagnostics }, null, 2)}\n`);
    else
      printFindings({ ...loaded, text: before.text, warnings: [] }, before.diagnostics, [], world.writeError);
    return EXIT.findings;
  }
  const { asked, fresh, odd, problems } = await ask(loaded.resume);
  const updated = updateCounts(before.counts, fresh, options.maxDrop);
  const placed = odd.map((each) => ({ ...each, ...loaded.placeAt(each.path) }));
  const isChanged = fresh.length > 0 && printCounts(updated.counts) !== before.text;
  const isWritten = isChanged && !options.dryRun;
  if (isWritten) await writeFile(world, target, printCounts(updated.counts), true);
  const result = {
    file: target,
    asked,
    written: isWritten,
    diagnostics: placed,
    problems,
    changes: updated.changes,
  };
  if (options.json) world.writeOutput(`${JSON.stringify(result, null, 2)}\n`);
  else {
    if (!options.quiet) printFindings({ ...loaded, warnings: [] }, placed, [], world.writeError);
    printChanges(updated, options, world);
    for (const problem of problems)
      world.writeError(printable(`${problem} What it counted before is kept.\n`));
    if (!options.quiet)
      world.writeOutput(asked === 0 ? `${file}: ${nothing}\n` : `${target}: ${summary(updated, result)}\n`);
  }
  const isKept = updated.changes.some((change) => change.kind === 'refused' || change.kind === 'missing');
  return problems.length > 0 ? EXIT.failed : isKept ? EXIT.findings : EXIT.ok;
}

/** The counts that are there, and the text that they stand in. */
async function readBefore(
  target: string,
  world: World,
): Promise<
  { readonly text: string } & ({ readonly counts: Counts } | { readonly diagnostics: readonly Diagnostic[] })
> {
  let text: string;
  try {
    text = new TextDecoder().decode(await world.readFile(target));
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return { text: '', counts: {} };
    throw new CliError(`${target} could not be read (${reasonOf(error)}). Check its rights.`);
  }
  const { counts, diagnostics } = parseCounts(text, target);
  return counts ? { text, counts } : { text, diagnostics };
}

const LINES: Readonly<Record<Change['kind'], ((change: Change, maxDrop: number) => string) | undefined>> = {
  added: ({ after }) => `+ ${after}`,
  raised: ({ before, after }) => `${before} → ${after}`,
  lowered: ({ before, after }) => `${before} → ${after}, fewer than before`,
  same: undefined,
  refused: ({ before, after }, maxDrop) =>
    `${before} → ${after}, down by more than ${maxDrop} %: ${before} is kept. Give --max-drop to take it.`,
  missing: ({ before }) => `does not have it any more: ${before} is kept.`,
  unknown: () => 'does not have it.',
};

/** Prints each count that differs: those that fell or are gone with `--quiet` too. */
function printChanges({ changes }: Updated, { quiet, maxDrop }: RenewOptions, world: World): void {
  for (const change of changes) {
    const line = LINES[change.kind]?.(change, maxDrop);
    const isWarning = ['lowered', 'refused', 'missing'].includes(change.kind);
    if (line === undefined || (quiet && !isWarning)) continue;
    const text = printable(`${change.key} ${change.source}: ${line}\n`);
    if (isWarning) world.writeError(text);
    else world.writeOutput(text);
  }
}

function summary({ changes }: Updated, { written }: { readonly written: boolean }): string {
  const count = (...kinds: readonly Change['kind'][]) =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  const parts = [
    `${count('added')} added`,
    `${count('raised', 'lowered')} changed`,
    `${count('same')} unchanged`,
    `${count('refused', 'missing')} kept`,
  ];
  return `${parts.join(', ')}; ${written ? 'written' : 'not written'}`;
}
