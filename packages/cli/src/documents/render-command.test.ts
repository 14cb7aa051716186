import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPdf } from '@resume/pdf/read';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../test/world.js';

const base = mkdtempSync(join(tmpdir(), 'resume-render-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(base, 'case-'));
});

const resume = (...args: string[]) => runCommand(args);

/** A grey pixel in a PNG, with a text chunk that says where it was taken. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

describe('resume render', () => {
  it('writes a PDF and a page next to the file, in the language of the document', async () => {
    writeFileSync(
      at('maria.json'),
      JSON.stringify({
        basics: {
          name: 'María Peña',
          label: 'Ingeniera de software',
          summary: 'Trabajo con datos y con personas en una empresa pequeña.',
        },
        work: [{ name: 'Faro', position: 'Jefa de equipo', startDate: '2020-01' }],
      }),
    );
    const { code, output } = await resume('render', at('maria.json'));
    expect(code).toBe(0);
    expect(output).toMatch(/maria\.pdf \d+\.\d kB\n.*maria\.html \d+\.\d kB\n$/);
    expect(readdirSync(folder).sort()).toEqual(['maria.html', 'maria.json', 'maria.pdf']);
    const html = readFileSync(at('maria.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html><html lang="es" dir="ltr"/);
    expect((await inspectPdf(readFileSync(at('maria.pdf')))).lang).toBe('es');
  });

  it('makes the page complete by itself: fonts and images within, no script, no request', async () => {
    writeFileSync(at('dot.png'), Buffer.from(DOT, 'base64'));
    writeFileSync(
      at('lin.yaml'),
      'basics:\n  name: 林知微\n  label: 工程师\n  image: { src: dot.png, visibility: public }\n  url: https://lin.example/\n',
    );
    await resume('render', at('lin.yaml'), '--to', 'html');
    const html = readFileSync(at('lin.html'), 'utf8');
    expect(html).toMatch(/<img[^>]*src="data:image\/png;base64,/);
    expect(html).toMatch(
      /@font-face\{font-family:"Noto Sans SC";[^}]*src:url\("data:font\/woff2;base64,[^"]+"\)/,
    );
    expect(html).not.toMatch(/<script|<link|@import/);
    expect(
      [...html.matchAll(/(?:src=|url\()["']?([^"')]{1,9})/g)].map(([, address]) => address),
    ).not.toContain('https://l');
    expect(html).toContain('default-src &#x27;none&#x27;');
    // Subset to a few characters.
    expect(html.length).toBeLessThan(400_000);
  });

  it('writes a Word file on request, in the language of the document, with its images', async () => {
    writeFileSync(at('dot.png'), Buffer.from(DOT, 'base64'));
    writeFileSync(
      at('lin.yaml'),
      'basics:\n  name: 林知微\n  label: 工程师\n  image: { src: dot.png, visibility: public }\nwork:\n  - { name: 长桥, startDate: 2020-01 }\n',
    );
    const { code, output } = await resume('render', at('lin.yaml'), '-o', at('cv.docx'), '--sheet', 'Letter');
    expect(code).toBe(0);
    expect(output).toMatch(/cv\.docx \d+\.\d kB\n$/);
    const parts = unzipSync(readFileSync(at('cv.docx')));
    const part = (name: string) => strFromU8(parts[name] ?? expect.fail(`${name} is missing`));
    const body = part('word/document.xml');
    const [heading = ''] = /<w:p>.*?<\/w:p>/s.exec(body) ?? [];
    expect(heading).toContain('<w:pStyle w:val="Heading1"/>');
    const texts = Array.from(heading.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g), ([, text]) => text);
    expect(texts.join('')).toBe('林知微');
    expect(part('docProps/core.xml')).toContain('<dc:language>zh</dc:language>');
    expect(body).toContain('w:w="12240" w:h="15840"');
    expect(Object.keys(parts)).toContainEqual(expect.stringMatching(/^word\/media\/.*\.png$/));
  });

  it('refuses files of which one would be written over another, before anything is written', async () => {
    for (const name of ['ada.yaml', 'ada.json']) writeFileSync(at(name), '{"basics": {"name": "Ada"}}');
    const { code, errors } = await resume('render', at('ada.yaml'), at('ada.json'), '-o', `${at('out')}/`);
    expect(code).toBe(2);
    expect(errors).toMatch(/ada\.yaml and .*ada\.json would both become .*ada\.pdf\. Rename one/);
    expect(readdirSync(folder).sort()).toEqual(['ada.json', 'ada.yaml']);
  });

  it('renders the others where one file is at fault, and reports all as JSON', async () => {
    writeFileSync(at('good.yaml'), 'basics: { name: Ada }\n');
    writeFileSync(at('bad.yaml'), 'basics: many\n');
    const { code, output } = await resume('render', at('bad.yaml'), at('good.yaml'), '--to', 'pdf', '--json');
    expect(code).toBe(1);
    const { results } = JSON.parse(output);
    expect(results[0]).toMatchObject({ files: [], error: expect.stringContaining('bad.yaml:1:9') });
    expect(results[1].files).toEqual([
      { path: at('good.pdf'), format: 'pdf', locale: 'en', bytes: expect.any(Number) },
    ]);
  });

  it.each([
    [['--pages', 'two'], '--pages takes a whole number from 1, and "two" is none.'],
    [['--locale', 'english!'], '--locale takes BCP 47 tags'],
    [['--conformance', 'ua-3'], '--conformance: conformance has "ua-3", which is the name of no standard'],
    [['--conformance', 'ua-1,a-4f'], '--conformance: conformance has ua-1 of PDF 1.7 and a-4f of PDF 2.0'],
    [['--theme', 'leger'], 'There is no theme "leger".'],
    [['--to', 'odt'], '--to does not take "odt". Use pdf, html, docx.'],
    [['-o', 'cv'], '--out names the file "cv". Give it one of the endings pdf, html, docx'],
    [['-o', 'cv.pdf', '--locale', 'en,zh'], '--out names one file for 2 languages'],
  ])('refuses %j', async (args, message) => {
    writeFileSync(at('a.yaml'), 'basics: { name: Ada }\n');
    const { code, errors } = await resume('render', at('a.yaml'), ...args);
    expect(errors).toContain(message);
    expect(code).toBe(2);
  });
});
