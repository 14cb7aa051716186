import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

/** The names that a résumé has in the folder of a site, the first that is there being taken. */
const NAMES = ['resume.yaml', 'resume.yml', 'resume.json'];
const CANDIDATES = [...NAMES, ...NAMES.map((name) => join('content', name))];

/** What makes a folder more than a place where a résumé happens to be. */
const OWN = ['settings.ts', 'pages', 'documents', 'theme'];

/** The folder of a site, and the résumé in it. */
export interface Place {
  readonly root: string;
  readonly contentFile: string;
  /** Whether the folder has settings, pages, documents or a theme. */
  readonly isProject: boolean;
}

/**
 * What a path on the command line means: a folder with a résumé, or the résumé itself.
 *
 * @param path the working directory where left out
 * @param env RESUME_FILE names another résumé than the one in the folder
 */
export function findPlace(path = '.', { RESUME_FILE }: NodeJS.ProcessEnv = {}): Place {
  const named = resolve(path);
  const isFolder = existsSync(named) ? statSync(named).isDirectory() : extname(named) === '';
  const root = isFolder ? named : projectOf(named);
  const found = CANDIDATES.find((name) => existsSync(join(root, name))) ?? 'resume.yaml';
  return {
    root,
    contentFile: RESUME_FILE ? resolve(RESUME_FILE) : isFolder ? join(root, found) : named,
    isProject: OWN.some((name) => existsSync(join(root, name))),
  };
}

/** The folder of the site that a file is the résumé of: its own, or the one above a folder `content`. */
function projectOf(file: string): string {
  const folder = dirname(file);
  return basename(folder) === 'content' ? dirname(folder) : folder;
}
