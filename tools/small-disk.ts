import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled, for tests of what happens then. */
export interface SmallDisk extends Disposable {
  readonly path: string;
  /** Fills it but for so many bytes; `empty` takes that away again. */
  fill(left: number): void;
  empty(): void;
  setReadOnly(readOnly: boolean): void;
}

const mount = (...args: readonly string[]) => spawnSync('mount', args, { encoding: 'utf8' });

/** Mounts a disk in memory. Only Linux's root may. */
export function smallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'resume-disk-'));
  const { error, status, stderr } = mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path);
  if (status !== 0) {
    rmdirSync(path);
    throw new Error(`No disk could be mounted: ${error?.message ?? stderr.trim()}`);
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill(left) {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - left)));
    },
    empty: () => rmSync(filler, { force: true }),
    setReadOnly: (readOnly) => void mount('-o', `remount,${readOnly ? 'ro' : 'rw'}`, path),
    [Symbol.dispose]() {
      spawnSync('umount', ['-l', path]);
      rmdirSync(path);
    },
  };
}

/** Why no small disk can be had here, undefined where one can: for `it.skipIf`, which says nothing by itself. */
export function reasonAgainstDisks(): string | undefined {
  try {
    smallDisk(1)[Symbol.dispose]();
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`NOT CHECKED: full and read-only disks. ${reason}`);
    return reason;
  }
}
