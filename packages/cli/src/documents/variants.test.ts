import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFiles, inspectPdf } from '@resume/pdf/read';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../test/world.js';

const base = mkdtempSync(join(tmpdir(), 'resume-variants-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const SOURCE = `
basics:
  name: { en: Ines Falk, zh: 方音 }
  label: { en: Shipwright, zh: 造船师 }
work:
  - { name: { en: Dry Dock, zh: 船坞 }, startDate: 2010, endDate: 2017, tags: [trade] }
  - name: { en: Ferry Works, zh: 渡轮厂 }
    startDate: 2018
    highlights:
      - { en: Always here, zh: 一直在 }
      - { text: { en: Sold hulls, zh: 卖船 }, tags: [trade] }
      - { text: { en: Modelled hulls, zh: 建模 }, tags: [research] }
variants:
  - name: research
    label: { en: Research posts, zh: 研究 }
    exclude: [trade]
    languages: [en]
    theme: plain
    basics: { label: Researcher }
  - { name: sales, extends: research, exclude: [research], languages: [zh, en] }
`;

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(base, 'case-'));
  file = join(folder, 'cv.yaml');
  writeFileSync(file, SOURCE);
});

const resume = (...args: string[]) => runCommand(args);

describe('resume render --variant', () => {
  it('makes every format of the variant alone, under its name', async () => {
    expect((await resume('render', file, '--variant', 'research')).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['cv.research.html', 'cv.research.pdf', 'cv.yaml']);
    const html = readFileSync(join(folder, 'cv.research.html'), 'utf8');
    expect(html).toContain('Modelled hulls');
    expect(html).toContain('Researcher');
    expect(html).not.toMatch(/Sold hulls|Dry Dock|Shipwright|造船|建模/);
    const pdf = readFileSync(join(folder, 'cv.research.pdf'));
    const [source] = await extractFiles(pdf);
    const text = new TextDecoder().decode(source?.data);
    expect(text).toContain('Modelled hulls');
    expect(text).not.toMatch(/Sold hulls|Dry Dock|Shipwright|造船|建模|trade|variants|Research posts/);
    expect((await inspectPdf(pdf)).lang).toBe('en');
  });

  it('makes all variants in their languages, and puts names where --out asks for them', async () => {
    const out = join(folder, '{variant}-{locale}.pdf');
    const { code, output } = await resume('render', file, '--variant', 'all', '-o', out, '--json');
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'cv.yaml',
      'research-en.pdf',
      'sales-en.pdf',
      'sales-zh.pdf',
    ]);
    const [result] = JSON.parse(output).results;
    expect(result.files.map(({ variant, locale }: Record<string, string>) => `${variant} ${locale}`)).toEqual(
      ['research en', 'sales zh', 'sales en'],
    );
  });

  it.each([
    [['--variant', 'reserch'], 2, 'Did you mean "research"?'],
    [['--variant', 'research,sales', '-o', 'one.pdf'], 2, 'names one file for 2 variants'],
  ])('refuses %j', async (options, code, message) => {
    const result = await resume('render', file, ...options);
    expect([result.code, result.errors]).toEqual([code, expect.stringContaining(message)]);
  });

  it('reports a cycle with its place', async () => {
    writeFileSync(file, SOURCE.replace('label: { en: Research posts, zh: 研究 }', 'extends: sales'));
    const { code, errors } = await resume('render', file, '--variant', 'research');
    expect(code).toBe(1);
    expect(errors).toMatch(
      /cv\.yaml:15:\d+ variants\[0\]\.extends: It extends itself: research → sales → research/,
    );
  });

  it('reports what is odd at its place in the file', async () => {
    writeFileSync(file, SOURCE.replace('Always here', 'Always \u{10ffff} here'));
    const { errors } = await resume('render', file, '--variant', 'research', '--to', 'pdf');
    expect(errors).toMatch(/cv\.yaml:10:\d+ work\[1\]\.highlights\[0\]\.en/);
  });
});

describe('resume convert and check --variant', () => {
  it('writes the variant alone in formats for programs and for people', async () => {
    for (const to of ['yaml', 'json', 'markdown', 'text', 'json-resume', 'json-ld']) {
      const { output, code } = await resume('convert', file, '--to', to, '--variant', 'research');
      expect([to, code]).toEqual([to, 0]);
      expect(output, to).toContain('Researcher');
      expect(output, to).not.toMatch(/Sold hulls|Dry Dock|Shipwright|造船|建模|variants|Research posts/);
    }
  });

  it('checks the document of the variant, with places of the file', async () => {
    writeFileSync(
      file,
      SOURCE.replace(
        '{ text: { en: Modelled hulls, zh: 建模 }, tags: [research] }',
        '{ text: "See [it](#nowhere)", tags: [research] }',
      ),
    );
    const all = await resume('check', file);
    const research = await resume('check', file, '--variant', 'research');
    const sales = await resume('check', file, '--variant', 'sales');
    expect(research.output).toMatch(
      /cv\.yaml:12:\d+ warning dead-anchor work\[1\]\.highlights\[2\]\.text: .*#nowhere/,
    );
    expect(research.output).not.toContain('untranslated');
    expect(all.output).toContain('#nowhere');
    expect(sales.output).not.toContain('#nowhere');
  });

  it.each(['convert', 'check'])('of %s refuses a variant that is not there', async (command) => {
    const to = command === 'convert' ? ['--to', 'yaml'] : [];
    const { code, errors } = await resume(command, file, ...to, '--variant', 'sale');
    expect([code, errors]).toEqual([2, expect.stringContaining('Did you mean "sales"?')]);
  });
});

describe('resume variants', () => {
  it('lists length, what each leaves out and what it says otherwise', async () => {
    const { code, output } = await resume('variants', file);
    expect(code).toBe(0);
    expect(output.replaceAll(file, 'cv.yaml')).toBe(`cv.yaml: 1 page, 18 words

research (Research posts): 1 page, 12 words
  leaves out
    work[0] Dry Dock (exclude)
    work[1].highlights[1] Sold hulls (exclude)
  says otherwise
    basics.label: Shipwright → Researcher
    theme: plain
    languages: ["en"]

sales: 1 page, 15 words, extends research
  leaves out
    work[1].highlights[2] Modelled hulls (exclude)
  says otherwise
    basics.label: Shipwright → Researcher
    theme: plain
    languages: ["zh","en"]
`);
  });

  it('says the same as JSON, without pages where they are not asked for', async () => {
    const { output } = await resume('variants', file, '--json', '--no-pages');
    const { whole, variants } = JSON.parse(output);
    expect(whole).toEqual({ words: expect.any(Number) });
    expect(variants[0]).toMatchObject({
      name: 'research',
      leavesOut: [
        { path: 'work[0]', reason: 'exclude', text: 'Dry Dock' },
        { path: 'work[1].highlights[1]' },
      ],
      saysOtherwise: [
        { path: 'basics.label', after: 'Researcher' },
        { path: 'theme' },
        { path: 'languages' },
      ],
    });
    expect(variants[0].pages).toBeUndefined();
  });

  it('says that there are none', async () => {
    writeFileSync(file, 'basics: { name: Ada }\n');
    expect((await resume('variants', file, '--no-pages')).output).toContain('It has no variants.');
  });
});
