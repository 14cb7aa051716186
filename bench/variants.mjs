// What variants cost: each against the whole document, warm, and ten of them in one command.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run as resume } from '../packages/cli/dist/run.js';
import { resume as owner } from './lib/content.mjs';
import { inTurns, ratios, run } from './lib/measure.mjs';

const RESUME = fileURLToPath(new URL('../packages/cli/bin/resume.js', import.meta.url));
const PEOPLE = new URL('../packages/schema/src/fixtures/people/', import.meta.url);
const ROUNDS = 7;

/** Ten variants that leave out and say different things. */
const VARIANTS = [
  { name: 'short', limits: { bullets: 2, pages: 1 } },
  { name: 'recent', since: '2021' },
  { name: 'two-entries', limits: { entries: 2 } },
  { name: 'plain', theme: 'plain' },
  { name: 'no-papers', layout: { hide: ['publications'] } },
  { name: 'no-projects', layout: { hide: ['projects'] } },
  { name: 'labelled', basics: { label: 'Another label' } },
  { name: 'summarised', basics: { summary: 'Another summary.' } },
  { name: 'education-first', layout: { order: ['education', 'work'] } },
  { name: 'three-bullets', limits: { bullets: 3 } },
];

export async function variants() {
  const folder = mkdtempSync(join(tmpdir(), 'resume-bench-'));
  try {
    return [await each(folder), await ten(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The owner's document with these variants besides its own. */
function ownerFile(folder) {
  const file = join(folder, 'owner.json');
  writeFileSync(file, JSON.stringify({ ...owner, variants: [...(owner.variants ?? []), ...VARIANTS] }));
  return { file, names: [...(owner.variants ?? []), ...VARIANTS].map(({ name }) => name) };
}

async function each(folder) {
  const { file, names } = ownerFile(folder);
  const world = {
    env: {},
    errorIsTerminal: false,
    writeOutput: () => {},
    writeError: (text) => process.stderr.write(text),
  };
  const render = (args) => async () => {
    const code = await resume(['render', file, '--to', 'pdf', '--quiet', '-o', `${folder}/`, ...args], world);
    if (code !== 0) throw new Error(`resume render ${args.join(' ')} ended with ${code}.`);
  };
  const contenders = {
    'the whole': render([]),
    ...Object.fromEntries(names.map((name) => [name, render(['--variant', name])])),
  };
  return {
    title: 'Variants of the owner’s résumé as PDFs, kept warm',
    unit: 'ms',
    rows: ratios(await inTurns(contenders, { rounds: ROUNDS, warmups: 2 }), { digits: 0 }),
    note: 'Reading the file is part of it.',
  };
}

/** A résumé with a photograph, whose fonts, parsing and picture ten variants share. */
async function ten(folder) {
  const file = join(folder, 'applicant.yaml');
  const source = readFileSync(new URL('applicant-zh.yaml', PEOPLE), 'utf8');
  writeFileSync(join(folder, 'photo-zh.jpg'), readFileSync(new URL('photo-zh.jpg', PEOPLE)));
  // JSON is YAML too.
  writeFileSync(file, `${source}\nvariants: ${JSON.stringify(VARIANTS)}\n`);
  const command = (args) => () =>
    run(process.execPath, [RESUME, 'render', file, '--to', 'pdf', '--quiet', '-o', `${folder}/`, ...args]);
  const figures = await inTurns(
    { 'one variant': command(['--variant', 'recent']), 'ten variants': command(['--variant', 'all']) },
    { rounds: 3 },
  );
  return {
    title: 'Ten variants of a Chinese résumé with a photograph, in one command',
    unit: 'ms',
    rows: ratios(figures, { digits: 0 }),
    note: 'Fonts, stylesheets, the document and its pictures are read once, whatever is made of them.',
  };
}
