/**
 * Reads equivalent documents in one run: with this package (parse, and parse and prepare), with `resumed validate`, and
 * with YAMLResume's schema behind the same YAML parser. Prints medians of wall time in milliseconds.
 *
 *   npx turbo build --filter=@resume/schema && cd packages/schema/bench && npm install && npm run bench
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ResumeSchema } from '@yamlresume/core';
import { validate } from 'resumed';
import { parse as parseYaml, stringify } from 'yaml';
import { parse, prepareResume } from '../dist/index.js';
import { toJsonResume } from '../dist/interchange/index.js';

const now = new Date('2026-01-01T00:00:00Z');

/** A document with `count` jobs, in the shape of JSON Resume. */
const jobs = (count) =>
  Array.from({ length: count }, (_, i) => ({
    name: `Employer ${i}`,
    position: 'Engineer of rain',
    url: 'https://example.org/',
    startDate: '2020-01-01',
    endDate: '2021-02-01',
    summary: 'Kept the rain out of the recordings, and the recordings out of the rain.',
  }));

const basics = { name: 'Zhiwei Lin', email: 'zhiwei@example.org' };

/** The same in the shape of YAMLResume, which wants at least a school too. */
const yamlResume = (work) =>
  stringify({
    content: {
      basics,
      education: [
        { institution: 'Jiangnan College', degree: 'Master', area: 'Speech', startDate: '2016-09-01' },
      ],
      work,
    },
  });

async function time(rounds, task) {
  // The first runs are compiled while they run.
  for (let round = 0; round < 3; round += 1) await task();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

function must(result) {
  if (!result) throw new Error('The document of the measurement is not valid.');
  return result;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const rows = [];
const owner = must(
  parse(await readFile(new URL('../../../apps/site/content/resume.yaml', import.meta.url), 'utf8')).resume,
);
const { meta: _, ...ownerStandard } = toJsonResume(owner, { locale: 'en' }).output;

for (const [name, document, rounds] of [
  ['the owner’s document', ownerStandard, 30],
  ['10 000 jobs', { basics, work: jobs(10_000) }, 5],
]) {
  const json = JSON.stringify(document, null, 2);
  const yaml = stringify(document);
  const theirs = yamlResume(document.work);
  const file = join(folder, 'resume.json');
  await writeFile(file, json);
  const row = async (tool, task) =>
    rows.push({ document: name, tool, ms: (await time(rounds, task)).toFixed(1) });

  await row('this: parse JSON', () => must(parse(json).resume));
  await row('this: parse JSON and prepare', () =>
    prepareResume(must(parse(json).resume), { locale: 'en', now }),
  );
  await row('resumed: validate JSON', () => validate(file));
  await row('this: parse YAML', () => must(parse(yaml).resume));
  await row('this: parse YAML and prepare', () =>
    prepareResume(must(parse(yaml).resume), { locale: 'en', now }),
  );
  // YAMLResume wants a summary in every job, which the owner's document does not have.
  if (document !== ownerStandard)
    await row('YAMLResume: validate YAML', () => must(ResumeSchema.safeParse(parseYaml(theirs)).success));
}

await rm(folder, { recursive: true });
console.table(rows);
