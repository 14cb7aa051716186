import { repositoryAt } from '@resume/schema/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, askSource } from './ask-sources.js';
import { citationSources } from './citations.js';
import { softwareCounters } from './software.js';
import { type Recorded, type Replay, startReplay } from './test/replay.js';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay();
});
afterAll(() => replay.close());

const now = new Date('2026-03-04T05:06:07Z');
const [openAlex, crossref, semanticScholar] = citationSources;

/** What is waited for, in milliseconds, in the place of waiting. */
let waits: number[] = [];

function ask(
  source: { readonly id: string },
  keys: readonly unknown[],
  env: NodeJS.ProcessEnv = {},
): Promise<Asked> {
  waits = [];
  const base = `RESUME_${source.id.toUpperCase().replaceAll('-', '_')}_URL`;
  return askSource(
    { source: source as never, keys: keys as never[] },
    {
      env: { [base]: `${replay.base}/`, ...env },
      now,
      wait: async (milliseconds) => waits.push(milliseconds),
    },
  );
}

const doi = '10.1000/rain';

/** How each source is asked about one subject, and how it answers with a count, or that it has no such thing. */
interface Way {
  readonly source: { readonly id: string; readonly name: string };
  readonly key: unknown;
  readonly subject: string;
  counted(count: unknown): unknown;
  readonly absent: Readonly<Record<string, Recorded>>;
}

const forgeKeys: Readonly<Record<string, { readonly address: string; counted(count: unknown): unknown }>> = {
  github: {
    address: 'https://github.com/Ada/Engine',
    counted: (count) => ({ stargazers_count: count, html_url: 'https://github.com/ada/engine' }),
  },
  gitlab: {
    address: 'https://gitlab.com/ada/tools/engine',
    counted: (count) => ({ star_count: count, web_url: 'https://gitlab.com/ada/tools/engine' }),
  },
  gitee: {
    address: 'https://gitee.com/ada/engine',
    counted: (count) => ({ stargazers_count: count, html_url: 'https://gitee.com/ada/engine' }),
  },
  codeberg: {
    address: 'https://codeberg.org/ada/engine',
    counted: (count) => ({ stars_count: count, html_url: 'https://codeberg.org/ada/engine' }),
  },
  npm: {
    address: 'https://www.npmjs.com/package/@ada/engine',
    counted: (count) => ({ downloads: count, package: '@ada/engine' }),
  },
};

const ways: readonly Way[] = [
  {
    source: openAlex,
    key: doi,
    subject: doi,
    counted: (count) => ({
      results: [{ id: 'https://openalex.org/W1', doi: `https://doi.org/${doi}`, cited_by_count: count }],
    }),
    absent: {
      '*': { body: { results: [] } },
      [`/works/doi:${encodeURIComponent(doi)}`]: { status: 404, body: '<h1>Not found</h1>' },
    },
  },
  {
    source: crossref,
    key: doi,
    subject: doi,
    counted: (count) => ({ status: 'ok', message: { DOI: doi, 'is-referenced-by-count': count } }),
    absent: { '*': { status: 404, body: 'Resource not found.' } },
  },
  {
    source: semanticScholar,
    key: doi,
    subject: doi,
    counted: (count) => [
      { paperId: 'a', url: 'https://www.semanticscholar.org/paper/a', citationCount: count },
    ],
    absent: { '*': { body: [null] } },
  },
  ...softwareCounters.map((source): Way => {
    const { address, counted } = forgeKeys[source.id] ?? { address: '', counted: () => null };
    const key = repositoryAt(address);
    return {
      source,
      key,
      subject: key?.key ?? '',
      counted,
      absent: { '*': { status: 404, body: { message: 'Not Found' } } },
    };
  }),
];

