import type { SectionView } from '@resume/schema/view';
import { each } from '../internal/each.js';
import { MIDDLE_DOT } from '../internal/inline-text.js';

/** Keys of a view that guide rendering and are not read by people. */
const SILENT = new Set([
  'kind',
  'type',
  'variant',
  'lang',
  'href',
  'url',
  'src',
  'alt',
  'datetime',
  'value',
  'effect',
]);

/**
 * A section of a type no component is known for, such as one of a newer schema or of an app's own: its strings as a list,
 * so that nothing is lost, and a warning that says how to do better.
 */
export function UnknownSection({ section: { type, items } }: { section: SectionView }) {
  console.warn(
    `@resume/ui: found a section of type "${type}", for which no component is known. ` +
      `Pass one: <Resume components={{ ${JSON.stringify(type)}: MyList }} />, which takes its \`items\`.`,
  );
  return (
    <ul className="resume-bullet-list">
      {each<unknown>(items, (item) => (
        <li>{stringsOf(item).join(MIDDLE_DOT)}</li>
      ))}
    </ul>
  );
}

/** What people read of a view, in the order it is written in. */
function stringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return value === '' || SILENT.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => stringsOf(child, name));
}
