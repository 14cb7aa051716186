import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './production.mjs';

// In the project, where the rules of biome.json hold.
const folder = mkdtempSync(join(root, 'tools/lint-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(source) {
  writeFileSync(join(folder, 'sample.mjs'), source);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('the pathname of an address as a path', () => {
  it.each([
    "console.log(new URL('..', import.meta.url).pathname);",
    'console.log(new URL(import.meta.url).pathname);',
    "const { pathname } = new URL('..', import.meta.url);\nconsole.log(pathname);",
    "const { pathname: here } = new URL('..', import.meta.url);\nconsole.log(here);",
    "const here = new URL('..', import.meta.url);\nconsole.log(here.pathname);",
  ])('is an error: %s', (source) => {
    expect(lint(source)).toContain('The pathname of an address is no path');
  });

  it.each([
    "import { fileURLToPath } from 'node:url';\nconsole.log(fileURLToPath(new URL('..', import.meta.url)));",
    "console.log(new URL('https://example.org/a').pathname);",
    "const site = new URL('https://example.org/a');\nconsole.log(site.pathname, new URL('.', import.meta.url).href);",
  ])('is no error for an address of the web: %s', (source) => {
    expect(lint(source)).not.toContain('The pathname');
  });
});