describe.each(ways.map((way) => [way.source.name, way] as const))('%s', (name, way) => {
  const good = { body: way.counted(12) };
  const counted = expect.objectContaining({ source: name, count: 12, asOf: '2026-03-04' });

  it.each<[string, Recorded | readonly Recorded[], readonly number[]]>([
    ['at once', good, []],
    ['with a mark of byte order', { body: `\uFEFF${JSON.stringify(way.counted(12))}` }, []],
    ['with another type of content', { ...good, headers: { 'Content-Type': 'text/plain' } }, []],
    ['after 429 with seconds', [{ status: 429, headers: { 'Retry-After': '7' } }, good], [7000]],
    ['after 429 without a time', [{ status: 429, body: '<p>slow down' }, good], [1000]],
    ['after 429 with words for a time', [{ status: 429, headers: { 'Retry-After': 'soon' } }, good], [1000]],
    [
      'after 429 with a date that is past',
      [{ status: 429, headers: { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' } }, good],
      [0],
    ],
    ['after three times 429', [{ status: 429 }, { status: 429 }, { status: 429 }, good], [1000, 2000, 4000]],
    ['after 503', [{ status: 503, headers: { 'Retry-After': '1' } }, good], [1000]],
  ])('gives the count it gets %s', async (_, responses, waited) => {
    replay.set({ '*': responses });
    expect(await ask(way.source, [way.key])).toEqual({
      fresh: [{ key: way.subject, source: name, count: counted }],
      problems: [],
    });
    expect(waits).toEqual(waited);
  });

  it('gives a count of zero, and an address where it can be seen', async () => {
    replay.set({ '*': { body: way.counted(0) } });
    const { fresh } = await ask(way.source, [way.key]);
    expect(fresh[0]?.count?.count).toBe(0);
    expect(fresh[0]?.count?.url).toMatch(/^https:\/\//);
  });

  it('says that the source does not have it', async () => {
    replay.set(way.absent);
    expect(await ask(way.source, [way.key])).toEqual({
      fresh: [{ key: way.subject, source: name }],
      problems: [],
    });
  });

  it.each<[string, Recorded | readonly Recorded[], RegExp]>([
    [
      'HTML for JSON',
      { body: '<!doctype html><title>Sign in</title>' },
      /something other than JSON \(text\/html\)/,
    ],
    ['an empty body', { body: '' }, /something other than JSON/],
    ['JSON that ends too early', { body: '{"results": [' }, /something other than JSON/],
    ['a connection that is cut off', { ...good, cutOffAt: 5 }, /breaks off in its answer/],
    ['the status 500', { status: 500, body: 'oops' }, /status 500/],
    ['the status 403', { status: 403, body: { message: 'rate limit' } }, /status 403/],
    ['the status 401', { status: 401, body: { message: 'Bad credentials' } }, /status 401/],
    ['429 again and again', { status: 429, headers: { 'Retry-After': '1' } }, /asks to wait \(429, 1 s\)/],
    ['429 for an hour', { status: 429, headers: { 'Retry-After': '3600' } }, /asks to wait \(429, 3600 s\)/],
    ['a redirection without an end', { status: 302, headers: { Location: '/again' } }, /cannot be reached/],
    ['null', { body: null }, /without|does not answer/],
    ['a number', { body: 12 }, /without|does not answer/],
    ['an empty list', { body: [] }, /without|does not answer/],
    ['an error in JSON', { body: { error: 'no' } }, /without|does not answer/],
    ['a count of null', { body: way.counted(null) }, /without a count \(null\)/],
    ['no count', { body: way.counted(undefined) }, /without a count \(none\)/],
    ['a negative count', { body: way.counted(-1) }, /without a count \(-1\)/],
    ['half a count', { body: way.counted(1.5) }, /without a count \(1\.5\)/],
    ['a count in words', { body: way.counted('12') }, /without a count \("12"\)/],
    ['a count that is too large', { body: way.counted(1e300) }, /without a count/],
  ])('reports %s, and gives no count', async (_, responses, problem) => {
    replay.set({ '*': responses });
    const { fresh, problems } = await ask(way.source, [way.key]);
    expect(fresh).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
  });

  it('waits no longer than a minute in all', async () => {
    replay.set({ '*': { status: 429, headers: { 'Retry-After': '40' } } });
    await ask(way.source, [way.key]);
    expect(waits).toEqual([40_000]);
  });

  it('reports that it cannot be reached', async () => {
    const variable = `RESUME_${way.source.id.toUpperCase().replaceAll('-', '_')}_URL`;
    const { problems } = await ask(way.source, [way.key], { [variable]: 'http://127.0.0.1:1' });
    expect(problems).toEqual([expect.stringMatching(/cannot be reached/)]);
  });
});

const paths = () => replay.asked.map(({ url }) => url);

describe('OpenAlex', () => {
  const work = (id: number, of: string, count: number) => ({
    id: `https://openalex.org/W${id}`,
    doi: `https://doi.org/${of}`,
    cited_by_count: count,
  });

  it('asks for fifty papers at once', async () => {
    const dois = Array.from({ length: 60 }, (_, i) => `10.1000/${i}`);
    replay.set({
      '*': [
        { body: { results: dois.slice(0, 50).map((each, i) => work(i, each, i)) } },
        { body: { results: dois.slice(50).map((each, i) => work(i, each, i)) } },
      ],
    });
    const { fresh } = await ask(openAlex, dois);
    expect([fresh.length, paths().length]).toEqual([60, 2]);
  });

  it('asks on its own for a paper that was merged into another, and takes the count of that', async () => {
    replay.set({
      '*': { body: { results: [work(1, '10.1000/other', 3)] } },
      '/works/doi:10.1000%2Fmerged': { status: 301, headers: { Location: '/works/W9' } },
      '/works/W9': { body: work(9, '10.1000/other', 40) },
    });
    const { fresh } = await ask(openAlex, ['10.1000/other', '10.1000/merged']);
    expect(fresh.map(({ key, count }) => [key, count?.count, count?.url])).toEqual([
      ['10.1000/other', 3, 'https://openalex.org/W1'],
      ['10.1000/merged', 40, 'https://openalex.org/W9'],
    ]);
  });

  it('takes the work that is cited most where several have one DOI', async () => {
    replay.set({ '*': { body: { results: [work(1, doi, 3), work(2, doi, 9), work(3, doi, 0)] } } });
    expect((await ask(openAlex, [doi])).fresh[0]?.count).toMatchObject({
      count: 9,
      url: 'https://openalex.org/W2',
    });
  });

  it('knows the work that stands for deleted ones', async () => {
    replay.set({
      '*': { body: { results: [] } },
      '/works/doi:10.1000%2Frain': { body: work(4285719527, doi, 8_000_000) },
    });
    expect((await ask(openAlex, [doi])).fresh).toEqual([{ key: doi, source: 'OpenAlex' }]);
  });

  it.each([
    '10.1000/a,b',
    '10.1000/a|b',
    '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
  ])('finds the odd DOI %s', async (odd) => {
    replay.set({ '*': { body: { ...work(1, odd, 5), results: [work(1, odd, 5)] } } });
    expect((await ask(openAlex, [odd])).fresh[0]?.count?.count).toBe(5);
  });

  it('keeps what it gave before it failed', async () => {
    const dois = Array.from({ length: 51 }, (_, i) => `10.1000/${i}`);
    replay.set({ '*': [{ body: { results: dois.map((each, i) => work(i, each, i)) } }, { status: 500 }] });
    const { fresh, problems } = await ask(openAlex, dois);
    expect([fresh.length, problems.length]).toEqual([50, 1]);
  });

  it('passes over works that are none', async () => {
    replay.set({ '*': { body: { results: [null, 3, { doi: 5 }, work(1, doi, 7)] } } });
    expect((await ask(openAlex, [doi])).fresh[0]?.count?.count).toBe(7);
  });
});

describe('Crossref', () => {
  it.each([
    [
      '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
      '10.1002%2F(sici)1097-0258(19980815)17%3A15%3C1661%3A%3Aaid-sim968%3E3.0.co%3B2-2',
    ],
    ['10.1000/a#b?c', '10.1000%2Fa%23b%3Fc'],
    ['10.1000/100%', '10.1000%2F100%25'],
    ['10.1000/表', '10.1000%2F%E8%A1%A8'],
  ])('asks for the odd DOI %s as one part of the path', async (odd, path) => {
    replay.set({ '*': { body: { message: { 'is-referenced-by-count': 1 } } } });
    await ask(crossref, [odd]);
    expect(paths()).toEqual([`/works/${path}`]);
  });

  it('takes the count of the work that a DOI became the alias of', async () => {
    replay.set({
      '*': { body: { message: { DOI: '10.1000/new', aliases: [doi], 'is-referenced-by-count': 4 } } },
    });
    expect((await ask(crossref, [doi])).fresh[0]).toMatchObject({ key: doi, count: { count: 4 } });
  });

  it('goes on with the next paper where one has no count', async () => {
    replay.set({ '*': [{ body: { message: {} } }, { body: { message: { 'is-referenced-by-count': 2 } } }] });
    const { fresh, problems } = await ask(crossref, [doi, '10.1000/next']);
    expect([fresh.map(({ key }) => key), problems.length]).toEqual([['10.1000/next'], 1]);
  });
});

describe('Semantic Scholar', () => {
  it('asks for all papers at once, and reports those that it does not know', async () => {
    replay.set({
      '*': { body: [null, { url: 'https://www.semanticscholar.org/paper/b', citationCount: 3 }] },
    });
    const { fresh } = await ask(semanticScholar, ['10.1000/a', '10.1000/b']);
    expect(JSON.parse(replay.asked[0]?.body ?? '')).toEqual({ ids: ['DOI:10.1000/a', 'DOI:10.1000/b'] });
    expect(fresh.map(({ key, count }) => [key, count?.count])).toEqual([
      ['10.1000/a', undefined],
      ['10.1000/b', 3],
    ]);
  });

  it('takes its error about a list of unknown papers for that', async () => {
    replay.set({ '*': { status: 400, body: { error: 'No valid paper ids given' } } });
    expect((await ask(semanticScholar, [doi])).fresh).toEqual([{ key: doi, source: 'Semantic Scholar' }]);
  });

  it.each([
    ['too few', [null]],
    ['too many', [null, null, null]],
  ])('takes no list with %s papers', async (_, body) => {
    replay.set({ '*': { body } });
    expect((await ask(semanticScholar, ['10.1000/a', '10.1000/b'])).problems).toEqual([
      'Semantic Scholar does not answer with 2 papers.',
    ]);
  });

  it('sends the key of the owner', async () => {
    replay.set({ '*': { body: [null] } });
    await ask(semanticScholar, [doi], { S2_API_KEY: 'made-up' });
    expect(replay.asked[0]?.headers['x-api-key']).toBe('made-up');
  });
});

describe('forges and npm', () => {
  const find = (id: string) => softwareCounters.find((source) => source.id === id) as { readonly id: string };

  it.each([
    ['github', 'https://github.com/Ada/Engine', '/repos/ada/engine'],
    ['github', 'https://www.github.com/ada/engine.git', '/repos/ada/engine'],
    ['github', 'https://github.com/ada/engine/tree/main/docs?a=b#c', '/repos/ada/engine'],
    ['gitlab', 'https://gitlab.com/ada/tools/engine/-/issues', '/api/v4/projects/ada%2Ftools%2Fengine'],
    ['gitee', 'https://gitee.com/ada/engine/', '/api/v5/repos/ada/engine'],
    ['codeberg', 'https://codeberg.org/ada/engine/src/branch/main', '/api/v1/repos/ada/engine'],
    ['npm', 'https://www.npmjs.com/package/engine', '/downloads/point/last-month/engine'],
    [
      'npm',
      'https://npmjs.com/package/@ada/engine?activeTab=code',
      '/downloads/point/last-month/@ada/engine',
    ],
  ])('asks %s for %s', async (id, address, path) => {
    replay.set({ '*': { status: 404 } });
    await ask(find(id), [repositoryAt(address)]);
    expect(paths()).toEqual([path]);
  });

  it('follows a repository that was renamed', async () => {
    replay.set({
      '/repos/ada/engine': { status: 301, headers: { Location: '/repositories/7' } },
      '/repositories/7': { body: { stargazers_count: 3, html_url: 'https://github.com/ada/motor' } },
    });
    const { fresh } = await ask(find('github'), [repositoryAt('https://github.com/ada/engine')]);
    expect(fresh[0]).toMatchObject({
      key: 'https://github.com/ada/engine',
      count: { measure: 'stars', count: 3, url: 'https://github.com/ada/motor' },
    });
  });

  it('gives its own address where the answer has one that leads elsewhere than the web', async () => {
    replay.set({ '*': { body: { stargazers_count: 3, html_url: 'javascript:alert(1)' } } });
    const { fresh } = await ask(find('github'), [repositoryAt('https://github.com/ada/engine')]);
    expect(fresh[0]?.count?.url).toBe('https://github.com/ada/engine');
  });
});
