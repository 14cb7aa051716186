import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The names that a résumé has in the folder of a site, the first that is there being taken. */
const NAMES = ['resume.yaml', 'resume.yml', 'resume.json'];
const CANDIDATES = [...NAMES, ...NAMES.map((name) => `content/${name}`)];

/** Where the résumé of a folder is: RESUME_FILE, or a file named `resume` in it or in its folder `content`. */
export function findContent(root: string, { RESUME_FILE }: NodeJS.ProcessEnv): string {
  if (RESUME_FILE) return resolve(root, RESUME_FILE);
  const found = CANDIDATES.find((name) => existsSync(resolve(root, name)));
  return resolve(root, found ?? 'resume.yaml');
}
