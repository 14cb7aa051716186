// Reading and checking a document of 10 000 jobs, and the owner's own, compared with the tools people use for it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ResumeSchema } from '@yamlresume/core';
import { validate } from 'resumed';
import { parse as parseYaml, stringify } from 'yaml';
import { toJsonResume } from '../packages/schema/dist/formats/index.js';
import { parse, prepareResume } from '../packages/schema/dist/index.js';
import { resume } from './lib/content.mjs';
import { inTurns, ratios } from './lib/measure.mjs';

const now = new Date('2026-01-01T00:00:00Z');
const basics = { name: 'Zhiwei Lin', email: 'zhiwei@example.org' };

const work = Array.from({ length: 10_000 }, (_, i) => ({
  name: `Employer ${i}`,
  position: 'Engineer of rain',
  url: 'https://example.org/',
  startDate: '2020-01-01',
  endDate: '2021-02-01',
  summary: 'Kept the rain out of the recordings, and the recordings out of the rain.',
}));

/** YAMLResume wants at least a school too. */
const education = [
  { institution: 'Jiangnan College', degree: 'Master', area: 'Speech', startDate: '2016-09-01' },
];

export async function validation() {
  const folder = await mkdtemp(join(tmpdir(), 'resume-bench-'));
  try {
    const { meta: _, ...standard } = toJsonResume(resume, { locale: 'en' }).output;
    const tables = [];
    for (const [title, document, rounds] of [
      ['Checking the owner’s document', standard, 30],
      ['Checking 10 000 jobs', { basics, work }, 7],
    ]) {
      const json = JSON.stringify(document, null, 2);
      const yaml = stringify(document);
      const file = join(folder, 'resume.json');
      await writeFile(file, json);
      const theirs = stringify({ content: { basics, education, work } });
      const times = await inTurns(
        {
          'this: JSON': () => must(parse(json).resume),
          'this: JSON, prepared for a page too': () =>
            prepareResume(must(parse(json).resume), { locale: 'en', now }),
          'resumed: JSON': () => validate(file),
          'this: YAML': () => must(parse(yaml).resume),
          // YAMLResume wants a summary in every job, which the owner's document does not have.
          ...(document !== standard && {
            'YAMLResume: YAML': () => must(ResumeSchema.safeParse(parseYaml(theirs)).success),
          }),
        },
        { rounds, warmups: 2 },
      );
      tables.push({ title, unit: 'ms', rows: ratios(times) });
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function must(result) {
  if (!result) throw new Error('The document of the measurement is not valid.');
  return result;
}
