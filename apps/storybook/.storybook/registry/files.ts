import { registryIndex, registryItems } from './items.js';

/** The registry by its path in Storybook: `r/timeline.json` for an item, and `r/registry.json` for the list. */
export function registryFiles(): ReadonlyMap<string, string> {
  const items = registryItems();
  const files = [
    ...items.map((item) => [item.name, item] as const),
    ['registry', registryIndex(items)] as const,
  ];
  return new Map(files.map(([name, content]) => [`r/${name}.json`, JSON.stringify(content, null, 2)]));
}
