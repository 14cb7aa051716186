import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `@resume/ui`. */
export const UI = fileURLToPath(new URL('../../../../packages/ui/', import.meta.url));

export const exists = (file: string) => existsSync(join(UI, 'src', file));

/** The text of a file in `packages/ui/src`. */
export const source = (file: string) => readFileSync(join(UI, 'src', file), 'utf8');

/** Modules, and the modules of the library that they import, directly or not. */
export function closure(modules: readonly string[]): readonly string[] {
  const all = new Set(modules);
  for (const file of all) {
    for (const [, path = ''] of source(file).matchAll(/from '(\.{1,2}\/[^']+)\.js'/g)) {
      const imported = normalize(join(dirname(file), path)).replaceAll('\\', '/');
      const module = [`${imported}.tsx`, `${imported}.ts`].find(exists);
      if (module) all.add(module);
    }
  }
  return [...all];
}

/** The list of all parts, which names the classes of components that a module need not use. */
export const isPartList = (module: string) => module === 'parts.ts';

/** The name of a component as addresses and the shadcn command have it: `QRCode` becomes `qr-code`. */
export const kebabCase = (name: string) =>
  name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
