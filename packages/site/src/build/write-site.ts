import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../site.js';

/**
 * Makes every file of a site and writes it, saying how far it is: in place on a terminal, in a few lines elsewhere.
 *
 * @param site from `createSite`
 * @param showsProgress whether to print at all
 */
export async function writeSite(
  folder: string,
  site: ReadonlyMap<string, SiteFile>,
  showsProgress: boolean,
): Promise<void> {
  const { isTTY } = process.stdout;
  let done = 0;
  for (const [path, make] of site) {
    const body = await make();
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
    done += 1;
    if (!showsProgress) continue;
    const line = `${String(done).padStart(4)}/${site.size}  ${path.padEnd(60)} ${kilobytes(body)}`;
    if (isTTY) process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`);
    else if (isStep(done, site.size)) console.log(line);
  }
  if (isTTY && showsProgress) process.stdout.write('\r\x1b[K');
}

/** Whether a file is the first of a site, or ends a quarter of it. */
const isStep = (done: number, total: number) =>
  done === 1 || Math.floor((done * 4) / total) > Math.floor(((done - 1) * 4) / total);

const kilobytes = (body: string | Uint8Array) => `${(Buffer.byteLength(body) / 1000).toFixed(1)} kB`;
