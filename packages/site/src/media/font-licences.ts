import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import type { ThemeFace } from '@resume/ui/themes';

const require = createRequire(import.meta.url);

/** The npm package of a face: `@expo-google-fonts/source-sans-3`; none of a file of the owner's own. */
const packageOf = ({ file }: Pick<ThemeFace, 'file'>) =>
  isAbsolute(file) ? [] : [file.split('/').slice(0, 2).join('/')];

/** The licences of fonts, by the path on the site where each is. A font may be served with its licence alone. */
export function fontLicences(
  faces: readonly Pick<ThemeFace, 'file'>[],
): ReadonlyMap<string, () => Promise<Uint8Array>> {
  return new Map(
    [...new Set(faces.flatMap(packageOf))].map((name) => [
      `fonts/licences/${name.split('/')[1]}.txt`,
      () => readFile(licenceOf(name)),
    ]),
  );
}

/** The file with the licence of the font: some packages have one of their own, for their code. */
function licenceOf(name: string): string {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const own = join(folder, 'LICENSE_FONT');
  return existsSync(own) ? own : join(folder, 'LICENSE');
}
