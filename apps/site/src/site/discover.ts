import type { Edition, PageModule } from './define.js';
import { SettingsError, type SiteSettings } from './site-settings.js';

/** What a folder of modules holds, by file. */
type Modules<Value> = Readonly<Record<string, { readonly default: Value }>>;

const pageModules: Modules<PageModule> = import.meta.glob('../pages/*.tsx', { eager: true });
const editionModules: Modules<Edition> = import.meta.glob('../documents/*.tsx', { eager: true });

/** The pages there are: one file each in `src/pages`. */
export const pageFiles: readonly PageModule[] = Object.entries(pageModules).map(([file, module]) =>
  declared(file, module.default, 'definePage({ … })'),
);

/**
 * The paper editions the settings publish: one file each in `src/documents`.
 *
 * @throws {SettingsError} when the settings name none, or one that there is not
 */
export function editionsFor({ editions }: Pick<SiteSettings, 'editions'>): readonly Edition[] {
  const all = Object.entries(editionModules)
    .map(([file, module]) => declared(file, module.default, 'defineEdition({ … })'))
    .sort((a, b) => a.order - b.order);
  if (editions === 'all') return all;
  const refused = (found: unknown) =>
    new SettingsError(
      `src/settings.ts: editions: found ${JSON.stringify(found)}. Use 'all', or a list of some of: ${all.map(({ name }) => name).join(', ')}.`,
    );
  if (!Array.isArray(editions) || editions.length === 0) throw refused(editions);
  return editions.map((name) => {
    const found = all.find((edition) => edition.name === name);
    if (!found) throw refused(name);
    return found;
  });
}

function declared<Value>(file: string, value: Value | undefined, call: string): Value {
  if (value !== undefined) return value;
  throw new Error(`${file.replace('..', 'src')}: found no default export. Write export default ${call}.`);
}
