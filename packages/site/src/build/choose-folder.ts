import { lstat, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { BuildError } from './build-error.js';
import { entriesOf, foreignFiles, isWithin, MARKER, markerOf, resolvedPath } from './site-folder.js';

export interface FolderOptions {
  readonly audience: string;
  /** The audiences of the settings. */
  readonly audiences: Readonly<Record<string, { readonly folder: string }>>;
  /** The folder of the site's source. */
  readonly root: string;
  /** The folder of the whole project. */
  readonly repository: string;
  /** Further files that belong to the owner, such as the résumé. */
  readonly sources: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A folder, and which setting names it. */
interface Configured {
  readonly name: string;
  readonly where: string;
  readonly path: string;
}

/**
 * The folder that the site of an audience goes to: RESUME_OUT, seen from where the owner stands, or the one in the
 * settings, seen from the site. Only a folder that a build may replace is returned.
 *
 * @returns the absolute path, without symbolic links
 * @throws {BuildError} where the folder is not one that a build may replace
 */
export async function chooseFolder(options: FolderOptions): Promise<string> {
  const { audience, audiences, root, repository, sources, env } = options;
  if (!Object.hasOwn(audiences, audience)) {
    throw new BuildError(
      `settings.ts has no audience "${audience}". Use one of: ${Object.keys(audiences).join(', ')}.`,
    );
  }
  const configured = await Promise.all(
    Object.entries(audiences).map(async ([name, { folder }]) => {
      const where = `settings.ts: audiences.${name}.folder`;
      if (typeof folder !== 'string' || folder.trim() === '')
        throw new BuildError(
          `${where} is ${JSON.stringify(folder)}. Write the name of a folder, such as 'dist-${name}'.`,
        );
      refuseOddName(folder, where);
      return { name, where, path: await resolvedPath(resolve(root, folder)) };
    }),
  );
  if (env.RESUME_OUT) refuseOddName(env.RESUME_OUT, 'RESUME_OUT');
  const others = configured.filter(({ name }) => name !== audience);
  const named = configured.find(({ name }) => name === audience);
  const asked = env.RESUME_OUT
    ? { where: 'RESUME_OUT', path: resolve(env.INIT_CWD ?? process.cwd(), env.RESUME_OUT) }
    : { where: named?.where ?? '', path: named?.path ?? root };
  const own: Configured = { name: audience, where: asked.where, path: await resolvedPath(asked.path) };
  await refuseProjectFolders(own, { root, repository, sources });
  const all = [own, ...others];
  for (const one of all) {
    const other = all.find(({ name, path }) => name !== one.name && overlap(path, one.path));
    if (other) {
      throw new BuildError(
        `${one.where} and ${other.where} name the same folder, or one inside the other: ${one.path} and ${other.path}. Give ${one.name} and ${other.name} a folder each: what one audience sees must not be published to the other.`,
      );
    }
  }
  await refuseForeign(own.path, audience, own.where);
  return own.path;
}

/** Refuses names that mean another folder to a shell, or that nobody can read. */
function refuseOddName(name: string, where: string): void {
  const shown = JSON.stringify(name);
  if (name.startsWith('~'))
    throw new BuildError(
      `${where} is ${shown}. Only shells take ~ for a home folder, and not in quotes: write the whole path, or ./${name} for a folder of that name.`,
    );
  if (/\p{Cc}/u.test(name))
    throw new BuildError(
      `${where} is ${shown}, which has a line break or control character. Name another folder.`,
    );
  if (name !== name.trim())
    throw new BuildError(
      `${where} is ${shown}, which begins or ends with a space. Windows drops such spaces, and nobody sees them: name the folder without.`,
    );
}

const overlap = (one: string, other: string) => isWithin(one, other) || isWithin(other, one);

/** Refuses folders that hold the project, and those the project keeps its files in. */
async function refuseProjectFolders(
  { path, where }: Configured,
  { root, repository, sources }: Pick<FolderOptions, 'root' | 'repository' | 'sources'>,
): Promise<void> {
  const [site, project, ...files] = await Promise.all([
    resolvedPath(root),
    resolvedPath(repository),
    ...sources.map(resolvedPath),
  ]);
  if ([site, project, ...files].some((each) => isWithin(each, path))) throw projectFolder(where, path);
  for (let folder = path; folder !== project && isWithin(folder, project); folder = dirname(folder)) {
    if (folder === site || isWithin(site, folder)) continue;
    // The target itself is judged by its marker.
    if (folder !== path && (await holdsFiles(folder))) throw projectFolder(where, path);
  }
}

const projectFolder = (where: string, path: string) =>
  new BuildError(
    `${where} is ${path}, which holds the project's own files. Name a folder for the site alone, such as dist.`,
  );

const holdsFiles = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }).catch(() => [])).some((entry) => !entry.isDirectory());

/** What stands in every site that was built before sites had a marker. */
const UNMARKED = ['404.html', '_headers', 'llms.txt', 'vercel.json'];

/**
 * Refuses a folder that holds anything but an earlier site for the same audience.
 *
 * @throws {BuildError}
 */
export async function refuseForeign(
  folder: string,
  audience: string,
  where = 'The output folder',
): Promise<void> {
  const entry = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new BuildError(
      `${where} is ${folder}, which cannot be used as a folder (${error.code}). Name another.`,
    );
  });
  if (entry && !entry.isDirectory()) {
    throw new BuildError(`${where} is ${folder}, which is not a folder. Name a folder for the site.`);
  }
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    if (await markerOf(parent)) {
      throw new BuildError(
        `${where} is ${folder}, which lies in a built site: ${parent}. Name a folder outside of it, which is not published with it.`,
      );
    }
    if (dirname(parent) === parent) break;
  }
  const marker = await markerOf(folder);
  if (marker && marker.audience !== audience) {
    throw new BuildError(
      `${where} is ${folder}, which holds the site for "${marker.audience}". Name another folder for "${audience}", or remove that one first.`,
    );
  }
  const foreign = marker ? await foreignFiles(folder) : await entriesOf(folder);
  if (!marker && UNMARKED.every((file) => foreign.includes(file))) {
    throw new BuildError(
      `${where} is ${folder}, which looks like a site from before builds marked theirs (${MARKER}). If nothing in it is yours, remove the folder and build again; otherwise name another.`,
    );
  }
  if (foreign.length > 0) {
    throw new BuildError(
      `${where} is ${folder}, which holds files that no build made (${listed(foreign)}). Name an empty folder or a new one, or move them away: a build replaces the whole folder.`,
    );
  }
}

function listed(files: readonly string[]): string {
  // A folder with everything in it stands for its files.
  const names = [...new Set(files.map((file) => file.replace(/\/.*/, '/')))];
  return names.slice(0, 3).join(', ') + (names.length > 3 ? `, and ${names.length - 3} more` : '');
}

/** A folder as the owner finds it from where they stand. */
export function fromHere(folder: string, env: NodeJS.ProcessEnv = process.env): string {
  const path = relative(env.INIT_CWD ?? process.cwd(), folder);
  return path === '' ? '.' : path.startsWith(join('..', '..', '..') + sep) ? folder : path;
}
