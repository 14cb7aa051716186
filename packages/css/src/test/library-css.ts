import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('@resume/ui/package.json')));

/** A stylesheet of the component library from its sources, and the path of the file. */
export function librarySheet(name: string) {
  const file = resolve(folder, 'src', name);
  return { css: readFileSync(file, 'utf8'), file };
}

/** The same with its imports in their places, for a browser that cannot load them. */
export function bundledSheet(name: string): string {
  const { css, file } = librarySheet(name);
  return css.replace(/@import "([^"]+)";/g, (_, address: string) =>
    bundledSheet(resolve(dirname(file), address)),
  );
}
