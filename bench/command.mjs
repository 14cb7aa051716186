// What an owner waits for: many résumés on one core and on two, and a saved change in the live preview.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.mjs';
import { inTurns, median, ratios, run } from './lib/measure.mjs';

const RESUME = fileURLToPath(new URL('../packages/cli/bin/resume.js', import.meta.url));
const PEOPLE = fileURLToPath(new URL('../packages/schema/src/fixtures/people/', import.meta.url));

/**
 * How many times each of the ten people of the fixtures is rendered: a small folder, in which the start of each worker weighs
 * as much as the rendering, and a large one.
 */
const COPIES = [2, 40];
const ROUNDS = 3;
const SAVES = 10;

export async function command() {
  const folder = mkdtempSync(join(tmpdir(), 'resume-bench-'));
  try {
    const folders = [];
    for (const copies of COPIES) folders.push(await many(join(folder, String(copies)), copies));
    return [...folders, await preview(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function many(folder, count) {
  const people = join(folder, 'people');
  mkdirSync(people, { recursive: true });
  const files = readdirSync(PEOPLE).filter((name) => !/\.ts$|^people\.json$/.test(name));
  const resumes = files.filter((name) => /^\.(ya?ml|json)$/.test(extname(name)));
  for (const name of files) cpSync(join(PEOPLE, name), join(people, name));
  const copies = resumes.flatMap((name) =>
    Array.from({ length: count }, (_, index) => {
      const copy = join(people, `${index}-${name}`);
      cpSync(join(PEOPLE, name), copy);
      return copy;
    }),
  );
  const args = (files, jobs) => [
    RESUME,
    'render',
    ...files,
    '--to',
    'pdf',
    '--quiet',
    '--out',
    `${folder}/out/`,
    '--jobs',
    jobs,
  ];
  const onCore = (core, files) => run('taskset', ['--cpu-list', core, process.execPath, ...args(files, '1')]);
  const half = (rest) => copies.filter((_, index) => index % 2 === rest);
  const figures = await inTurns(
    {
      'one core': () => onCore('0', copies),
      'two cores': () => run(process.execPath, args(copies, '2')),
      'two commands, a core and half of the files each': () =>
        Promise.all([onCore('0', half(0)), onCore('1', half(1))]),
    },
    { rounds: ROUNDS },
  );
  return {
    title: `${copies.length} résumés of ten people as PDFs, in one command`,
    unit: 's',
    rows: ratios(Object.fromEntries(Object.entries(figures).map(([name, ms]) => [name, ms / 1000]))),
    note: 'One core has the process to itself (`taskset`). A ratio of 0.59 is 1.7 times the throughput. Two commands share nothing but the machine: their ratio is the limit of what it allows.',
  };
}

async function preview(folder) {
  const file = join(folder, 'resume.yaml');
  const save = (label) => writeFileSync(file, `basics:\n  name: Ada Lovelace\n  label: ${label}\n`);
  save('Start');
  const server = spawn(process.execPath, [RESUME, 'dev', file, '--json', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const [line] = await once(createInterface(server.stdout), 'line');
    const tab = await browser.newPage();
    await tab.goto(JSON.parse(line).preview);
    const picture = tab.getByRole('img', { name: /Page 1/ });
    await picture.waitFor();
    const times = { 'the page': [], 'the PDF': [] };
    for (let round = 0; round <= SAVES; round += 1) {
      const before = await picture.getAttribute('src');
      const start = performance.now();
      save(`Change ${round}`);
      const since = () => performance.now() - start;
      const [page, pdf] = await Promise.all([
        tab.frameLocator('iframe').getByText(`Change ${round}`, { exact: true }).waitFor().then(since),
        tab.locator(`[aria-label=PDF] img:not([src="${before}"])`).first().waitFor().then(since),
      ]);
      // The first change finds nothing warm.
      if (round === 0) continue;
      times['the page'].push(page);
      times['the PDF'].push(pdf);
    }
    return {
      title: 'A saved change in the live preview, until it shows',
      unit: 'ms',
      rows: ratios(Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)])), {
        digits: 0,
      }),
      note: `Medians of ${SAVES} saves, from the write to the picture in Chromium.`,
    };
  } finally {
    await browser.close();
    server.kill();
  }
}
