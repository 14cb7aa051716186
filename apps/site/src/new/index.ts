import { readFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  coverage,
  type Diagnostic,
  documentLanguage,
  formatDiagnostic,
  imagesOf,
  parse,
  printYaml,
  type Resume,
  readResume,
  reportUnknownKeys,
  reportVisibility,
  reportWithheld,
  starter,
} from '@resume/schema';
import { mergePublications } from '@resume/schema/interchange';
import { languageFor } from '@resume/schema/languages';
import { keepPrivate } from './keep-private.js';
import { publicList } from './public-list.js';
import { backUp, replaceFile } from './write-file.js';

/** A résumé that cannot be taken. Nothing was changed. */
export class NewError extends Error {
  override readonly name = 'NewError';
}

export interface NewOptions {
  /** The file to take; a commented document to begin with where left out. */
  readonly from?: string | undefined;
  /** Adds the papers of the file to the content, instead of taking the file in its place. */
  readonly merge?: boolean;
  /** Leaves phones and the contacts of references public. */
  readonly public?: boolean;
  /** The content of the site. */
  readonly contentFile: string;
  readonly settingsFile: string;
  /** A path as the owner knows it, for messages. */
  named(path: string): string;
  /** Called with each line of the report. */
  say(line: string): void;
  readonly now: Date;
}

/** The JSON Schema that editors complete and explain fields by; every command that reads the content builds it. */
const SCHEMA = fileURLToPath(new URL('../../../../packages/schema/dist/resume.schema.json', import.meta.url));

/**
 * Puts a résumé in the place of the site's content, and its languages into the settings. What was there is copied to a free
 * name, and the new file is written whole.
 *
 * @throws {NewError} where the file cannot be taken
 */
export async function makeNew(options: NewOptions): Promise<void> {
  const { from, contentFile, named, say } = options;
  if (from === undefined) {
    await put(options, starter.slice(starter.indexOf('#\n') + 2));
    say(`${named(contentFile)}: a commented document to begin with`);
    await speak(options, parse(starter).resume ?? {});
    return;
  }
  const read = await readFrom(from, options);
  const taken = options.merge ? await merged(read, options) : read;
  const kept = options.public ? { resume: taken, paths: [] } : keepPrivate(taken);
  await put(options, printYaml(kept.resume));
  say(`${named(contentFile)}: written from ${named(from)}`);
  const locale = await speak(options, kept.resume);
  say('These will be public:');
  for (const line of publicList(kept.resume, locale, options.now)) say(`  ${line}`);
  if (kept.paths.length > 0)
    say(
      `For recruiters only (visibility: recruiter), as long as you do not change it or give --public: ${kept.paths.join(', ')}`,
    );
  for (const withheld of reportWithheld(kept.resume, named(contentFile), 'public'))
    say(formatDiagnostic(withheld));
}

/** The résumé of a file, with everything reported that is odd or lost. */
async function readFrom(from: string, { merge, named, say }: NewOptions): Promise<Resume> {
  const file = named(from);
  const { resume, diagnostics, losses, placeAt } = await readSource(from, file);
  const placed = (found: readonly Diagnostic[]) => found.map((each) => ({ ...each, ...placeAt(each.path) }));
  const unclear = resume ? placed(reportVisibility(resume, file)) : diagnostics;
  if (!resume || unclear.length > 0) throw new NewError(unclear.map(formatDiagnostic).join('\n'));
  const papersAlone = Object.keys(resume).every((key) => key === 'publications');
  if (papersAlone && !merge)
    throw new NewError(
      `${file} holds papers and no résumé. To add them to yours, write npm run new -- --merge --from ${file}.`,
    );
  for (const each of [...diagnostics, ...placed(reportUnknownKeys(resume, file))])
    say(formatDiagnostic(each));
  for (const { path, message, kind } of losses)
    say(kind === 'date' ? `  ${path} ${message}` : `  not mapped: ${path} ${message}`);
  if (losses.every(({ kind }) => kind === 'date')) say('  everything was mapped');
  const remote = imagesOf(resume).filter(({ src }) => /^(https?:)?\/\//.test(src));
  const message = 'An image on the network is left out. Save it next to the résumé, and name that file.';
  for (const { path } of remote)
    say(formatDiagnostic({ severity: 'warning', file, path, message, ...placeAt(path) }));
  return resume;
}

/** The present content with the papers of another document. */
async function merged(
  { publications = [] }: Resume,
  { contentFile, named, say }: NewOptions,
): Promise<Resume> {
  const { resume, diagnostics } = await readSource(contentFile, named(contentFile));
  if (!resume) throw new NewError(diagnostics.map(formatDiagnostic).join('\n'));
  const result = mergePublications(resume, publications);
  say(`  papers added: ${result.added.length}; fields filled in: ${result.filled.length}`);
  for (const { path, message } of result.losses) say(`  ${path}: ${message}`);
  return result.resume;
}

async function put({ contentFile, named, say }: NewOptions, content: string): Promise<void> {
  const backup = await backUp(contentFile);
  if (backup !== undefined) say(`${named(backup)}: what was there before`);
  const schema = relative(dirname(contentFile), SCHEMA).split(sep).join('/');
  await replaceFile(contentFile, `# yaml-language-server: $schema=${schema}\n${content}`);
}

/** Has the site speak the languages of a résumé; gives the first. */
async function speak({ settingsFile, named, say }: NewOptions, resume: Resume): Promise<string> {
  const { languages: written } = coverage(resume);
  const languages = written.length > 0 ? written : [await documentLanguage(resume)];
  for (const tag of languages)
    if (languageFor(tag) === undefined)
      say(`The site has no words of its own in ${tag}: headings and dates will be in English.`);
  const settings = await readFile(settingsFile, 'utf8');
  const list = languages.map((tag) => `'${tag}'`).join(', ');
  const changed = settings.replace(/^( *languages: )\[[^\]]*\]/m, `$1[${list}]`);
  if (changed !== settings) {
    await replaceFile(settingsFile, changed);
    say(`${named(settingsFile)}: languages: [${list}]`);
  }
  return languages[0] ?? 'en';
}

/** A file in any format that the project reads. */
async function readSource(path: string, file: string) {
  try {
    return await readResume(await readFile(path), { file });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new NewError(code ? `${file} could not be read (${code}). Check its name.` : message);
  }
}
