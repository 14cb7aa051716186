import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { type Person, people, personView, somePeople } from '../../fixtures/index.js';
import { toTypst } from '../typst/index.js';
import { toLatex } from './index.js';

/** What of npm's compiler of Typst is used here. It has 50 MB, and is no dependency: tests use it where it is installed. */
interface TypstCompiler {
  pdf(source: { readonly mainFileContent: string }): Uint8Array;
}

// Not written as a literal, so that it is looked for when the test runs.
const typstPackage = ['@myriaddreamin', 'typst-ts-node-compiler'].join('/');
const typst: TypstCompiler | undefined = await import(typstPackage).then(
  ({ NodeCompiler }) => NodeCompiler.create(),
  () => undefined,
);
const hasLatex = spawnSync('xelatex', ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'resume-latex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = process.env.TEST_ALL ? (Object.keys(people) as Person[]) : somePeople(2);

describe.each(names)('the résumé of %s', (name) => {
  const view = personView(name);

  it.skipIf(!hasLatex)('is LaTeX that compiles', async () => {
    writeFileSync(join(folder, `${name}.tex`), toLatex(view));
    // The shell is closed to what stands in the file.
    await promisify(execFile)(
      'xelatex',
      ['-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error', `${name}.tex`],
      { cwd: folder, encoding: 'buffer', maxBuffer: 10_000_000 },
    );
    expect(readFileSync(join(folder, `${name}.pdf`)).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it.skipIf(!typst)('is Typst that compiles', () => {
    const pdf = typst?.pdf({ mainFileContent: toTypst(view) }) ?? new Uint8Array();
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  });
});
