import { resolve } from 'node:path';
import { nearest } from '@resume/schema';
import { isLanguageTag } from '@resume/schema/languages';
import { ownTheme, readTheme, withTokenFile } from '@resume/ui/read-theme';
import { baseTokens, designTokens, type Theme, TokenError } from '@resume/ui/themes';
import { addressFrom } from './address-from.js';
import {
  defaultSettings,
  type ReadSettings,
  SettingsError,
  type SiteSettings,
  type WrittenSettings,
} from './site-settings.js';

/**
 * The owner's settings with the defaults of those that are left out, and the site's address from RESUME_URL where it is set.
 *
 * @param written what `settings.ts` exports
 * @param folder where a theme and a token file are looked for
 * @throws {SettingsError} when a setting is none of what it may be
 */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
  written: WrittenSettings = {},
  folder = process.cwd(),
): ReadSettings {
  checkNames(written);
  const settings = { ...defaultSettings, ...written };
  const { audiences, languages, density, accent, fonts, sheet, word } = settings;
  checkLanguages(languages);
  checkChoice('density', density, Object.keys(designTokens(baseTokens).density));
  checkAccent(accent);
  checkFonts(fonts);
  checkSheet(sheet);
  checkWord(word);
  checkAudiences(audiences);
  checkTheme(settings);
  const { theme = ownTheme(folder) ?? defaultSettings.theme } = written;
  return {
    ...settings,
    theme: themeFrom({ ...settings, theme }, folder),
    url: addressFrom(environment, settings),
  };
}

/** The theme of the settings, looked for from the folder of the site. */
function themeFrom({ theme, tokens }: Pick<SiteSettings, 'theme' | 'tokens'>, folder: string): Theme {
  try {
    const read = typeof theme === 'string' ? readTheme(theme, [folder]) : theme;
    return tokens === undefined ? read : withTokenFile(read, resolve(folder, tokens));
  } catch (error) {
    if (error instanceof TokenError) throw SettingsError.ofTheme('settings.ts', error);
    throw error;
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings that there are. */
const NAMES = [...Object.keys(defaultSettings), 'tokens'];

function checkNames(written: unknown): void {
  if (!isRecord(written))
    throw new SettingsError(
      `settings.ts: found ${JSON.stringify(written)} as its default export. Write export default defineSettings({ … }).`,
    );
  const unknown = Object.keys(written).find((name) => !NAMES.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, NAMES);
  const remedy = meant === undefined ? `Use some of: ${NAMES.join(', ')}.` : `Did you mean ${meant}?`;
  throw new SettingsError(`settings.ts: ${unknown}: there is no such setting. ${remedy}`);
}

function checkTheme({ theme, tokens }: Pick<SiteSettings, 'theme' | 'tokens'>): void {
  if (typeof theme !== 'string' && typeof Object(theme).stylesheet !== 'string')
    throw new SettingsError(
      `settings.ts: theme: found ${JSON.stringify(theme)}. Write the name of a theme, a folder such as './press' or a theme made by defineTheme.`,
    );
  if (tokens !== undefined && typeof tokens !== 'string')
    throw new SettingsError(
      `settings.ts: tokens: found ${JSON.stringify(tokens)}. Write the path of a token file, such as './tokens.json'.`,
    );
}

function checkAudiences(audiences: SiteSettings['audiences']): void {
  const isFolder = (value: unknown) => typeof Object(value).folder === 'string';
  if (isRecord(audiences) && 'public' in audiences && Object.values(audiences).every(isFolder)) return;
  throw new SettingsError(
    `settings.ts: audiences: found ${JSON.stringify(audiences)}. Write a folder for each, and public among them, such as { public: { folder: 'dist' } }.`,
  );
}

function checkLanguages(languages: readonly string[]): void {
  if (!Array.isArray(languages) || languages.length === 0) {
    throw new SettingsError(
      `settings.ts: languages: found ${JSON.stringify(languages)}. Write a list of one language or more, such as ['en'].`,
    );
  }
  for (const language of languages) {
    if (isLanguageTag(language)) continue;
    throw new SettingsError(
      `settings.ts: languages: ${JSON.stringify(language)} is not a language. Write a BCP 47 tag such as en, pt-BR or zh-Hant.`,
    );
  }
  const twice = languages.find((language, index) => languages.indexOf(language) < index);
  if (twice === undefined) return;
  throw new SettingsError(`settings.ts: languages: ${JSON.stringify(twice)} stands twice. Write it once.`);
}

function checkChoice(name: keyof SiteSettings, found: string, known: readonly string[]): void {
  if (known.includes(found)) return;
  throw new SettingsError(
    `settings.ts: ${name}: found ${JSON.stringify(found)}. Use one of: ${known.join(', ')}.`,
  );
}

function checkAccent(accent: SiteSettings['accent']): void {
  if (accent === undefined) return;
  const isColour = (colour: string | undefined) => /^#([\da-f]{3}|[\da-f]{6})$/i.test(colour ?? '');
  if (isColour(accent?.light) && isColour(accent?.dark)) return;
  throw new SettingsError(
    `settings.ts: accent: found ${JSON.stringify(accent)}. Write a hex colour for each scheme, such as { light: '#1f5f8b', dark: '#7fb6dd' }, or undefined.`,
  );
}

/** The most that a margin may be, in mm: more leaves no column on the smallest sheet. */
const LARGEST_MARGIN = 60;

function checkSheet(sheet: SiteSettings['sheet']): void {
  const { size, margin, ...others } = Object(sheet) as SiteSettings['sheet'];
  const isSize = size === undefined || size === 'A4' || size === 'Letter';
  const isMargin =
    margin === undefined || (typeof margin === 'number' && margin >= 0 && margin <= LARGEST_MARGIN);
  if (isSize && isMargin && Object.keys(others).length === 0 && isRecord(sheet)) return;
  throw new SettingsError(
    `settings.ts: sheet: found ${JSON.stringify(sheet)}. Write a size, A4 or Letter, and a margin in mm up to ${LARGEST_MARGIN}, both or one of them, such as { size: 'Letter', margin: 18 }.`,
  );
}

function checkFonts(fonts: readonly string[]): void {
  if (Array.isArray(fonts) && fonts.every((name) => typeof name === 'string')) return;
  throw new SettingsError(
    `settings.ts: fonts: found ${JSON.stringify(fonts)}. Write a list of npm packages and font files, such as ['@fontsource/noto-sans-khmer'].`,
  );
}

function checkWord(word: boolean): void {
  if (typeof word === 'boolean') return;
  throw new SettingsError(
    `settings.ts: word: found ${JSON.stringify(word)}. Write true to publish editions for Word too, or false.`,
  );
}
