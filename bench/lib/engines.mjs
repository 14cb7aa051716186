// The same résumé in the hands of each engine that makes PDFs. Each loads what it needs and no more, and gives
// `make(view) → bytes`, kept warm.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ARGS, findChromium } from '../../tools/chromium.mjs';
import { elementOf, faces, markupOf, pageOf } from './content.mjs';

/** This project's renderer, with the fonts as an app gives them. */
export async function ours() {
  const { renderPdf } = await import('../../packages/pdf/dist/index.js');
  const fonts = await Promise.all(
    faces.map(async ({ family, weight, path }) => ({ family, weight, data: await readFile(path) })),
  );
  const date = new Date('2026-01-01T00:00:00Z');
  return {
    make: (view) => renderPdf(elementOf(view), { fonts, title: 'Résumé', lang: view.locale, date }),
    close() {},
  };
}

/** Chromium, started once and asked for each page. */
export async function chromiumPrint() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  const folder = await mkdtemp(join(tmpdir(), 'resume-bench-'));
  return {
    async make(view) {
      // A page from a file may read fonts from files.
      const file = `${folder}/page.html`;
      await writeFile(file, pageOf(markupOf(view)));
      const page = await browser.newPage();
      await page.goto(`file://${file}`);
      await page.evaluate(() => document.fonts.ready);
      const bytes = await page.pdf({ format: 'A4', tagged: true, outline: true });
      await page.close();
      return bytes;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Typst, as Node's addon, with a template of a résumé's plainest form. */
export async function typst() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const { parseDocument } = await import('htmlparser2');
  const compiler = NodeCompiler.create({ fontArgs: faces.map(({ path }) => ({ fontPaths: [path] })) });
  return {
    make: (view) => compiler.pdf({ mainFileContent: typstOf(parseDocument(markupOf(view)).children) }),
    close() {},
  };
}

const TYPST_PAGE = `#set page(paper: "a4", margin: 16mm)
#set text(font: ("Source Sans 3", "Noto Sans SC"), size: 10pt, lang: "zh")
#set par(leading: 0.6em)
#show heading: set text(font: ("Source Serif 4", "Noto Serif SC"), weight: 600)
`;

function typstOf(content) {
  const quote = (text) => JSON.stringify(text.replace(/\s+/g, ' '));
  const all = (nodes) => nodes.map(one).join('');
  const one = (node) => {
    if (node.type === 'text') return /\S/.test(node.data) ? `#text(${quote(node.data)})` : ' ';
    if (node.type !== 'tag' || node.name === 'svg' || node.attribs['data-media']) return '';
    const inside = all(node.children);
    if (/^h[1-6]$/.test(node.name)) return `\n#heading(level: ${node.name[1]})[${inside}]\n`;
    if (node.name === 'a') return `#link(${JSON.stringify(node.attribs.href)})[${inside}]`;
    if (node.name === 'strong') return `#strong[${inside}]`;
    if (node.name === 'ul' || node.name === 'ol') {
      const items = node.children
        .filter(({ name }) => name === 'li')
        .map((item) => `[${all(item.children)}]`);
      return `\n#${node.name === 'ul' ? 'list' : 'enum'}(${items.join(', ')})\n`;
    }
    return ['p', 'div', 'section', 'header', 'dl', 'dt', 'dd', 'li'].includes(node.name)
      ? `\n\n${inside}\n\n`
      : inside;
  };
  return TYPST_PAGE + all(content);
}

/** react-pdf as its documentation has it: components by hand, full fonts, ideographs separated by the usual callback. */
export async function reactPdf() {
  const { Document, Font, Link, Page, renderToBuffer, Text, View } = await import('@react-pdf/renderer');
  const { parseDocument } = await import('htmlparser2');
  const { createElement: h } = await import('react');
  for (const { family, weight, path } of faces)
    Font.register({ family, fonts: [{ src: path, fontWeight: weight }] });
  const byFamily = (family) => faces.filter((face) => face.family === family);
  for (const family of new Set(faces.map((face) => face.family)))
    Font.register({
      family,
      fonts: byFamily(family).map(({ weight, path }) => ({ src: path, fontWeight: weight })),
    });
  Font.registerHyphenationCallback((word) =>
    /\p{Script=Han}/u.test(word) ? [...word].flatMap((c) => [c, '']) : [word],
  );
  const text = { fontFamily: 'Noto Sans SC', fontSize: 10, lineHeight: 1.4 };
  const INLINE = new Set(['span', 'a', 'strong', 'em', 'time', 'sup', 'sub', 'code', 'cite']);
  const isInline = (node) => node.type === 'text' || INLINE.has(node.name);
  const words = (node, key) => {
    if (node.type === 'text') return node.data.replace(/\s+/g, ' ');
    const children = node.children.map(words);
    if (node.name === 'a') return h(Link, { key, src: node.attribs.href }, ...children);
    return h(Text, { key, style: node.name === 'strong' ? { fontWeight: 700 } : {} }, ...children);
  };
  const box = (node, key) => {
    if (node.type !== 'tag' || node.name === 'svg' || node.attribs['data-media']) return null;
    const heading = /^h([1-6])$/.exec(node.name);
    const style = heading
      ? { fontFamily: 'Noto Serif SC', fontWeight: 600, fontSize: 20 - 2 * heading[1] }
      : {};
    const runs = [];
    for (const child of node.children) {
      if (isInline(child)) (Array.isArray(runs.at(-1)) ? runs.at(-1) : runs[runs.push([]) - 1]).push(child);
      else runs.push(child);
    }
    const children = runs.map((run, index) =>
      Array.isArray(run)
        ? run.some((child) => child.type === 'tag' || /\S/.test(child.data)) &&
          h(Text, { key: index, style }, ...run.map(words))
        : box(run, index),
    );
    const marker = node.name === 'li' ? { paddingLeft: 10 } : {};
    return h(View, { key, style: { marginBottom: 2, ...marker } }, ...children.filter(Boolean));
  };
  return {
    make: (view) =>
      renderToBuffer(
        h(
          Document,
          {},
          h(
            Page,
            { size: 'A4', style: { padding: 45, ...text } },
            ...parseDocument(markupOf(view)).children.map(box),
          ),
        ),
      ),
    close() {},
  };
}

export const engines = { ours, chromium: chromiumPrint, typst, 'react-pdf': reactPdf };
