import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { imagesOf, type Resume } from '@resume/schema';

/** What became of an image that a résumé names. */
export interface CopiedImage {
  /** Where the document names it. */
  readonly path: string;
  /** What to report. */
  readonly message: string;
}

const isFile = (src: string) => !/^([a-z][a-z\d+.-]+:|\/\/)/i.test(src);

/**
 * Copies the images of a résumé next to the content, under the same names as seen from each, and never over another file.
 *
 * @param from the file that was taken, absolute
 * @param contentFile where its résumé goes, absolute
 * @returns what was copied, and what the owner has to copy
 */
export async function copyImages(
  resume: Resume,
  from: string,
  contentFile: string,
): Promise<readonly CopiedImage[]> {
  const found: CopiedImage[] = [];
  for (const { path, src } of imagesOf(resume)) {
    const [source, target] = [resolve(dirname(from), src), resolve(dirname(contentFile), src)];
    if (!isFile(src) || source === target) continue;
    found.push({ path, message: await copyImage(src, source, target, dirname(contentFile)) });
  }
  return found;
}

async function copyImage(src: string, source: string, target: string, folder: string): Promise<string> {
  const below = relative(folder, target);
  if (isAbsolute(src) || isAbsolute(below) || below.split(sep)[0] === '..')
    return `The image "${src}" is outside of the folder of the content. Copy it there, and name it as seen from there.`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target, constants.COPYFILE_EXCL);
    return `The image "${src}" was copied next to the content.`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST')
      return `The image "${src}" could not be copied next to the content (${code}). Save it there under this name.`;
    return (await isSame(source, target))
      ? `The image "${src}" is next to the content already.`
      : `Another image "${src}" is next to the content already. Save yours there under a name of its own, and name that.`;
  }
}

async function isSame(source: string, target: string): Promise<boolean> {
  const read = (path: string) => readFile(path).catch(() => undefined);
  const [ours, theirs] = await Promise.all([read(source), read(target)]);
  return ours === undefined || theirs?.equals(ours) === true;
}
