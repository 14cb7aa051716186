import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the texts of stories, and of what they show, are written. */
const FOLDERS = ['../../../../packages/ui/src', '../../../../packages/schema/src', '..'];

/** Every character that a story may show before anything is typed, in the order of Unicode. */
export function charactersOfStories(): string {
  const characters = new Set<string>();
  for (const path of FOLDERS) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:tsx?|css|ya?ml|json|bib|mdx)$/.test(file)) continue;
      for (const character of readFileSync(join(folder, file), 'utf8')) characters.add(character);
    }
  }
  return [...characters]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
