import { type Diagnostic, documentLanguages, type Resume } from '@resume/schema';
import { type Content, loadResume } from '../content.js';
import { readImages, type SiteImages } from '../media/images.js';
import type { Edition, PageModule } from '../pages/define.js';
import { editionsFor, editionsIn, type Modules, pagesIn } from '../pages/discover.js';
import { reportSampleAddress } from '../settings/sample-address.js';
import { settingsFrom } from '../settings/settings-from.js';
import { type ReadSettings, SettingsError, type WrittenSettings } from '../settings/site-settings.js';
import { themeWarnings } from '../settings/theme-warnings.js';
import { variantEditions } from '../variants/variant-editions.js';

/** The modules of a folder: each may be missing. */
export interface OwnModules {
  readonly settings: Modules<WrittenSettings>;
  readonly pages: Modules<PageModule>;
  readonly documents: Modules<Edition>;
}

export interface ReadFolderOptions {
  /** The folder of the site. */
  readonly root: string;
  /** The résumé, absolute. */
  readonly contentFile: string;
  /** The résumé's file as people know it, for messages. */
  readonly name: string;
  /** The moment the site is made for. */
  readonly now: Date;
  readonly env: NodeJS.ProcessEnv;
}

/** All that a site is made of, with what was found in it. */
export interface SiteSource {
  readonly resume: Resume;
  /** The credentials of certificates that were verified. */
  readonly verified: Content['verified'];
  readonly settings: ReadSettings;
  readonly pages: readonly PageModule[];
  readonly editions: readonly Edition[];
  readonly images: SiteImages;
  readonly content: Content;
  /** What was found in the theme, the résumé and its images. */
  readonly warnings: readonly Diagnostic[];
  /** Of these, what was found in the theme. */
  readonly themeWarnings: readonly Diagnostic[];
  /** What to report of the address of the site, if anything. */
  readonly address: string | undefined;
}

/**
 * Reads the folder of a site. Its languages are those of the résumé where the settings name none.
 *
 * @throws {ContentError} for a résumé that cannot be shown
 * @throws {SettingsError} for settings that cannot be used
 */
export async function readFolder(modules: OwnModules, options: ReadFolderOptions): Promise<SiteSource> {
  const { root, contentFile, name, now, env } = options;
  const written = settingsIn(modules.settings);
  const checked = settingsFrom(env, written, root);
  const content = await loadResume(contentFile, { name, audiences: Object.keys(checked.audiences), now });
  const { resume } = content;
  const languages = written.languages ?? (await documentLanguages(resume));
  const settings: ReadSettings = { ...checked, languages };
  const shown = await readImages(resume, contentFile, name);
  const ofTheme = themeWarnings(settings.theme);
  const own = editionsIn(modules.documents);
  return {
    resume,
    verified: content.verified,
    settings,
    pages: pagesIn(modules.pages, settings),
    editions: editionsFor(settings, [...own, ...variantEditions(resume, own, root)]),
    images: shown.images,
    content,
    warnings: [...ofTheme, ...content.warnings, ...shown.warnings],
    themeWarnings: ofTheme,
    address: reportSampleAddress(settings.url, resume),
  };
}

/** What `settings.ts` exports; nothing where there is no such file. */
export function settingsIn(modules: Modules<WrittenSettings>): WrittenSettings {
  const [module] = Object.values(modules);
  if (!module) return {};
  if (module.default === undefined)
    throw new SettingsError('settings.ts has no default export. Write export default defineSettings({ … }).');
  return module.default;
}
