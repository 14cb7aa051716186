/// <reference path="../libraries.d.ts" />
// Where a build writes: a working folder next to the site's, which is swapped in when the new site is whole.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '@resume/pdf/write-file';
import { BuildError } from './build-error.js';
import { fromHere, refuseForeign } from './choose-folder.js';
import { filesIn, MARKER, mark, markerOf } from './site-folder.js';

/** What keeps a working folder out of git; it also says that the folder is a build's own. */
const IGNORE = '# Made by the build of the site; safe to remove while no build runs.\n*\n';

/** The native calls behind the lock and the swap; nothing where this machine has no such package. */
const native = await import('fs-native-extensions').then(
  (module) => module.default,
  () => undefined,
);

/** Looks at the new site, and throws where it must not take the place of the last one. */
export type Check = (staging: string) => Promise<void>;

/** A site being written. What is not published is removed on `close`. */
export interface Output {
  /** The folder to write the new site to. */
  readonly staging: string;
  /** A folder that is kept from one build to the next. */
  readonly cache: string;
  /** Puts the new site in the place of the last one. */
  publish(files: Iterable<string>, checks?: readonly Check[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins a build into a folder. One build at a time writes to it, and until `publish` nothing of it changes.
 *
 * @param folder from `chooseFolder`
 * @throws {BuildError} where another build is writing to the same folder
 */
export async function openOutput(folder: string, audience: string): Promise<Output> {
  const work = join(dirname(folder), `.${basename(folder)}-build`);
  await takeWorkingFolder(work);
  const unlock = await lock(join(work, 'lock'), folder);
  try {
    await finishLastBuild(folder, work);
    const staging = join(work, `site-${randomUUID()}`);
    await mkdir(staging);
    return {
      staging,
      cache: join(work, 'cache'),
      async publish(files, checks = []) {
        await mark(staging, audience, files);
        await complete(staging, new Set([...files, MARKER]));
        for (const check of checks) await check(staging);
        await refuseForeign(folder, audience, 'The output folder');
        await swap(staging, folder);
      },
      async close() {
        await rm(staging, { recursive: true, force: true });
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function takeWorkingFolder(work: string): Promise<void> {
  await makeFolder(work).catch((error) => refuseUnwritable(error, work));
  const entries = await readdir(work);
  const path = join(work, '.gitignore');
  const ignore = await readFile(path, 'utf8').catch(() => undefined);
  // A build that was killed, or begins at this moment, may have written a part of it.
  if (ignore === undefined ? entries.length > 0 : !IGNORE.startsWith(ignore)) {
    throw new BuildError(
      `${fromHere(work)} is where a build keeps its working files, and it holds others (${entries.slice(0, 3).join(', ')}). Move them away, or name another output folder by RESUME_OUT.`,
    );
  }
  if (ignore !== IGNORE) await writeFile(path, IGNORE);
}

/** Where the system keeps its own files, and for names it does not allow, Node reports that there is no such folder. */
function refuseUnwritable(error: NodeJS.ErrnoException, work: string): never {
  if (error.code !== 'ENOENT' && error.code !== 'EINVAL') throw error;
  throw new BuildError(
    `${fromHere(work)}, where a build keeps its working files, could not be made (${error.code}): the system allows no such folder there. Name another output folder by RESUME_OUT.`,
  );
}

/** Holds a lock until it is released or the process ends, however it ends. */
async function lock(path: string, folder: string): Promise<() => Promise<void>> {
  const file = await open(path, 'a+');
  if (native && !native.tryLock(file.fd)) {
    await file.close();
    const holder = (await readFile(path, 'utf8').catch(() => '')).trim();
    throw new BuildError(
      `Another build is writing ${fromHere(folder)}${holder && ` (process ${holder})`}. Wait until it is done, then build again.`,
    );
  }
  await file.truncate();
  await file.write(`${process.pid}\n`);
  return () => file.close();
}

/** Completes what a build that was killed left behind. */
async function finishLastBuild(folder: string, work: string): Promise<void> {
  const left = (await readdir(work)).filter((name) => name.startsWith('site-') || name.startsWith('last-'));
  for (const name of left) {
    const path = join(work, name);
    // Killed between two renames, where folders cannot be exchanged in one step.
    if (name.startsWith('last-') && !(await markerOf(folder))) await rename(path, folder);
    else await rm(path, { recursive: true, force: true });
  }
}

/** @throws {BuildError} where a site has lost files, or gained some */
async function complete(staging: string, expected: ReadonlySet<string>): Promise<void> {
  const found = await filesIn(staging);
  const missing = [...expected].filter((file) => !found.includes(file));
  const added = found.filter((file) => !expected.has(file));
  if (missing.length + added.length === 0) return;
  const odd = [...missing.map((file) => `${file} is missing`), ...added.map((file) => `${file} was added`)];
  throw new BuildError(
    `The new site is not as it was written: of ${expected.size} files, ${odd.slice(0, 3).join(', ')}${odd.length > 3 ? ` and ${odd.length - 3} more` : ''}. Something else writes to ${staging}. The last site is as it was; build again.`,
  );
}

/**
 * Puts a folder in the place of another. In one step where the system can exchange folders: at no moment is there none.
 *
 * @param exchange for tests
 */
export async function swap(
  staging: string,
  folder: string,
  exchange: ((from: string, to: string) => Promise<unknown>) | undefined = native?.swap,
): Promise<void> {
  const isNew = await stat(folder).then(
    () => false,
    () => true,
  );
  if (isNew) return rename(staging, folder);
  const isExchanged = await exchange?.(staging, folder).then(
    () => true,
    // Such as network file systems, which cannot.
    () => false,
  );
  if (isExchanged) return rm(staging, { recursive: true, force: true });
  const last = join(dirname(staging), `last-${randomUUID()}`);
  await rename(folder, last);
  await rename(staging, folder).catch(async (error) => {
    await rename(last, folder);
    throw error;
  });
  await rm(last, { recursive: true, force: true });
}
