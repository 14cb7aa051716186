import { isMap } from '../../schema-walk.js';

/** Sections of Reactive Resume by the names they have here. */
const NAMES: Readonly<Record<string, string>> = {
  experience: 'work',
  education: 'education',
  projects: 'projects',
  skills: 'skills',
  languages: 'languages',
  interests: 'interests',
  awards: 'awards',
  certifications: 'certificates',
  publications: 'publications',
  volunteer: 'volunteer',
  references: 'references',
};

type Values = Readonly<Record<string, unknown>>;

/**
 * The order of the sections over all pages and columns, and the titles their owner gave them.
 *
 * @param named the names of sections of the owner's own, by title
 */
export function readLayout(
  metadata: Values,
  sections: Values,
  custom: readonly unknown[],
  named: ReadonlyMap<string, string>,
) {
  const customTitles = new Map(
    custom
      .filter(isMap)
      .map(({ id, title, name }) => [String(id), String(title || name || 'Other')] as const),
  );
  const nameOf = (id: string) => {
    const title = customTitles.get(id.replace(/^custom\./, ''));
    return title === undefined ? NAMES[id] : (named.get(title) ?? `custom:${title}`);
  };
  const order = idsOf(metadata.layout).flatMap((id) => nameOf(id) ?? []);
  const titles = Object.entries(NAMES).flatMap(([id, name]) => {
    const section = sections[id];
    const title = isMap(section) ? section.title || section.name : undefined;
    return typeof title === 'string' && title && hasItems(section) ? [[name, title] as const] : [];
  });
  if (order.length === 0 && titles.length === 0) return undefined;
  return {
    ...(order.length > 0 && { order }),
    ...(titles.length > 0 && { titles: Object.fromEntries(titles) }),
  };
}

const hasItems = (section: unknown) =>
  isMap(section) && Array.isArray(section.items) && section.items.length > 0;

/** Every name of a section in a layout: version 4 nests lists, version 5 has pages with a main column and a sidebar. */
function idsOf(layout: unknown): readonly string[] {
  if (typeof layout === 'string') return [layout];
  if (Array.isArray(layout)) return layout.flatMap(idsOf);
  if (!isMap(layout)) return [];
  return [layout.pages, layout.main, layout.sidebar].flatMap(idsOf);
}
