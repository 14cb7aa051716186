/** Keys of a view that guide rendering and are not read by people. */
const SILENT = new Set([
  'locale',
  'direction',
  'kind',
  'type',
  'variant',
  'layout',
  'factsVariant',
  'id',
  'lang',
  'dir',
  'href',
  'src',
  'url',
  'datetime',
  'value',
  'effect',
  'self',
  'source',
  'alt',
  // What application forms print in front of a name.
  'nameLabel',
  'readingLabel',
]);

/** What a view offers next to another figure; no component need show it. */
const OFFERED = new Set(['relative']);

/** Every string that people read in a view or a part of one, in reading order. */
export function visibleStringsIn(part: unknown): readonly string[] {
  const strings: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (value && !SILENT.has(key)) strings.push(value);
    } else if (Array.isArray(value)) {
      for (const item of value) walk(item, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) if (!OFFERED.has(name)) walk(child, name);
    }
  };
  walk(part, '');
  return strings;
}
