import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '@resume/pdf/write-file';
import {
  type Diagnostic,
  documentLanguages,
  formatDiagnostic,
  formatPath,
  imagesOf,
  type ReadResult,
  type Resume,
  readResume,
  reportPersonal,
  reportUnknownKeys,
  reportVisibility,
  starter,
} from '@resume/schema';
import { mergeWorks } from '@resume/schema/formats';
import { toJsonSchema } from '@resume/schema/json-schema';
import { languageFor } from '@resume/schema/languages';
import { formatMerged, notWorks } from '../data/formats.js';
import { isPdf } from '../data/read-pdf.js';
import { CliError, DocumentError } from '../terminal.js';
import { backUp } from './back-up.js';
import { contentYaml } from './content-yaml.js';
import { copyImages } from './copy-images.js';
import { keepPrivate, publishStreet } from './keep-private.js';
import { publicList } from './public-list.js';
import { listOf, withLanguages } from './site-languages.js';

export interface NewOptions {
  /** The file to take; a commented document to begin with where left out. */
  readonly from?: string | undefined;
  /** Adds the papers of the file to the content, instead of taking the file in its place. */
  readonly merge?: boolean;
  /** Leaves phones and the contacts of references public, and makes the street so. */
  readonly public?: boolean;
  /** The content of the site. */
  readonly contentFile: string;
  /** The settings of the site, where there are any: their list of languages becomes that of the résumé. */
  readonly settingsFile?: string | undefined;
  /** A path as the owner knows it, for messages. */
  named(path: string): string;
  /** Reads a PDF; it is refused where left out. */
  readPdf?(bytes: Uint8Array, file: string): Promise<ReadResult>;
  /** Called with each line of the report. */
  say(line: string): void;
  readonly now: Date;
}

/** A document that was read, with its résumé. */
type Read = ReadResult & { readonly resume: Resume };

/** The JSON Schema that editors complete and explain fields by, next to the content. */
const SCHEMA = 'resume.schema.json';

/**
 * Puts a résumé in the place of the site's content, and its languages into the settings. What was there is copied to a free
 * name, and the new file is written whole.
 *
 * @throws {DocumentError} where something is wrong with the file; nothing was changed then
 * @throws {CliError} where a file cannot be read or written
 */
export async function makeNew(options: NewOptions): Promise<void> {
  const { from, contentFile, named, say } = options;
  if (from === undefined) {
    const yaml = starter.slice(starter.indexOf('#\n') + 2);
    const { resume } = await readDocument(yaml, 'starter');
    await write(withModeline(yaml), resume, options);
    say(`${named(contentFile)}: a commented document to begin with`);
    return;
  }
  const read = await readSource(from, named(from), options);
  refuse(read, options);
  reportReading(read, options);
  const taken = options.merge ? await merged(read, options) : read;
  const marked = options.public ? publishStreet(taken.resume) : keepPrivate(taken.resume);
  const { yaml, isWithoutComments } = await contentYaml(taken, marked);
  const content = withModeline(yaml);
  const languages = await write(content, marked.resume, options);
  say(`${named(contentFile)}: written from ${named(from)}`);
  if (isWithoutComments) say(`  Comments stay in ${options.merge ? 'the copy' : named(from)} alone.`);
  if (!options.merge)
    for (const { path, message } of await copyImages(marked.resume, from, contentFile))
      say(formatDiagnostic({ severity: 'info', file: named(contentFile), path, message }));
  say('These will be public:');
  for (const line of publicList(marked.resume, languages[0] ?? 'en', options.now)) say(`  ${line}`);
  const { resume, placeAt } = await readDocument(content, named(contentFile));
  for (const diagnostic of placed(reportPersonal(resume, named(contentFile), 'public'), placeAt))
    say(formatDiagnostic(diagnostic));
  if (marked.paths.length > 0 && !options.public)
    say(
      `For recruiters only, as long as you do not change visibility: recruiter there or give --public: ${marked.paths.map(formatPath).join(', ')}`,
    );
}

/** Refuses a document that would publish what its owner meant to keep, and one that has papers alone. */
function refuse({ resume, placeAt }: Read, { from = '', merge, named }: NewOptions): void {
  const file = named(from);
  const unclear = placed(reportVisibility(resume, file), placeAt);
  if (unclear.length > 0) throw new DocumentError(unclear.map(formatDiagnostic).join('\n'));
  if (Object.keys(resume).every((key) => key === 'publications') && !merge)
    throw new CliError(`${file} holds papers and no résumé. To add them to yours, add --merge.`);
}

