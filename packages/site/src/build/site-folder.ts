// What a built site is on disk: its files, and a marker that names them. Only what the marker names was made by a build.
import { lstat, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The file in every built site that says which audience it is for and which files the build wrote. */
export const MARKER = '.resume-build.json';

/** Files that operating systems add to folders by themselves. */
const SYSTEM_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Every file below a folder, as paths with `/`, sorted. Symbolic links are files here and are not followed.
 *
 * @returns nothing where there is no such folder
 */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** What stands in a folder itself, empty folders too, without what the system adds. */
export async function entriesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !SYSTEM_FILES.has(name)).sort();
}

/** Writes the marker of a site: what a later build may replace. */
export async function mark(folder: string, audience: string, files: Iterable<string>): Promise<void> {
  await writeFile(
    join(folder, MARKER),
    `${JSON.stringify({ audience, files: [...files].sort() }, null, 2)}\n`,
  );
}

/** What a marker says. */
interface Marker {
  readonly audience: string;
  readonly files: readonly string[];
}

/**
 * What an earlier build left in a folder.
 *
 * @returns nothing where the folder carries no marker
 */
export async function markerOf(folder: string): Promise<Marker | undefined> {
  try {
    const { audience, files } = JSON.parse(await readFile(join(folder, MARKER), 'utf8'));
    if (typeof audience === 'string' && Array.isArray(files)) return { audience, files };
  } catch {
    // No marker that can be read is no marker.
  }
  return undefined;
}

/** The files in a folder that no build wrote. */
export async function foreignFiles(folder: string): Promise<readonly string[]> {
  const made = new Set([MARKER, ...((await markerOf(folder))?.files ?? [])]);
  return (await filesIn(folder)).filter((file) => !made.has(file) && !SYSTEM_FILES.has(basename(file)));
}

/** Whether one folder is the other or lies in it. Names that differ in case alone are one on many disks. */
export function isWithin(inner: string, outer: string): boolean {
  const key = (path: string) => resolve(path).normalize('NFC').toLowerCase();
  const child = key(inner);
  const parent = key(outer);
  return child === parent || child.startsWith(parent.endsWith(sep) ? parent : parent + sep);
}

/** A path with its symbolic links resolved, as far as it exists. */
export async function resolvedPath(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  if (found) return found;
  const isLink = await lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  // A link that leads nowhere stays what it is, for the caller to refuse.
  if (isLink || dirname(path) === path) return path;
  return join(await resolvedPath(dirname(path)), basename(path));
}
