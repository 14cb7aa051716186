import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDate } from '../dates/read-date.js';
import { readInterval } from '../dates/read-entry-date.js';
import { formatPath } from '../diagnostics/diagnostic.js';
import { readResume } from '../read/read-resume.js';
import { isSummaryTitle, sectionTypeOf } from '../sections/titles.js';
import { runs } from '../test/arbitrary.js';
import { readXml } from './xml/read-xml.js';

const folder = new URL('made-up/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.\w+$/.test(name),
);
const textOf = (file: string) => readFileSync(fileURLToPath(new URL(file, folder)), 'utf8');

interface Leaf {
  readonly path: string;
  readonly text: string;
}

/**
 * What says how a file is kept and nothing about a person, by format: it is left out without a report. Whatever is not on
 * this list is in the document or in the report.
 */
const TECHNICAL: Readonly<Record<string, RegExp>> = {
  linkedin: /\.(?:Confirmed|Primary|Updated On|Type|Creation Date|Status)$/,
  europass:
    /@(?:name|type|typeCode|languageID|schemeName)$|\.(?:ChannelCode|UseCode|TaxonomyID|CompetencyDimensionTypeCode|CurrentIndicator|Ongoing)$|Communication(?:\[\d+\])?\.CountryCode$|PrimaryLanguageCode$|CompetencyID$/,
  dblp: /@(?:key|mdate|cdate|n|pid|type|publtype)(?:\[\d+\])?$|\.(?:crossref|url)$|\[?\w*\]?www/,
  orcid:
    /\.(?:uri|host|put-code|visibility|primary|verified|type|disambiguation-source|contributor-sequence|external-id-type|external-id-relationship)$|title\.language-code$/,
  'open-alex':
    /\.(?:id|type|publication_year|is_corresponding|is_retracted|updated_date)$|abstract_inverted_index|\.(?:issn_l|source\.type)$/,
  ris: /^TY$/,
  'magic-resume':
    /(?:^|\.)(?:id|icon|enabled|order|visible|key|githubKey|width)$|fieldOrder|menuSections|photoConfig/,
  'al-folio': /\.type$|^\[0\]\.title$|\.contents\[\d+\]\.name$/,
  outline: /\.(?:kind|level)$/,
  bibtex: /^(?:timestamp|biburl|bibsource)$/,
};

const formatOf = (file: string) => file.split(/[\\/]/)[0] ?? '';

/** Tables in one text: `=== Positions.csv` before each. */
function zipOf(text: string): Uint8Array {
  const tables = text.split(/^=== /m).slice(1);
  return zipSync(
    Object.fromEntries(
      tables.map((table) => [table.split('\n')[0] ?? '', strToU8(table.slice(table.indexOf('\n') + 1))]),
    ),
  );
}

const sourceOf = (file: string, text: string): Uint8Array =>
  formatOf(file) === 'linkedin' ? zipOf(text) : strToU8(text);

