import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '@resume/schema';
import type { ViteDevServer } from 'vite';
import type { FolderModules } from '../folder/folder-modules.js';
import { fixStack, modulesOf } from '../folder/load-folder.js';
import type { SiteSource } from '../folder/read-folder.js';
import type { SiteFile } from '../site.js';
import { clientAddress } from './client-address.js';
import { type Problem, problemOf, problemsIn } from './problems.js';

/** How wide the pages of a PDF are pictured in the preview, in px. */
const PICTURE_WIDTH = 1400;

/** Whom the site is shown to, which variant of the résumé it shows, and how it looks where not as the settings say. */
export type Shown = Readonly<Record<'audience' | 'theme' | 'variant', string | undefined>>;

/** The site as it was last made without an error. */
export interface MadeSite {
  readonly engine: FolderModules['engine'];
  readonly source: SiteSource;
  /** What is odd in the document, and in the PDFs that were made of it so far. */
  warnings(): readonly Diagnostic[];
  siteFor(shown: Shown): ReadonlyMap<string, SiteFile>;
  picturesOf(pdf: string, shown: Shown): Promise<readonly Uint8Array[]>;
}

/** A site that is made anew whenever what it is made of changes. */
export interface LiveSite {
  /** The site as it was last made without an error; nothing before the first time. */
  readonly made: MadeSite | undefined;
  /** Why the last change could not be taken up. */
  readonly failure: unknown;
  /** All that is wrong or odd now: in the folder, in the files that were asked for since it was last read, in the document. */
  problems(): readonly Problem[];
  /**
   * Keeps the error of a file that could not be made, until the site is made anew.
   *
   * @returns whether it is news
   */
  failed(path: string, error: unknown, version: number): boolean;
  /** What keeps a file from being shown as it is now; empty where nothing does. */
  problemsOf(path: string): readonly Problem[];
  /** How often the site was made. Every page carries the version it shows. */
  readonly version: number;
  /** Waits until every change so far is taken up. */
  ready(): Promise<void>;
  /** Makes the site anew. */
  remake(): Promise<void>;
  /** Whether a file is one that the site is made of. */
  isMadeOf(path: string): boolean;
}

/** The site of the folder that a development server serves. */
export function liveSite(server: ViteDevServer, contentFile: string): LiveSite {
  const { base, root, logger } = server.config;
  let made: MadeSite | undefined;
  let failure: unknown;
  let version = 0;
  let making: Promise<void> | undefined;
  /** Files that could not be made of the site as it is, by path. */
  const failures = new Map<string, unknown>();
  /** What the résumé is read from besides its own file. */
  let contentFiles: readonly string[] = [];
  /** Where the theme of the settings is, if it is a folder. */
  let themeFolder: string | undefined;

  const make = async () => {
    try {
      const modules = await modulesOf(server);
      const name = relative(process.cwd(), contentFile);
      const options = { root, contentFile, name, now: new Date(), env: process.env };
      const source = await modules.engine.readFolder(modules, options);
      contentFiles = source.content.files;
      server.watcher.add([...contentFiles]);
      themeFolder = dirname(resolve(source.settings.theme.file));
      if (existsSync(themeFolder)) server.watcher.add(themeFolder);
      for (const warning of source.themeWarnings) logger.warn(formatDiagnostic(warning));
      made = assemble(modules.engine, source, base);
      failure = undefined;
    } catch (error) {
      failure = error;
      for (const { text, frame } of problemsIn(error, root))
        logger.error(frame === undefined ? text : `${text}\n${frame}`);
    }
    failures.clear();
    version += 1;
  };
  const problemsOfErrors = (errors: readonly unknown[]) => errors.flatMap((error) => problemsIn(error, root));
  const own = ['settings.ts', 'pages', 'documents'].map((name) => resolve(root, name));
  return {
    get made() {
      return made;
    },
    get failure() {
      return failure;
    },
    get version() {
      return version;
    },
    problems() {
      const found = problemsOfErrors([...(failure === undefined ? [] : [failure]), ...failures.values()]);
      const all = [...found, ...(made?.warnings() ?? []).map(problemOf)];
      return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
    },
    failed(path, error, ofVersion) {
      // An answer that comes late is about a site that is no longer there.
      if (ofVersion !== version || failures.has(path)) return false;
      fixStack(server, error);
      failures.set(path, error);
      for (const { text } of problemsIn(error, root)) logger.error(text);
      return true;
    },
    problemsOf(path) {
      return failure !== undefined
        ? problemsOfErrors([failure])
        : failures.has(path)
          ? problemsOfErrors([failures.get(path)])
          : [];
    },
    ready() {
      making ??= make();
      return making;
    },
    remake() {
      making = (making ?? Promise.resolve()).then(make);
      return making;
    },
    isMadeOf(path) {
      const file = resolve(path);
      if (file === contentFile || contentFiles.includes(file) || dirname(file) === themeFolder) return true;
      if (own.some((each) => file === each || dirname(file) === each)) return true;
      return server.environments.ssr.moduleGraph.getModulesByFile(file) !== undefined;
    },
  };
}

/** The sites of each audience, each made when first asked for. */
function assemble(engine: MadeSite['engine'], source: SiteSource, base: string): MadeSite {
  const { settings, warnings } = source;
  // What is found while PDFs are made joins what was found in the document.
  const found = new Map<string, Diagnostic>();
  const siteFor = kept(({ audience = 'public', theme, variant }: Shown) => {
    const isThere = (source.resume.variants ?? []).some(({ name }) => name === variant);
    const chosen =
      variant !== undefined && isThere ? engine.chooseVariant(source, variant, { audience }) : source;
    return engine.createSite({
      ...chosen,
      settings: {
        ...settings,
        theme: (theme === undefined ? undefined : engine.themes[theme]) ?? settings.theme,
      },
      audience,
      now: new Date(),
      page: {
        stylesheets: [clientAddress(base, 'site.css')],
        scripts: [`${base}@vite/client`, clientAddress(base, 'page-client.ts')],
      },
      welcomeScripts: [clientAddress(base, 'welcome.ts')],
      onWarning(message, path) {
        found.set(message, chosen.content.warningAt(message, path));
      },
      onInfo(message) {
        found.set(message, { ...chosen.content.warningAt(message), severity: 'info' });
      },
    });
  });
  const picturesIn = kept(async ({ pdf, ...shown }: Shown & { readonly pdf: string }) => {
    const bytes = await siteFor(shown).get(pdf)?.();
    return bytes instanceof Uint8Array ? engine.pictures(bytes, PICTURE_WIDTH) : [];
  });
  return {
    engine,
    source,
    warnings: () => [...warnings, ...found.values()],
    siteFor,
    picturesOf: (pdf, { audience, theme, variant }) => picturesIn({ pdf, audience, theme, variant }),
  };
}

/** Makes each value once. Keys are equal when they are the same JSON. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const name = JSON.stringify(key);
    const value = values.get(name) ?? make(key);
    values.set(name, value);
    return value;
  };
}
