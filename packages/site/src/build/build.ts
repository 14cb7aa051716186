// Builds a site: styles and script through Vite, then every page, font and PDF. All of it is written to a folder of its
// own, checked, and swapped for the last site.
import { relative } from 'node:path';
import { folderCache, sourceDate } from '@resume/pdf/vite';
import { formatDiagnostic, type Resume } from '@resume/schema';
import { build, type Rollup } from 'vite';
import type { FolderModules } from '../folder/folder-modules.js';
import { type LoadedFolder, loadFolder } from '../folder/load-folder.js';
import type { SiteSource } from '../folder/read-folder.js';
import { repositoryOf } from '../folder/repository.js';
import { viteConfig } from '../folder/vite-config.js';
import { BuildError } from './build-error.js';
import { chooseFolder, fromHere } from './choose-folder.js';
import { explained } from './failure.js';
import { makersHash } from './makers-hash.js';
import { type Output, openOutput } from './output.js';
import { filesIn } from './site-folder.js';
import { viteAssets } from './vite-assets.js';
import { writeSite } from './write-site.js';

export interface BuildOptions {
  /** The folder of the site. */
  readonly root: string;
  /** The résumé, absolute. */
  readonly contentFile: string;
  /** Whom the site is for: one of the audiences of the settings. */
  readonly audience?: string;
  /** The variant to make the site of; the whole résumé where left out. */
  readonly variant?: string | undefined;
  readonly env?: NodeJS.ProcessEnv;
  /**
   * Whether standard output says how many files are written.
   *
   * @default true
   */
  readonly showsProgress?: boolean;
  /** Called with each line of the report. */
  say(line: string): void;
  /** Called with each warning. */
  warn(line: string): void;
}

/** A site that was built. */
export interface BuiltSite {
  readonly folder: string;
  /** How many files it has. */
  readonly files: number;
}

/** What a build into a folder needs to know. */
interface Job extends Required<Omit<BuildOptions, 'variant'>> {
  readonly engine: FolderModules['engine'];
  readonly source: SiteSource;
  readonly now: Date;
}

/**
 * Builds the site of a folder and puts it in the place of the last one.
 *
 * @throws {Error} where it cannot be built, with the last site left as it was
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const {
    root,
    contentFile,
    audience = 'public',
    variant,
    env = process.env,
    showsProgress = true,
  } = options;
  let modules: LoadedFolder | undefined;
  let output: Output | undefined;
  try {
    modules = await loadFolder(root);
    const { engine } = modules;
    const now = sourceDate(env);
    const name = relative(process.cwd(), contentFile);
    const whole = await engine.readFolder(modules, { root, contentFile, name, now, env });
    const source = variant === undefined ? whole : engine.chooseVariant(whole, variant, { audience });
    const { audiences } = source.settings;
    const sources = [contentFile];
    const folder = await chooseFolder({
      audience,
      audiences: variant === undefined ? audiences : foldersOf(audiences, variant),
      root,
      repository: repositoryOf(root),
      sources,
      env,
    });
    output = await openOutput(folder, audience);
    const files = await buildInto(output, folder, {
      ...options,
      audience,
      env,
      showsProgress,
      engine,
      source,
      now,
    });
    return { folder, files };
  } catch (error) {
    modules?.fixStack(error);
    const message = explained(error, { root, folder: output?.staging });
    throw typeof message === 'string' ? new BuildError(message, { cause: error }) : error;
  } finally {
    await output?.close();
    await modules?.close();
  }
}

/** The folders of audiences for a site of one variant, which takes the place of no other: `dist-research`. */
const foldersOf = (audiences: SiteSource['settings']['audiences'], variant: string) =>
  Object.fromEntries(
    Object.entries(audiences).map(([name, { folder }]) => [name, { folder: `${folder}-${variant}` }]),
  ) as typeof audiences;

/** Builds the whole site and publishes it; gives how many files it has. */
async function buildInto(output: Output, folder: string, job: Job): Promise<number> {
  const { root, audience, env, engine, source, now, say, warn } = job;
  const { resume, settings, content } = source;
  // What is merely worth a thought is in the list of the preview.
  for (const each of source.warnings.filter(({ severity }) => severity !== 'info'))
    warn(formatDiagnostic(each));
  for (const each of content.personalFor(audience)) say(formatDiagnostic(each));
  if (source.address !== undefined) warn(source.address);

  const { pathname: base } = new URL(settings.url);
  const built = await bundle(root, base, output.staging);
  const assets = await filesIn(output.staging);
  // A build that must be repeatable takes nothing from an earlier one.
  const kept = env.SOURCE_DATE_EPOCH ? undefined : folderCache(output.cache, await makersHash());
  const options = {
    ...source,
    audience,
    now,
    ...viteAssets(built, base),
    ...(kept && { cache: kept.cache }),
  };
  const site = engine.createSite({
    ...options,
    onWarning: (message, path) => warn(formatDiagnostic(content.warningAt(message, path))),
    onInfo: (message) => say(formatDiagnostic({ ...content.warningAt(message), severity: 'info' })),
  });
  await writeSite(output.staging, site, job.showsProgress);
  const files = new Set([...assets, ...site.keys()]);
  const proveNothingPrivate = async (staging: string) => {
    const remake = (document: Resume) => engine.createSite({ ...options, resume: document });
    const { languages: locales } = settings;
    say(await engine.provePrivacy(staging, files, { resume, audience, locales, now, remake }));
  };
  await output.publish(files, [proveNothingPrivate]);
  await kept?.prune();
  const made = kept ? `, ${kept.counts.made} made anew, ${kept.counts.found} as before` : '';
  say(`${fromHere(folder)}: ${site.size} files for ${audience}${made}`);
  return files.size;
}

/** The styles and scripts of the site, written to a folder. */
async function bundle(root: string, base: string, outDir: string): Promise<Rollup.RollupOutput['output']> {
  const config = viteConfig(root);
  const result = await build({
    ...config,
    base,
    logLevel: 'warn',
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  if (Array.isArray(result) || !('output' in result)) throw new TypeError('The build gave no list of files.');
  return result.output;
}