function leavesOf(value: unknown, path: readonly PropertyKey[] = []): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).trim() === '' ? [] : [{ path: formatPath(path), text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    leavesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The leaves of a file, found without its importer. */
function leavesIn(file: string, text: string): readonly Leaf[] {
  switch (formatOf(file)) {
    case 'europass':
    case 'dblp':
      return leavesOf(readXml(text).value);
    case 'orcid':
    case 'open-alex':
    case 'magic-resume':
    case 'outline':
      return leavesOf(JSON.parse(text));
    case 'al-folio':
      return leavesOf(parse(text));
    case 'ris':
      return [...text.matchAll(/^([A-Z][A-Z0-9]) {2}- (.+)$/gm)].map(([, path = '', value = '']) => ({
        path,
        text: value,
      }));
    case 'bibtex':
      return [...text.matchAll(/^\s*(\w+)\s*=\s*\{([\s\S]*?)\},?$/gm)].map(([, path = '', value = '']) => ({
        path,
        text: value,
      }));
    default:
      return text
        .split(/^=== /m)
        .slice(1)
        .flatMap((table) => cellsOf(table));
  }
}

/** The cells of a table whose columns are known by its first line. */
function cellsOf(table: string): readonly Leaf[] {
  const name = table.split('\n')[0] ?? '';
  const { data } = Papa.parse<Record<string, string>>(table.slice(name.length + 1), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  return leavesOf(data, [name]);
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The parts of a leaf that have to be found: the words of HTML, of TeX and of lists, whose order and signs may change. */
const partsOf = (text: string) =>
  decodeHTML(text.replace(/<[^>]*>/g, ' '))
    .replace(/\\[a-z'"&]+/gi, '')
    // What DBLP adds to a name that several have, and LinkedIn to an address.
    .replace(/(?<=\p{L}) \d{4}$|\b[A-Z]+:(?=https?:)/gu, '')
    .replace(/^https?:\/\/(?:doi\.org|orcid\.org)\/|\band\b/g, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter(Boolean);

const MONTHS: Readonly<Record<string, string>> = { march: '03', may: '05' };

const isSameDate = (text: string, document: string) => {
  const date = readDate(text.replace(/\/+$/, ''));
  const ends = date === undefined ? (readInterval(text) ?? []) : [date];
  return ends.length > 0 && ends.every((end) => document.includes(end));
};

/** What of a file is neither in the document nor in the report. */
async function lostOf(file: string, text: string): Promise<readonly string[]> {
  const { resume, warnings, diagnostics } = await readResume(sourceOf(file, text), { file });
  if (!resume) return diagnostics.length > 0 ? [] : ['not read, and nothing said'];
  const document = JSON.stringify(resume);
  const folded = fold(document);
  const reported = fold(warnings.map(({ message }) => message).join(' '));
  const places = warnings.map(({ path }) => path.replaceAll('[0]', ''));
  return leavesIn(file, text)
    .filter(({ path }) => !TECHNICAL[formatOf(file)]?.test(path))
    .filter(({ path, text: leaf }) => {
      const place = path.replaceAll('[0]', '');
      const isReported = places.some(
        (each) =>
          each !== '' &&
          (place === each ||
            place.startsWith(`${each}.`) ||
            place.startsWith(`${each}[`) ||
            place.startsWith(`${each}@`) ||
            each.endsWith(`.${place}`)),
      );
      const isKept = partsOf(leaf).every(
        (part) =>
          [part, MONTHS[part] ?? part].some((form) => folded.includes(form)) || reported.includes(part),
      );
      const type = sectionTypeOf(leaf);
      const isTitle = isSummaryTitle(leaf) || (type !== undefined && resume[type] !== undefined);
      return !isReported && !isKept && !isTitle && !isSameDate(leaf, document);
    })
    .map(({ path, text: leaf }) => `${file} ${path}: ${leaf}`);
}

describe('what importers read', () => {
  it('are sixty files', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(files)('loses nothing silently of %s', async (file) => {
    expect(await lostOf(file, textOf(file))).toEqual([]);
  });

  it('loses no text silently that stands in the place of another', async () => {
    const isText = ({ path, text }: Leaf, file: string) =>
      !TECHNICAL[formatOf(file)]?.test(path) && /^[\p{L}\d ]{4,}$/u.test(text);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat({ max: 25 }),
        async (file, place, letter) => {
          const text = textOf(file);
          const leaves = leavesIn(file, text).filter((leaf) => isText(leaf, file));
          const leaf = leaves[place % Math.max(1, leaves.length)];
          if (!leaf) return;
          const word = `Zq${String.fromCharCode(97 + letter)}xy`;
          expect(await lostOf(file, text.replaceAll(leaf.text, word))).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('loses no key silently that no importer knows', async () => {
    const inJson = files.filter((file) => file.endsWith('.json'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...inJson), fc.nat(), async (file, place) => {
        const text = textOf(file);
        const opens = [...text.matchAll(/\{(?=\s*")/g)].map(({ index }) => index);
        const at = (opens[place % opens.length] ?? 0) + 1;
        const changed = `${text.slice(0, at)}"zqKey": "zqValue",${text.slice(at)}`;
        expect(await lostOf(file, changed)).toEqual([]);
      }),
      runs,
    );
  });

  it('loses no element silently that no importer knows', async () => {
    const inXml = files.filter((file) => file.endsWith('.xml'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...inXml), fc.nat(), async (file, place) => {
        const text = textOf(file);
        const ends = [...text.matchAll(/>(?=<[\w:]+[\s>/])/g)].map(({ index }) => index + 1);
        const at = ends[place % ends.length] ?? 0;
        expect(
          await lostOf(file, `${text.slice(0, at)}<ZqElement>zqValue</ZqElement>${text.slice(at)}`),
        ).toEqual([]);
      }),
      runs,
    );
  });
});
