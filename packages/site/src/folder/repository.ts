import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository that a folder is in, or the folder itself where it is in none. */
export function repositoryOf(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return root;
  }
}
