// What a résumé parser that others wrote, and three text extractors, find in our PDFs; and in Chromium's print of the
// same résumé, as a control. Writes PARSERS.md.
//
//   npm run bench -- parsers
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.mjs';
import { extractors, factsOf, lackingIn, radicalsIn } from '../tools/parser-proof.mjs';
import { markupOf, resume, viewOf } from './lib/content.mjs';

const require = createRequire(import.meta.url);
const HERE = fileURLToPath(new URL('./', import.meta.url));
const dist = fileURLToPath(new URL('../apps/site/dist/', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));

/** Its dictionaries are English; it has no section for papers, and gives none of the text outside its sections. */
const PARSER = 'simple-resume-parser';

const UNMEASURED =
  "NOT MEASURED: Chromium's print, the control, for want of Noto Sans CJK (Debian: fonts-noto-cjk).";

const folder = mkdtempSync(join(tmpdir(), 'resume-parsers-'));
const control = await print();
const papers = readdirSync(dist)
  .filter((file) => file.endsWith('.pdf'))
  .sort()
  .map((file) => ({ name: file, path: join(dist, file), facts: factsIn(file) }));

const rows = [];
for (const { name, path, facts } of [...papers, ...control]) {
  const texts = {};
  for (const [reader, read] of Object.entries(extractors)) texts[reader] = await read(path);
  texts[PARSER] = Object.values(await parsed(path)).join('\n');
  rows.push({ name, facts, texts });
}
rmSync(folder, { recursive: true, force: true });
const target = join(HERE, 'PARSERS.md');
writeFileSync(target, page() + measuredByHand(readFileSync(target, 'utf8')));
console.log(page());
process.exit(0);

/** The part of the page that this program does not measure. */
function measuredByHand(page) {
  const start = page.indexOf('\n## OpenResume');
  return start < 0 ? '' : page.slice(start);
}

/** What an edition is to be found to say. */
function factsIn(file) {
  const all = factsOf(viewOf(resume, file.split('.').at(-2)));
  const inPapers = ['name', 'e-mail', 'paper'];
  return file.startsWith('publications') ? all.filter(({ kind }) => inPapers.includes(kind)) : all;
}

/** The fields that the parser finds in a résumé. */
async function parsed(path) {
  const Parser = require(PARSER);
  const log = console.log;
  // It logs its steps.
  console.log = () => {};
  try {
    const { parts } = await new Parser(path).parseToJSON();
    return parts;
  } finally {
    console.log = log;
  }
}

/** The same markup as Chromium prints it in the machine's own Chinese fonts, where it has them. */
async function print() {
  const fonts = execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (!fonts.includes('Noto Sans CJK')) {
    console.warn(UNMEASURED);
    return [];
  }
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  const tab = await browser.newPage();
  const view = viewOf(resume, 'zh');
  await tab.setContent(
    `<!doctype html><html lang="zh"><meta charset="utf-8"><style>body { font-family: "Noto Sans CJK SC" }</style>${markupOf(view)}`,
  );
  const path = join(folder, 'chromium.pdf');
  await tab.pdf({ path, format: 'A4', tagged: true });
  await browser.close();
  return [{ name: "Chromium's print, Chinese", path, facts: factsOf(view) }];
}

/** A fact with the apostrophes of a typewriter, which the parser puts in the place of all others. */
function typed({ kind, text }) {
  return { kind, text: text.replace(/[‘’]/g, "'") };
}

/** The tables, as Markdown. */
function page() {
  const readers = [...Object.keys(extractors), PARSER];
  const date = new Date().toISOString().slice(0, 10);
  const count = (reader, texts, facts) =>
    facts.length - lackingIn(texts[reader], reader === PARSER ? facts.map(typed) : facts).length;
  const found = ({ facts, texts }, reader) => `${count(reader, texts, facts)} of ${facts.length}`;
  const byKind = ({ facts, texts }) => {
    const kinds = [...new Set(facts.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const wanted = facts.filter((fact) => fact.kind === kind);
      return `${kind} ${count(PARSER, texts, wanted)}/${wanted.length}`;
    });
  };
  return `# What parsers find

Written by \`npm run bench -- parsers\` on ${date}. Looked for in each PDF: the name, the e-mail address, every employer,
date range, degree and paper title. \`npm test\` holds the three extractors to all of them, in these PDFs and in the
fixture's in four languages.

| PDF | ${readers.map((name) => `${name}`).join(' | ')} |
| --- | ${readers.map(() => '---:').join(' | ')} |
${rows.map((row) => `| ${row.name} | ${readers.map((reader) => found(row, reader)).join(' | ')} |`).join('\n')}
${control.length === 0 ? `\n${UNMEASURED}\n` : ''}
${PARSER} ${dependencies[PARSER]} sorts a résumé by English section titles and leaves out what stands outside those it knows. It
knows no section of papers, and no Chinese but addresses. In English it finds:

${rows
  .filter(({ name }) => name.includes('.en.'))
  .map((row) => `- ${row.name}: ${byKind(row).join(', ')}`)
  .join('\n')}

## Characters that nobody wrote

Kangxi and other radicals that look like Chinese characters, and are others to a search. MuPDF 1.28, which is asked here,
normalises them as it reads, and poppler does too; Debian's MuPDF 1.21 read as many in Chromium's print as pdf.js (207, measured
once by hand on 2026-11-25), and \`npm test\` asks it for ours where it is installed.

| PDF | ${Object.keys(extractors).join(' | ')} |
| --- | ${Object.keys(extractors)
    .map(() => '---:')
    .join(' | ')} |
${rows
  .map(
    ({ name, texts }) =>
      `| ${name} | ${Object.keys(extractors)
        .map((reader) => radicalsIn(texts[reader]))
        .join(' | ')} |`,
  )
  .join('\n')}
`;
}
