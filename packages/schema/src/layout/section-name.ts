import type { LocalizedText } from '../text/localized.js';

/**
 * How a layout names sections: by type, `work`, or one of several sections of a type by its title too,
 * `work:Industry experience` or `custom:Hobbies`, in any language the title is written in.
 */
export type SectionName = string;

/** A section as far as its names go. */
interface Named {
  readonly type: string;
  readonly title?: LocalizedText;
}

/** Titles are equal whatever their case and spacing. */
const normalized = (title: string) => title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The names of one section: those with its title first, in every language, then its type. */
export function namesOf({ type, title }: Named): readonly SectionName[] {
  const titles = title === undefined ? [] : typeof title === 'string' ? [title] : Object.values(title);
  return [...titles.map((words) => `${type}:${words}`), type];
}

/** Whether a name is that of one section: by its title, or by its type alone. */
export function isNamed(section: Named, name: SectionName): 'title' | 'type' | undefined {
  if (name === section.type) return 'type';
  const wanted = normalizedName(name);
  return namesOf(section)
    .slice(0, -1)
    .some((own) => normalizedName(own) === wanted)
    ? 'title'
    : undefined;
}

function normalizedName(name: SectionName): SectionName {
  const [type = '', ...title] = name.split(':');
  return `${type.trim()}:${normalized(title.join(':'))}`;
}
