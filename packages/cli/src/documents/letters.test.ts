import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFiles, inspectPdf, type StructureTree } from '@resume/pdf/read';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../test/world.js';

const base = mkdtempSync(join(tmpdir(), 'resume-letters-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const SOURCE = `
basics: { name: { en: Ines Falk, zh: 方音 } }
work:
  - { name: Ferry Works, startDate: 2018 }
variants:
  - { name: yard, letter: dock, languages: [en] }
  - { name: plain, languages: [en] }
letters:
  - name: dock
    recipient: { name: Maya Okafor, organization: North Dock }
    subject: { en: Shipwright, zh: 造船师 }
    body: { en: I build hulls., zh: 我造船。 }
    closing: { en: Yours, zh: 敬上 }
  - { name: loft, language: de, recipient: { organization: Netzboden }, body: Ich knüpfe Netze. }
`;

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(base, 'case-'));
  file = join(folder, 'cv.yaml');
  writeFileSync(file, SOURCE);
});

const resume = (...args: string[]) => runCommand([...args, '--audience', 'recruiter']);

/** The levels of the headings in a structure tree. */
const headingsIn = (tree: StructureTree | undefined): readonly string[] =>
  tree ? [...(/^H\d$/.test(tree.role) ? [tree.role] : []), ...tree.children.flatMap(headingsIn)] : [];

const html = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('resume render --document', () => {
  it('makes the letter of a variant alone, with nothing of the résumé and of other letters', async () => {
    expect((await resume('render', file, '--variant', 'yard', '--document', 'letter')).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['cv.yaml', 'cv.yard.letter.html', 'cv.yard.letter.pdf']);
    expect(html('cv.yard.letter.html')).toContain('Dear Maya Okafor:');
    expect(html('cv.yard.letter.html')).not.toMatch(/Ferry Works|Netzboden|造船/);
    const [source] = await extractFiles(readFileSync(join(folder, 'cv.yard.letter.pdf')));
    const attached = JSON.parse(new TextDecoder().decode(source?.data));
    expect(attached.letters.map(({ name }: { name: string }) => name)).toEqual(['dock']);
  });

  it('makes the letter and then the résumé as one tagged document', async () => {
    const out = join(folder, 'all.pdf');
    const { code } = await resume(
      'render',
      file,
      '--variant',
      'yard',
      '--document',
      'application',
      '-o',
      out,
    );
    expect(code).toBe(0);
    const { pages, tagged } = await inspectPdf(readFileSync(out));
    expect(tagged).toBe(true);
    expect(pages.map(({ structure }) => headingsIn(structure))).toEqual([
      ['H1', 'H2'],
      ['H1', 'H2', 'H3'],
    ]);
    expect(pages[0]?.text).toMatch(/I build hulls\.[\s\S]*1 \/ 2/);
    expect(pages[1]?.text).toMatch(/Ferry Works[\s\S]*2 \/ 2/);
  });

  it('makes a letter that --letter names, in its own language', async () => {
    const { code } = await resume('render', file, '--letter', 'loft', '--to', 'html', '--locale', 'zh');
    expect(code).toBe(0);
    expect(html('cv.letter.zh.html')).toContain('Sehr geehrte Damen und Herren,');
    expect(html('cv.letter.zh.html')).toContain('<html lang="de"');
  });

  it('makes the letters of all variants that have one', async () => {
    await resume('render', file, '--variant', 'all', '--document', 'letter', '--to', 'html');
    expect(readdirSync(folder).sort()).toEqual(['cv.yaml', 'cv.yard.letter.html']);
  });

  it('has no string of a letter in a résumé', async () => {
    await resume('render', file, '--to', 'pdf,html');
    const [source] = await extractFiles(readFileSync(join(folder, 'cv.pdf')));
    expect(new TextDecoder().decode(source?.data) + html('cv.html')).not.toMatch(/letters|hulls|Netz|Okafor/);
  });

  it.each([
    [['--document', 'letter'], 'It has several letters. Name one by --letter: dock, loft.'],
    [['--variant', 'plain', '--document', 'application'], 'The variant "plain" has no letter.'],
    [['--letter', 'dok'], 'No letter is called "dok". Did you mean "dock"?'],
    [['--letter', 'dock', '--document', 'resume'], '--letter names the letter "dock"'],
  ])('refuses %j', async (args, message) => {
    const { code, errors } = await resume('render', file, ...args);
    expect(code).not.toBe(0);
    expect(errors).toContain(message);
  });
});

describe('resume convert --document', () => {
  it('writes a letter as text, and before the résumé in an application', async () => {
    const { output } = await resume('convert', file, '--letter', 'dock', '--to', 'text', '--locale', 'zh');
    expect(output).toMatch(/造船师[\s\S]*我造船。\n\n敬上/);
    const both = await resume(
      'convert',
      file,
      '--variant',
      'yard',
      '--document',
      'application',
      '--to',
      'markdown',
    );
    expect(both.output).toMatch(/## Re: Shipwright[\s\S]*# Ines Falk\n[\s\S]*Ferry Works/);
  });

  it('refuses formats without letters', async () => {
    const { code, errors } = await resume('convert', file, '--letter', 'dock', '--to', 'vcard');
    expect([code, errors]).toEqual([2, expect.stringContaining('vcard has no letters')]);
  });
});
