import type { Resume } from '@resume/schema';
import { isTag } from 'domhandler';
import { findAll, getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
// The budget of random tests is no part of the package: only tests read it.
import { runs } from '../../schema/src/test/arbitrary.js';
import { createSite } from './create-site.js';
import { headersFile, vercelFile } from './seo/headers.js';
import { settingsFrom } from './settings/settings-from.js';

const url = 'https://ada.example/notes/';

/** The files of a site in English, whose names, titles and addresses all hold the same text. */
async function siteOf(text: string): Promise<ReadonlyMap<string, string>> {
  const address = `https://example.org/${text}`;
  const resume: Resume = {
    basics: {
      name: `Ada${text}`,
      label: `Analyst${text}`,
      summary: `Summary${text}`,
      email: `ada@example.org${text}`,
      url: address,
      location: { city: `London${text}` },
      profiles: [{ network: `Notes${text}`, username: text, url: address }],
    },
    work: [{ name: `Employer${text}`, position: text, url: address }],
    projects: [{ name: `Project${text}`, description: `About${text}`, url: address, keywords: [`k${text}`] }],
    publications: [
      {
        name: `Paper${text}`,
        authors: [`Ada${text}`],
        containerTitle: `Journal${text}`,
        issued: '1843',
        url: address,
      },
    ],
  };
  const site = createSite({
    resume,
    settings: { ...settingsFrom({ RESUME_URL: url }), languages: ['en'] },
    audience: 'public',
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
  });
  const files = new Map<string, string>();
  for (const [path, make] of site) {
    // The licences of fonts come as their authors wrote them.
    if (/\.(html|xml|txt|json)$|^_headers$/.test(path) && !path.startsWith('fonts/'))
      files.set(path, String(await make()));
  }
  return files;
}

/** Text that ends lines, elements, attributes, links, comments and scripts, and then begins something of its own. */
const hostile = fc
  .tuple(
    fc.constantFrom(
      '',
      '\n',
      '\r\n',
      '\u2028',
      '\u0085',
      '\0',
      '\u001b',
      '\v',
      '"',
      "'",
      '<',
      ']',
      ')',
      '-->',
      '\\',
    ),
    fc.constantFrom(
      'X-INJECTED: 1',
      '# X-INJECTED',
      '- [X-INJECTED](',
      '](https://evil.example)X-INJECTED',
      '</title><script>X-INJECTED</script>',
      '</script><script>X-INJECTED</script>',
      '<!--<script>X-INJECTED',
      '" onload="X-INJECTED',
      ']]><X-INJECTED/>',
      '&lt;X-INJECTED&#10;- ',
      '/*\n  X-INJECTED: 1',
      '<loc>X-INJECTED</loc>',
      '",\n"X-INJECTED": "',
    ),
    fc.constantFrom('', '\n', '\n\n', '"', '>', '\\', '${', '{{', '%0a'),
  )
  .map((parts) => parts.join(''));

/** The elements of a document and the names of their attributes: all of its structure, and none of its text. */
const structureOf = (source: string, xmlMode: boolean) =>
  findAll(() => true, parseDocument(source, { xmlMode }).children).map(
    ({ name, attribs }) => `${name} ${Object.keys(attribs).sort().join(' ')}`,
  );

/** The keys of a JSON value, in order. */
const keysOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(keysOf)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, child]) => [key, keysOf(child)])
      : typeof value;

const headOf = (html: string) => html.slice(0, html.indexOf('<body'));
const jsonLdOf = (html: string) =>
  getElementsByTagName('script', parseDocument(html))
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => keysOf(JSON.parse(textContent(script))));

describe('names, titles and addresses of a document', async () => {
  const plain = await siteOf(' of hers');
  // Page addresses are made of titles.
  const pathOf = (path: string) => path.replace(/(projects|publications)\/[^/]+\//, '$1/x/');
  const plainFile = new Map([...plain].map(([path, text]) => [pathOf(path), text]));

  it('add nothing to pages, feeds, the map, llms.txt, JSON and headers', { timeout: 600_000 }, async () => {
    expect([...plain.keys()]).toEqual(
      expect.arrayContaining([
        'en/index.html',
        'en/feed.xml',
        'sitemap.xml',
        'llms.txt',
        '_headers',
        'robots.txt',
      ]),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const [path, source] of await siteOf(text)) {
          const like = plainFile.get(pathOf(path)) ?? '';
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          expect(source, path).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
          if (path.endsWith('.xml')) expect(structureOf(source, true), path).toEqual(structureOf(like, true));
          else if (path.endsWith('.html')) {
            expect(structureOf(headOf(source), false), path).toEqual(structureOf(headOf(like), false));
            expect(jsonLdOf(source), path).toEqual(jsonLdOf(like));
            const scripts = getElementsByTagName('script', parseDocument(source));
            expect(scripts.filter(({ attribs }) => attribs.type !== 'application/ld+json')).toEqual([]);
            const handlers = findAll((element) => isTag(element), parseDocument(source).children)
              .flatMap(({ attribs }) => Object.keys(attribs))
              .filter((name) => name.startsWith('on'));
            expect(handlers, path).toEqual([]);
          } else if (path === '_headers' || path === 'vercel.json' || path === 'robots.txt')
            expect(source, path).toBe(like);
          else if (path === 'llms.txt') {
            const kinds = (markdown: string) =>
              markdown.split(/[\n\u2028\u2029]/).map((line) => line.slice(0, 2));
            expect(kinds(source)).toEqual(kinds(like));
            const links = [...source.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, href = '']) => href);
            expect(links.filter((href) => !href.startsWith(url))).toEqual([]);
          } else if (path.endsWith('.json'))
            expect(keysOf(JSON.parse(source)), path).toEqual(keysOf(JSON.parse(like)));
        }
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
    );
  });
});

it('the address of a site adds no rule and no header', () => {
  const shape = (text: string) => text.split('\n').map((line) => line.replace(/^\/.*/, '/'));
  fc.assert(
    fc.property(hostile, (text) => {
      const { pathname } = new URL(settingsFrom({ RESUME_URL: `https://ada.example/${text}/` }).url);
      expect(shape(headersFile(pathname))).toEqual(shape(headersFile('/')));
      expect(keysOf(JSON.parse(vercelFile(pathname)))).toEqual(keysOf(JSON.parse(vercelFile('/'))));
    }),
    runs,
  );
});
