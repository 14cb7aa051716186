import { defaultEditions, defaultPages } from '../defaults/index.js';
import { SettingsError, type SiteSettings } from '../settings/site-settings.js';
import type { Edition, PageModule } from './define.js';

/** What a folder of modules holds, by file. */
export type Modules<Value> = Readonly<Record<string, { readonly default?: Value }>>;

/** The pages of a site: those of `pages/`, and those of the engine that no file there has the name of. */
export const pagesIn = (modules: Modules<PageModule>): readonly PageModule[] =>
  Object.values({ ...defaultPages, ...byName(modules, 'definePage({ … })') });

/** The paper editions of a site: those of `documents/`, and those of the engine that no file there has the name of. */
export const editionsIn = (modules: Modules<Edition>): readonly Edition[] =>
  Object.values({ ...defaultEditions, ...byName(modules, 'defineEdition({ … })') }).sort(
    (a, b) => a.order - b.order,
  );

/**
 * The paper editions that the settings publish.
 *
 * @throws {SettingsError} when the settings name none, or one that there is not
 */
export function editionsFor(
  { editions }: Pick<SiteSettings, 'editions'>,
  all: readonly Edition[],
): readonly Edition[] {
  if (editions === 'all') return all;
  const refused = (found: unknown) =>
    new SettingsError(
      `settings.ts: editions: found ${JSON.stringify(found)}. Use 'all', or a list of some of: ${all.map(({ name }) => name).join(', ')}.`,
    );
  if (!Array.isArray(editions) || editions.length === 0) throw refused(editions);
  return editions.map((name) => {
    const found = all.find((edition) => edition.name === name);
    if (!found) throw refused(name);
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
