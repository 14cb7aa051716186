// The owner's résumé as a PDF, and documents of 10 to 200 pages, compared with other programs that make PDFs.
import { readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { faces, jobs, markupOf, resume, viewOf } from './lib/content.mjs';
import { engines } from './lib/engines.mjs';
import { inTurns, ratios, run } from './lib/measure.mjs';
import { profile } from './lib/profile.mjs';

const SITE = new URL('../packages/site/package.json', import.meta.url);
const COLD = fileURLToPath(new URL('lib/cold.mjs', import.meta.url));
/** In ms. */
const TOO_LONG = 30_000;

const fileOf = (name) => join(tmpdir(), `resume-bench-${name}.pdf`);

export async function pdf() {
  const cold = await inTurns(
    Object.fromEntries(
      Object.keys(engines).map((name) => [name, () => run(process.execPath, [COLD, name, fileOf(name)])]),
    ),
    { rounds: 7, warmups: 1 },
  );

  const bytes = {};
  for (const name of Object.keys(engines)) bytes[name] = (await stat(fileOf(name))).size / 1000;
  bytes['subset fonts and compressed text'] = (await floor()) / 1000;

  const made = {};
  for (const [name, start] of Object.entries(engines)) made[name] = await start();
  const warm = await inTurns(tasks(made, resume), { rounds: 15, warmups: 4 });
  const parts = await profile((round) => made.ours.make(viewOf(rewritten(resume, round))), 30);

  const growth = [];
  for (const [pages, rounds] of [
    [10, 3],
    [50, 3],
    [100, 2],
    [200, 1],
  ]) {
    // Who took long for fewer pages is not asked for more.
    const slow = growth.at(-1)?.times;
    const quick = Object.entries(made).filter(([name]) => !slow || slow[`${name}, ${NEW}`] < TOO_LONG);
    const document = jobs(pages * 11);
    const times = await inTurns(tasks(Object.fromEntries(quick), document), { rounds });
    const sizes = {};
    for (const [name, engine] of quick) sizes[name] = await pagesOf(await engine.make(viewOf(document)));
    growth.push({ pages, times, sizes });
  }
  for (const engine of Object.values(made)) await engine.close();
  await Promise.all(Object.keys(engines).map((name) => rm(fileOf(name), { force: true })));

  const perPage = (name) =>
    growth
      .filter(({ sizes }) => sizes[name] !== undefined)
      .map(({ times, sizes }) => Number((times[`${name}, ${NEW}`] / sizes[name]).toFixed(1)));
  return [
    { title: 'PDF of the owner’s résumé, a process each', unit: 'ms', rows: ratios(cold, { digits: 0 }) },
    {
      title: 'PDF of the owner’s résumé, kept warm',
      unit: 'ms',
      rows: byCase(warm),
      note: CASES_NOTE,
    },
    profileOf(parts),
    { title: 'PDF of the owner’s résumé', unit: 'kB', rows: ratios(bytes) },
    ...growth.map(({ pages, times }) => ({
      title: `PDF of about ${pages} pages, kept warm`,
      unit: 'ms',
      rows: byCase(times),
    })),
    {
      title: 'Time a page of a new document, at 10, 50, 100 and 200 pages',
      unit: 'ms a page at the last',
      rows: Object.keys(made).map((name) => {
        const each = perPage(name);
        return {
          name: `${name}: ${each.join(', ')}`,
          value: each.at(-1),
          ratio: Number((each.at(-1) / each[0]).toFixed(2)),
        };
      }),
      note: `The ratio is that of the last to the first: 1 is growth in a straight line. Who takes over ${TOO_LONG / 1000} s is not asked for more pages.`,
    },
  ];
}

/** What an engine is asked for in each round: a text that it has not seen, the same with one change, and that once more. */
const NEW = 'a new document';
const CASES = {
  [NEW]: (document, round) => rewritten(document, round),
  'one edit': (document, round) => edited(rewritten(document, round), round),
  'the same again': (document, round) => edited(rewritten(document, round), round),
};
const CASES_NOTE =
  'In each round, an engine makes a document whose texts all differ from those before, the same with another label, and that once more; the ratio is to the first engine in the same case. Engines that remember layout are quicker from the second on.';

/** Each engine in each case, the cases of an engine one after another. */
const tasks = (made, document) =>
  Object.fromEntries(
    Object.entries(made).flatMap(([name, engine]) =>
      Object.entries(CASES).map(([kind, documentOf]) => [
        `${name}, ${kind}`,
        (round) => engine.make(viewOf(documentOf(document, round))),
      ]),
    ),
  );

const byCase = (times) =>
  Object.keys(CASES).flatMap((kind) =>
    ratios(Object.fromEntries(Object.entries(times).filter(([name]) => name.endsWith(`, ${kind}`))), {
      digits: 0,
    }),
  );

/** A document with the number of the round in each of its texts: what has a space or an ideograph is a text. */
function rewritten(value, round) {
  if (typeof value === 'string')
    return /[ \p{Script=Han}]/u.test(value) && !value.includes('://') ? `${value} ${round}` : value;
  if (Array.isArray(value)) return value.map((each) => rewritten(each, round));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewritten(each, round)]));
}

