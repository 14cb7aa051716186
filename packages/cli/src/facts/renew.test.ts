import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '@resume/schema/facts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../test/world.js';
import { type Recorded, type Replay, startReplay } from './test/replay.js';

let replay: Replay;
let folder: string;
let file: string;
beforeAll(async () => {
  replay = await startReplay();
});
afterAll(() => replay.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-facts-'));
  file = join(folder, 'ada.yaml');
  writeFileSync(
    file,
    `basics: { name: Ada }
publications:
  - { name: Rain, DOI: 10.1000/RAIN }
  - { name: Snow, url: https://doi.org/10.1000/snow }
  - { name: Fog, DOI: "10.1000/fog", citations: { count: 3, asOf: 2026-01 } }
  - { name: Hail, DOI: hail }
software:
  - { name: Engine, links: { code: https://github.com/ada/engine } }
`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const counted = (count: number): Recorded => ({ body: { message: { 'is-referenced-by-count': count } } });

const citations = (name = 'ada.citations.json'): Counts =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

const before = (counts: Readonly<Record<string, number>>) =>
  writeFileSync(
    join(folder, 'ada.citations.json'),
    JSON.stringify(
      Object.fromEntries(
        Object.entries(counts).map(([doi, count]) => [
          doi,
          [{ source: 'Crossref', count, asOf: '2025-01-01', url: 'https://example.org/' }],
        ]),
      ),
    ),
  );

const resume = (...args: readonly string[]) =>
  runCommand(args, {
    env: {
      RESUME_CROSSREF_URL: replay.base,
      RESUME_OPENALEX_URL: replay.base,
      RESUME_SEMANTIC_SCHOLAR_URL: replay.base,
      RESUME_GITHUB_URL: replay.base,
    },
  });

const renewCitations = (...args: readonly string[]) =>
  resume('citations', file, '--source', 'crossref', ...args);

const responses = (rain: Recorded, snow: Recorded, fog: Recorded = counted(4)) => ({
  '/works/10.1000%2Frain': rain,
  '/works/10.1000%2Fsnow': snow,
  '/works/10.1000%2Ffog': fog,
});

describe('resume citations', () => {
  it('writes the counts next to the document, sorted, with source, date and address', async () => {
    replay.set(responses(counted(12), { status: 404 }));
    const { code, output } = await renewCitations();
    expect(code).toBe(0);
    expect(output).toContain('10.1000/rain Crossref: + 12');
    expect(output).toContain('10.1000/snow Crossref: does not have it.');
    expect(Object.keys(citations())).toEqual(['10.1000/fog', '10.1000/rain']);
    expect(citations()['10.1000/rain']).toEqual([
      {
        source: 'Crossref',
        count: 12,
        asOf: '2026-01-01',
        url: 'https://api.crossref.org/works/10.1000%2Frain',
      },
    ]);
    expect(readdirSync(folder)).toEqual(['ada.citations.json', 'ada.yaml']);
  });

  it('warns of a DOI that is none, at its line', async () => {
    replay.set({ '*': counted(1) });
    expect((await renewCitations()).errors).toContain(
      'ada.yaml:6:24 warning no-doi publications[3].DOI: "hail" is no DOI',
    );
  });

  it.each([
    ['a little', 100, 95, [], 0, 95, '100 → 95, fewer than before'],
    ['by more than a tenth', 100, 80, [], 1, 100, '100 → 80, down by more than 10 %: 100 is kept'],
    ['by as much as is allowed', 100, 80, ['--max-drop', '20'], 0, 80, '100 → 80, fewer than before'],
    ['although no fall is allowed', 100, 99, ['--max-drop', '0'], 1, 100, '100 is kept'],
    ['to nothing', 100, 0, ['--max-drop', '100%'], 0, 0, '100 → 0, fewer than before'],
  ])('treats a count that fell %s', async (_, was, is, args, exit, kept, printed) => {
    before({ '10.1000/rain': was });
    replay.set(responses(counted(is), counted(2)));
    const { code, errors } = await renewCitations('--quiet', ...args);
    expect([code, citations()['10.1000/rain']?.[0]?.count]).toEqual([exit, kept]);
    expect(errors).toContain(printed);
  });

  it('keeps a count that the source has no more, with its date', async () => {
    before({ '10.1000/rain': 7 });
    replay.set(responses({ status: 404 }, counted(2)));
    const { code, errors } = await renewCitations();
    expect(code).toBe(1);
    expect(errors).toContain('10.1000/rain Crossref: does not have it any more: 7 is kept.');
    expect(citations()['10.1000/rain']?.[0]).toMatchObject({ count: 7, asOf: '2025-01-01' });
  });

  it('keeps what a failing source leaves, writes what it gave before it failed, and ends with 2', async () => {
    before({ '10.1000/rain': 7, '10.1000/snow': 8, '10.1000/gone': 9 });
    replay.set(responses(counted(10), { status: 500, body: 'no' }));
    const { code, errors } = await renewCitations();
    expect(code).toBe(2);
    expect(errors).toContain('Crossref answers with the status 500. What it counted before is kept.');
    const counts = Object.entries(citations()).map(([doi, [first]]) => [doi, first?.count]);
    expect(counts).toEqual([
      ['10.1000/gone', 9],
      ['10.1000/rain', 10],
      ['10.1000/snow', 8],
    ]);
  });

  it('asks all sources, and puts the counts of the one named first before the others', async () => {
    replay.set({ ...responses(counted(1), counted(2)), '*': { status: 500 } });
    await renewCitations();
    replay.set({
      '*': {
        body: {
          results: [
            { id: 'https://openalex.org/W1', doi: 'https://doi.org/10.1000/rain', cited_by_count: 5 },
          ],
        },
      },
      ...Object.fromEntries(
        ['snow', 'fog'].map((doi) => [`/works/doi:10.1000%2F${doi}`, { status: 404 } as Recorded]),
      ),
    });
    await resume('citations', file, '--source', 'openalex');
    expect(citations()['10.1000/rain']?.map(({ source }) => source)).toEqual(['OpenAlex', 'Crossref']);
    expect(citations()['10.1000/snow']?.map(({ source }) => source)).toEqual(['Crossref']);
  });

  it('writes nothing in a dry run, nor where nothing differs', async () => {
    replay.set(responses(counted(1), counted(2)));
    expect((await renewCitations('--dry-run')).output).toContain('not written');
    expect(readdirSync(folder)).toEqual(['ada.yaml']);
    await renewCitations();
    expect((await renewCitations()).output).toContain('0 added, 0 changed, 3 unchanged, 0 kept; not written');
  });

  it.each([
    ['cut off', '{"10.1000/rain": [', 1],
    ['a list', '[]', 1],
    [
      'with a count in words',
      '{"10.1000/rain": [{"source": "X", "count": "9", "asOf": "2025", "url": "https://example.org"}]}',
      1,
    ],
  ])('does not touch a file that is %s, and says where it is wrong', async (_, text, code) => {
    writeFileSync(join(folder, 'ada.citations.json'), text);
    replay.set({ '*': counted(1) });
    const found = await renewCitations();
    expect(found.code).toBe(code);
    expect(found.errors).toMatch(/ada\.citations\.json:1:\d+/);
    expect(readFileSync(join(folder, 'ada.citations.json'), 'utf8')).toBe(text);
    expect(replay.asked).toEqual([]);
  });

  it('prints all as JSON', async () => {
    before({ '10.1000/rain': 7 });
    replay.set(responses(counted(9), { status: 404 }));
    expect(JSON.parse((await renewCitations('--json')).output)).toMatchObject({
      asked: 3,
      written: true,
      problems: [],
      changes: [
        { key: '10.1000/rain', source: 'Crossref', kind: 'raised', before: 7, after: 9 },
        { key: '10.1000/snow', kind: 'unknown' },
        { key: '10.1000/fog', kind: 'added', after: 4 },
      ],
    });
  });

  it.each([
    [['--source', 'scopus'], '--source does not take "scopus"'],
    [['--max-drop', 'much'], '--max-drop takes a percentage'],
    [['--max-drop', '-1'], '--max-drop takes a percentage'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, errors } = await resume('citations', file, ...args);
    expect([code, errors]).toEqual([2, expect.stringContaining(message)]);
  });

  it('says that no paper has a DOI, and asks nobody', async () => {
    writeFileSync(file, 'basics: { name: Ada }\n');
    replay.set({});
    const { code, output } = await renewCitations();
    expect([code, output, replay.asked]).toEqual([
      0,
      expect.stringContaining('none of its papers has a DOI'),
      [],
    ]);
  });
});

describe('resume facts', () => {
  it('writes the stars of software, which check, Markdown and text then show', async () => {
    replay.set({
      '/repos/ada/engine': { body: { stargazers_count: 1234, html_url: 'https://github.com/ada/engine' } },
    });
    expect((await resume('facts', file)).code).toBe(0);
    expect(citations('ada.facts.json')).toEqual({
      'https://github.com/ada/engine': [
        {
          source: 'GitHub',
          measure: 'stars',
          count: 1234,
          asOf: '2026-01-01',
          url: 'https://github.com/ada/engine',
        },
      ],
    });
    const { output } = await resume('convert', file, '--to', 'text', '--locale', 'en');
    expect(output).toContain('Stars 1,234 (GitHub (https://github.com/ada/engine), as of Jan 1, 2026)');
  });
});

describe('commands that read counts', () => {
  it('show them where the owner wrote none, and keep them out of the document', async () => {
    before({ '10.1000/rain': 21, '10.1000/fog': 22 });
    const { output } = await resume('convert', file, '--to', 'markdown', '--locale', 'en');
    expect(output).toContain('cited 21 times ([Crossref](<https://example.org/>), as of Jan 1, 2025)');
    expect(output).toContain('cited 3 times (as of Jan 2026)');
    expect((await resume('convert', file, '--to', 'yaml')).output).not.toContain('21');
  });

  it('report a count that is more than a year old at its line in the file of counts', async () => {
    writeFileSync(
      join(folder, 'ada.citations.json'),
      JSON.stringify(
        {
          '10.1000/rain': [{ source: 'Crossref', count: 1, asOf: '2024-12-30', url: 'https://example.org/' }],
        },
        null,
        2,
      ),
    );
    const { output } = await resume('check', file);
    expect(output).toMatch(
      /ada\.citations\.json:6:15 .*The count by Crossref is of 2024-12-30, more than a year old\. Run resume citations again\./,
    );
  });

  it('refuse to render with a file of counts that is broken', async () => {
    writeFileSync(join(folder, 'ada.citations.json'), '{"10.1000/rain": 3}');
    const { code, errors } = await resume('render', file, '--to', 'html');
    expect([code, errors]).toEqual([1, expect.stringContaining('ada.citations.json:1:18')]);
  });
});
