import type { CslName } from '../../people/csl-names.js';
import type { Publication } from '../../sections/publication-schema.js';
import { inOneLine } from '../../text/control-characters.js';
import { plainCslText } from '../../text/markup.js';
import type { ConversionWarning, Exported } from '../conversion.js';
import { type CslItem, toCslJson } from '../csl-json/csl-json.js';
import { pathOfField, unwrittenParts } from '../csl-json/losses.js';
import { TYPES_WRITTEN } from './types.js';

/** Fields of CSL in the order they are written, and the tags of RIS for them. */
const TAGS: readonly (readonly [csl: string, tag: string])[] = [
  ['title', 'TI'],
  ['container-title', 'T2'],
  ['collection-title', 'T3'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['edition', 'ET'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['ISBN', 'SN'],
  ['ISSN', 'SN'],
  ['DOI', 'DO'],
  ['URL', 'UR'],
  ['language', 'LA'],
  ['abstract', 'AB'],
  ['note', 'N1'],
];

/** Writes publications as RIS, texts in one language and without marks. */
export function toRis(
  publications: readonly Publication[],
  options: { locale?: string } = {},
): Exported<string> {
  const { output: csl, warnings: unfit } = toCslJson(publications, options);
  const warnings: ConversionWarning[] = unfit.map((loss) => ({
    ...loss,
    message: loss.message.replaceAll('CSL', 'RIS'),
  }));
  const records = csl.map((item, i) =>
    writeRecord(item, (field, message) =>
      warnings.push({ path: pathOfField(publications[i], i, field), message }),
    ),
  );
  return { output: records.join('\n'), warnings };
}

function writeRecord(item: CslItem, warn: (field: string, message: string) => void): string {
  const rest = new Map(Object.entries(item));
  const take = (name: string): unknown => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const text = (name: string) => plainText(take(name));
  const type = plainText(take('type'));
  const known = TYPES_WRITTEN[type];
  if (type !== '' && known === undefined) warn('type', `"${type}" is no type of RIS; written as GEN.`);
  const lines: (readonly [tag: string, value: string])[] = [
    ['TY', known ?? 'GEN'],
    ['ID', text('id')],
    ...writeNames('AU', take('author'), warn),
    ...writeNames('ED', take('editor'), warn),
    ...writeIssued(take('issued'), warn),
    ...TAGS.map(([name, tag]) => [tag, text(name)] as const),
    ...writePages(text('page')),
    ...text('keyword')
      .split(/\s*[,;]\s*/)
      .map((word) => ['KW', word] as const),
  ];
  take('citation-key');
  for (const [name, value] of rest)
    if (value !== undefined && value !== null && value !== '') warn(name, 'has no tag in RIS; left out.');
  const written = lines.flatMap(([tag, value]) => (value === '' ? [] : `${tag}  - ${value}\n`));
  return `${written.join('')}ER  - \n`;
}

const plainText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? oneLine(plainCslText(String(value))) : '';

/** A value of RIS is one line. */
const oneLine = (text: string) => inOneLine(text.replace(/\s+/g, ' ')).trim();

/** Names as RIS has them: `Family, Given, Suffix`. */
function writeNames(tag: string, names: unknown, warn: (field: string, message: string) => void) {
  return ((names ?? []) as readonly CslName[]).flatMap((name) => {
    const { family, given, literal, suffix } = name;
    if (literal === 'others') {
      warn(tag === 'AU' ? 'author' : 'editor', 'ends with others, for whom RIS has no name; left out.');
      return [];
    }
    const particles = [name['dropping-particle'], name['non-dropping-particle']];
    const last = [...particles, family].filter(Boolean).join(' ');
    // A comma in a name would divide it.
    const parts = [last || given, last && given, suffix].map((part) =>
      typeof part === 'string' ? part.replaceAll(',', '') : '',
    );
    const written = oneLine(literal ?? parts.filter(Boolean).join(', '));
    for (const part of unwrittenParts(name, written))
      warn(tag === 'AU' ? 'author' : 'editor', `names "${part}", which has no place in RIS; left out.`);
    return [[tag, written] as const];
  });
}

/** The year, and the date where more of it is known: `2020/05/12/`. */
function writeIssued(value: unknown, warn: (field: string, message: string) => void) {
  const {
    'date-parts': dates = [],
    literal,
    season,
    circa,
  } = (value ?? {}) as {
    readonly 'date-parts'?: readonly (readonly (number | string)[])[];
    readonly literal?: string;
    readonly season?: unknown;
    readonly circa?: unknown;
  };
  const [first, second] = dates;
  if (first === undefined) return literal === undefined ? [] : [['DA', oneLine(literal)] as const];
  if (second !== undefined || season !== undefined || circa)
    warn('issued', 'is more than one date; the first is written.');
  const [year = '', month, day] = first.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'));
  const whole = month === undefined ? '' : `${[year, month, day ?? ''].join('/')}/`;
  return [['PY', year] as const, ['DA', whole] as const];
}

/** The first and the last page; pages that are no span are one text. */
function writePages(pages: string) {
  const [, first, last] = /^([^-–]+)[-–]+([^-–]+)$/.exec(pages) ?? [];
  return first === undefined || last === undefined
    ? [['SP', pages] as const]
    : [['SP', first.trim()] as const, ['EP', last.trim()] as const];
}
