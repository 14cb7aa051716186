import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const stylesheet = read('components.css') + read('letter.css');

it('is the stylesheets that components.css and letter.css import, in their order', async () => {
  const paths = Array.from(stylesheet.matchAll(/@import "([^"]+)";/g), ([, path = '']) => path);
  const nameOf = (path: string) =>
    basename(path, '.css').replace(/^[A-Z]+/, (letters) => letters.toLowerCase());
  // As Biome sorts imports.
  const sorted = paths.toSorted((a, b) => (a.replaceAll('/', ' ') < b.replaceAll('/', ' ') ? -1 : 1));
  const imports = sorted.map((path) => `import ${nameOf(path)} from '${path}?raw';\n`);
  const names = paths.map((path) => `  ${nameOf(path)},\n`);
  await expect(`// Written by components-css.test.ts from components.css and letter.css: change these, then run the test with -u.
${imports.join('')}
/** The text of \`components.css\` and \`letter.css\`, for programs that set documents by CSS without a bundler. */
export const componentsCss: string = [
${names.join('')}].join('\\n');
`).toMatchFileSnapshot('./components-css.ts');
});
