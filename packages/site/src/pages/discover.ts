import { defaultEditions, defaultPages } from '../defaults/index.js';
import { SettingsError, type SiteSettings } from '../settings/site-settings.js';
import type { Edition, PageModule } from './define.js';

/** What a folder of modules holds, by file. */
export type Modules<Value> = Readonly<Record<string, { readonly default?: Value }>>;

/**
 * The pages of a site: those of `pages/`, and those of the engine that no file there has the name of. The settings may name
 * those to publish.
 *
 * @throws {SettingsError} when the settings name none, or one that there is not
 */
export function pagesIn(
  modules: Modules<PageModule>,
  { pages = 'all' }: Partial<Pick<SiteSettings, 'pages'>> = {},
): readonly PageModule[] {
  const all = { ...defaultPages, ...byName(modules, 'definePage({ … })') };
  return chosen('pages', pages, Object.entries(all));
}

/** The editions of a site: those of `documents/`, and those of the engine that no file there has the name of. */
export const editionsIn = (modules: Modules<Edition>): readonly Edition[] =>
  Object.values({ ...defaultEditions, ...byName(modules, 'defineEdition({ … })') }).sort(
    (a, b) => a.order - b.order,
  );

/**
 * The editions that the settings publish.
 *
 * @throws {SettingsError} when the settings name none, or one that there is not
 */
export const editionsFor = (
  { editions }: Pick<SiteSettings, 'editions'>,
  all: readonly Edition[],
): readonly Edition[] =>
  chosen(
    'editions',
    editions,
    all.map((edition) => [edition.name, edition]),
  );

/** Those that a setting names, in its order. */
function chosen<Value>(
  setting: 'pages' | 'editions',
  names: 'all' | readonly string[],
  all: readonly (readonly [name: string, Value])[],
): readonly Value[] {
  const values = new Map(all);
  if (names === 'all') return [...values.values()];
  const refused = (found: unknown) =>
    new SettingsError(
      `settings.ts: ${setting}: found ${JSON.stringify(found)}. Use 'all', or a list of some of: ${[...values.keys()].join(', ')}.`,
    );
  if (!Array.isArray(names) || names.length === 0) throw refused(names);
  return names.map((name) => {
    const found = values.get(name);
    if (found === undefined) throw refused(name);
    return found;
  });
}

/** The default exports of modules by the names of their files, without folder and ending. */
function byName<Value>(modules: Modules<Value>, call: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(modules).map(([file, { default: value }]) => {
      if (value === undefined)
        throw new SettingsError(`${file.slice(1)} has no default export. Write export default ${call}.`);
      return [file.replace(/^.*\/|\.tsx$/g, ''), value];
    }),
  );
}