const edited = (document, round) => ({
  ...document,
  basics: { ...document.basics, label: `${round} 号候选人` },
});

/** The profile as a table: what takes a fiftieth of the time or more, as shares of the whole. */
function profileOf(parts) {
  const whole = Object.values(parts).reduce((sum, time) => sum + time, 0);
  const large = Object.entries(parts).filter(([, time]) => time >= whole / 50);
  const small = whole - large.reduce((sum, [, time]) => sum + time, 0);
  return {
    title: 'Where the time goes, kept warm',
    unit: 'ms a PDF',
    rows: [...large, ['everything else', small]].map(([name, time]) => ({
      name,
      value: Number(time.toFixed(1)),
      ratio: Number((time / whole).toFixed(2)),
    })),
    note: 'Sampled while the owner’s résumé is made again and again; the ratio is to the whole.',
  };
}

async function pagesOf(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

/** The least our PDF can be: the glyphs of its fonts, compressed, and its text. */
async function floor() {
  const { default: subsetFont } = await import(createRequire(SITE).resolve('subset-font'));
  const view = viewOf(resume);
  const shown = new Map(faces.map((face) => [face, new Set(' •–·0123456789/')]));
  const add = (text, weight, family) => {
    for (const char of text) {
      const isHan = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char);
      const face = faces.find(
        (one) =>
          one.weight === weight &&
          one.family ===
            `${isHan ? 'Noto' : 'Source'} ${family}${isHan ? ' SC' : family === 'Sans' ? ' 3' : ' 4'}`,
      );
      shown.get(face)?.add(char);
    }
  };
  const walk = (nodes, weight, family) => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.data, weight, family);
      else if (node.type === 'tag' && !node.attribs['data-media']) {
        const isTitle = /^h[12]$/.test(node.name) || /metric-change-value/.test(node.attribs.class ?? '');
        const isBold =
          /^(h[3-6]|strong)$/.test(node.name) || /publication-title/.test(node.attribs.class ?? '');
        if (isTitle) walk(node.children, 600, 'Serif');
        else walk(node.children, isBold && family === 'Sans' ? 700 : weight, family);
      }
    }
  };
  const { children } = parseDocument(markupOf(view));
  walk(children, 400, 'Sans');
  const text = children.map((node) => textContent(node)).join('');
  const fonts = await Promise.all(
    [...shown].map(async ([{ path }, characters]) =>
      deflateSync(
        await subsetFont(await readFile(path), [...characters].join(''), {
          targetFormat: 'sfnt',
          noLayoutClosure: true,
        }),
      ),
    ),
  );
  return fonts.reduce((sum, { length }) => sum + length, deflateSync(Buffer.from(text, 'utf16le')).length);
}

const textContent = (node) =>
  node.type === 'text' ? node.data : (node.children ?? []).map(textContent).join('');
