import { extname } from 'node:path';
import {
  type Diagnostic,
  documentLanguage,
  fallbackWarning,
  formatDiagnostic,
  isBlankResume,
  isLanguageTag,
  LetterError,
  type Resume,
  reportPersonal,
  reportUnknownKeys,
  reportVisibility,
  selectResume,
} from '@resume/schema';
import { type ConversionWarning, mergeWorks } from '@resume/schema/formats';
import { documentKind } from '../documents/document-kind.js';
import { type AskedDocument, letterAsked } from '../documents/letter-asked.js';
import { CliError, DocumentError, EXIT } from '../terminal.js';
import { type Options, oneOf } from './arguments.js';
import {
  audienceFormats,
  endings,
  formatMerged,
  letterFormats,
  notWorks,
  type OutputFormat,
  viewFormats,
  writers,
} from './formats.js';
import { chosen, load, loadFacts, progress, type Run, withLetter } from './load.js';
import { photoOf } from './photo.js';
import { printFindings, report, writeResult } from './report.js';

/** Writes a document in another format. */
export async function convert(given: Run): Promise<number> {
  const { options, world } = given;
  const to = formatOf(options);
  const kind = documentKind(options);
  if (kind !== 'resume' && !letterFormats.includes(to))
    throw new CliError(
      `--document ${kind} is written as ${letterFormats.join(' or ')}: ${to} has no letters.`,
    );
  const read = await load(given);
  if (!read.resume) return report(given, read, read.diagnostics);
  const { choices, loaded, run } = await withLetter(given, read, read.resume);
  const { source } = loaded;
  const { audience } = options;
  const { resume: whole, placed } = chosen(run, loaded.resume ?? read.resume, loaded);
  const unclear = reportVisibility(whole, source.name, { audience });
  const isForAudience = audience !== undefined || audienceFormats.includes(to);
  const odd = [
    // Where nothing is left out, nothing is shown by mistake.
    ...(isForAudience ? unclear : unclear.map((each) => ({ ...each, severity: 'warning' as const }))),
    ...reportUnknownKeys(whole, source.name),
    ...(isForAudience && unclear.length === 0 ? reportPersonal(whole, source.name, audience ?? PUBLIC) : []),
  ];
  const isView = viewFormats.includes(to);
  const facts = isView
    ? await loadFacts(run, { ...loaded, resume: whole })
    : { resume: whole, diagnostics: [], verified: new Map() };
  const diagnostics = [...loaded.diagnostics, ...placed(odd), ...facts.diagnostics];
  const isRefused = (isForAudience && unclear.length > 0) || facts.diagnostics.some(isError);
  if (isRefused) return report(run, loaded, diagnostics);
  const code =
    options.strict && diagnostics.some(({ severity }) => severity !== 'info') ? EXIT.findings : EXIT.ok;
  const { resume, warnings } = await withPublications(run, facts.resume ?? whole, loaded.warnings);
  if (isForAudience && isBlankResume(selectResume(resume, { audience: audience ?? PUBLIC })))
    return report(run, loaded, [...diagnostics, nothingVisible(source.name, audience ?? PUBLIC)]);
  progress(run, source, 'writing');
  const { locale = await documentLanguage(resume) } = options;
  checkLocale(locale);
  const written = await writers[to](resume, {
    locale,
    audience,
    kind,
    letter: letterOf(run, resume, { choices, kind }),
    verified: facts.verified,
    now: world.now,
    photo: to === 'vcard' ? await photoOf(run, resume) : undefined,
  });
  if (/^\s*(?:\[\s*\])?\s*$/.test(written.output))
    return report(run, loaded, [...diagnostics, nothingIn(source.name, to)]);
  const lost = [...warnings, ...written.warnings];
  const warning = isView ? fallbackWarning(locale) : undefined;
  if (warning !== undefined && !options.quiet) world.writeError(`${source.name}: ${warning}\n`);
  if (!options.json) {
    if (!options.quiet) printFindings(loaded, diagnostics, lost, world.writeError);
    await writeResult(run, written.output);
    return code;
  }
  const { out } = options;
  if (out !== undefined) await writeResult(run, written.output);
  const output = out === undefined ? { output: written.output } : { out };
  world.writeOutput(`${JSON.stringify({ ...output, diagnostics, conversionWarnings: lost }, null, 2)}\n`);
  return code;
}

/** The letter that is asked for; an error of the command where it cannot be written. */
function letterOf(
  { file = '<stdin>', options: { audience = PUBLIC, letter, variant } }: Run,
  resume: Resume,
  asked: Pick<AskedDocument, 'choices' | 'kind'>,
): string | undefined {
  try {
    return letterAsked(resume, { ...asked, audience, letter, variant });
  } catch (error) {
    if (error instanceof LetterError) throw new CliError(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * The format to write: that of `--to`, or of the ending of `--out`.
 *
 * @throws {CliError} where neither names one
 */
function formatOf({ to, out }: Options): OutputFormat {
  const formats = Object.keys(writers) as OutputFormat[];
  if (to !== undefined) return oneOf(to, formats, 'to');
  const found = out === undefined ? undefined : endings[extname(out).toLowerCase()];
  if (found !== undefined) return found;
  throw new CliError(
    `No format is named. Give --to one of ${formats.join(', ')}, or --out a name such as cv.md.`,
  );
}

/** Whom a document is for where nobody is named. */
const PUBLIC = 'public';

const isError = ({ severity }: Diagnostic) => severity === 'error';

const nothingVisible = (file: string, audience: string): Diagnostic => ({
  severity: 'error',
  code: 'blank',
  file,
  path: '',
  message: `Nothing in it is visible to the audience "${audience}". Check its visibility and layout.hide, or name another audience.`,
});

const nothingIn = (file: string, format: OutputFormat): Diagnostic => ({
  severity: 'error',
  code: 'blank',
  file,
  path: '',
  message: `Nothing of it has a place in ${format}: nothing is written. Formats of papers take publications alone.`,
});

function checkLocale(locale: string): void {
  if (isLanguageTag(locale)) return;
  throw new CliError(
    `"${locale}" is not a language. Give --locale a BCP 47 tag such as en, pt-BR or zh-Hant.`,
  );
}

/** The document with the publications of `--publications`, whose warnings name that file. */
async function withPublications(
  { options, world }: Run,
  resume: Resume,
  warnings: readonly ConversionWarning[],
): Promise<{ resume: Resume; warnings: readonly ConversionWarning[] }> {
  const file = options.publications;
  if (file === undefined) return { resume, warnings };
  const papers = await load({ file, options: {}, world });
  if (!papers.resume)
    throw new DocumentError(papers.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  const merged = mergeWorks(resume, papers.resume);
  if (!options.quiet && !options.json) world.writeError(`${file}: ${formatMerged(merged)}.\n`);
  const lost = papers.warnings.map(({ path, message }) => ({ path: `${file} ${path}`, message }));
  const others = notWorks(papers.resume).map(({ path, message }) => ({ path: `${file} ${path}`, message }));
  return { resume: merged.resume, warnings: [...warnings, ...lost, ...others, ...merged.warnings] };
}