/** Reports what is odd about a document or lost from it. */
function reportReading(
  { resume, diagnostics, warnings, placeAt }: Read,
  { from = '', named, say }: NewOptions,
) {
  const file = named(from);
  for (const each of [...diagnostics, ...placed(reportUnknownKeys(resume, file), placeAt)])
    say(formatDiagnostic(each));
  for (const { path, message, kind } of warnings)
    say(kind === undefined ? `  not mapped: ${path} ${message}` : `  ${path} ${message}`);
  if (warnings.every(({ kind }) => kind !== undefined)) say('  everything was mapped');
  const message = 'An image on the network is left out. Save it next to the résumé, and name that file.';
  for (const { path, src } of imagesOf(resume))
    if (/^(https?:)?\/\//i.test(src))
      say(formatDiagnostic({ severity: 'warning', file, path, message, ...placeAt(path) }));
}

/** The present content with the papers of another document. */
async function merged({ resume }: Read, { contentFile, named, say }: NewOptions): Promise<Read> {
  const content = await readSource(contentFile, named(contentFile), {});
  const result = mergeWorks(content.resume, resume);
  say(`  ${formatMerged(result)}`);
  for (const { path, message } of [...notWorks(resume), ...result.warnings]) say(`  ${path}: ${message}`);
  return { ...content, resume: result.resume };
}

/** Writes the content, and the languages of its résumé into the settings; gives those. */
async function write(content: string, resume: Resume, options: NewOptions): Promise<readonly string[]> {
  const { contentFile, settingsFile, named, say } = options;
  const languages = await documentLanguages(resume);
  const settings = settingsFile && new TextDecoder().decode(await fileBytes(settingsFile, named));
  try {
    const backup = await backUp(contentFile);
    await writeWhole(contentFile, content);
    await writeWhole(join(dirname(contentFile), SCHEMA), `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
    const others = backup && backup.count > 1 ? ` (${backup.count} earlier contents are kept there)` : '';
    if (backup) say(`${named(backup.path)}: what was there before${others}`);
  } catch (error) {
    const { code, message, name } = error as NodeJS.ErrnoException;
    if (name === 'PdfError') throw new CliError(message);
    if (code === undefined) throw error;
    throw new CliError(
      `${named(contentFile)} could not be written (${code}). Check the rights of its folder.`,
    );
  }
  for (const tag of languages)
    if (languageFor(tag) === undefined)
      say(`The site has no words of its own in ${tag}: headings and dates will be in English.`);
  if (settingsFile === undefined || settings === undefined) return languages;
  const changed = withLanguages(settings, languages);
  if (changed === settings) return languages;
  const isWritten =
    changed !== undefined &&
    (await writeWhole(settingsFile, changed).then(
      () => true,
      () => false,
    ));
  const list = `languages: ${listOf(languages)}`;
  say(`${named(settingsFile)}: ${isWritten ? list : `could not be changed. Write ${list} there.`}`);
  return languages;
}

/** A document with a line that leads editors to the JSON Schema, which completes and explains fields. */
const withModeline = (yaml: string) => `# yaml-language-server: $schema=${SCHEMA}\n${yaml}`;

const placed = (found: readonly Diagnostic[], placeAt: ReadResult['placeAt']) =>
  found.map((each) => ({ ...each, ...placeAt(each.path) }));

/** A file in any format that the project reads. */
async function readSource(
  path: string,
  file: string,
  { readPdf }: Pick<NewOptions, 'readPdf'>,
): Promise<Read> {
  const bytes = await fileBytes(path, () => file);
  return readPdf && isPdf(bytes) ? accepted(await readPdf(bytes, file)) : readDocument(bytes, file);
}

const readDocument = async (source: string | Uint8Array, file: string): Promise<Read> =>
  accepted(await readResume(source, { file }));

function accepted(read: ReadResult): Read {
  if (!read.resume) throw new DocumentError(read.diagnostics.map(formatDiagnostic).join('\n'));
  return { ...read, resume: read.resume };
}

async function fileBytes(path: string, named: NewOptions['named']): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError(code ? `${named(path)} could not be read (${code}). Check its name.` : message);
  }
}
