import { sourceDate } from '@resume/pdf/node';
import {
  countWords,
  documentLanguage,
  type LocalizedText,
  prepareResume,
  printable,
  type Resume,
  resolveText,
  selectVariant,
  variantDifferences,
} from '@resume/schema';
import { loadReader } from '../load-optional.js';
import { EXIT, ofCommand, type World } from '../terminal.js';
import { readDocument, variantNames } from './read-document.js';
import { renderFile } from './render.js';
import { rendererOf } from './render-one.js';

/** The options of the command. */
export interface VariantsOptions {
  readonly audience: string;
  readonly locale?: string;
  /** Whether pages are counted, for which each variant is rendered. */
  readonly pages: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** How long a document is. */
interface Length {
  readonly words: number;
  /** How many pages its PDF has; nothing where they are not counted. */
  readonly pages?: number;
}

interface ListedVariant extends Length, ReturnType<typeof variantDifferences> {
  readonly name: string;
  readonly label?: unknown;
  readonly extends?: string;
}

/** Prints the variants of a document: how long each is, what it leaves out and what it says otherwise. */
export async function listVariants(file: string, options: VariantsOptions, world: World): Promise<number> {
  const now = await ofCommand(() => sourceDate(world.env));
  const document = await readDocument(file, now);
  const { resume } = document;
  variantNames(document);
  const { audience } = options;
  const own = options.locale ?? (await documentLanguage(resume));
  const lengthOf = await lengthsOf(document, options, world);
  const whole = await lengthOf(resume, own);
  const variants: ListedVariant[] = [];
  for (const { name, label, extends: base } of resume.variants ?? []) {
    const selected = selectVariant(resume, name, { audience });
    const locale = selected.variant.languages?.[0] ?? own;
    variants.push({
      name,
      ...(label !== undefined && { label }),
      ...(base !== undefined && { extends: base }),
      ...(await lengthOf(selected.resume, locale, name, selected.variant.theme)),
      ...variantDifferences(resume, selected, own),
    });
  }
  if (options.json) world.writeOutput(`${JSON.stringify({ file, whole, variants }, null, 2)}\n`);
  else world.writeOutput(printable(textOf(file, whole, variants, own)));
  return EXIT.ok;
}

/** Measures documents: their words, and their pages where they are asked for. */
async function lengthsOf(
  document: Awaited<ReturnType<typeof readDocument>>,
  { audience, pages }: VariantsOptions,
  world: World,
) {
  const now = sourceDate(world.env);
  const rendererFor = rendererOf(document.file, {
    audience,
    font: [],
    compact: false,
    sheet: 'A4',
    conformance: [],
  });
  const { inspectPdf } = pages ? await loadReader(world) : {};
  return async (resume: Resume, locale: string, variant?: string, theme?: string): Promise<Length> => {
    const words = countWords(prepareResume(resume, { locale, audience, now }));
    if (!inspectPdf) return { words };
    const { outputs } = await renderFile({
      ...(await rendererFor({ theme })),
      document,
      variant,
      kind: 'resume',
      formats: ['pdf'],
      locale,
      now,
      onWarning: () => {},
    });
    return { words, pages: (await inspectPdf(outputs.pdf ?? new Uint8Array())).pages.length };
  };
}

function textOf(file: string, whole: Length, variants: readonly ListedVariant[], locale: string): string {
  const shown = (value: unknown, isText = false) => shownIn(value, locale, isText);
  const long = ({ pages, words }: Length) =>
    [...(pages === undefined ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]), `${words} words`].join(
      ', ',
    );
  const lines = variants.flatMap(({ name, label, extends: base, leavesOut, saysOtherwise, ...length }) => [
    '',
    `${name}${label === undefined ? '' : ` (${shown(label, true)})`}: ${long(length)}${base === undefined ? '' : `, extends ${base}`}`,
    ...(leavesOut.length === 0 ? ['  leaves out nothing'] : ['  leaves out']),
    ...leavesOut.map(({ path, reason, text }) => `    ${path} ${text} (${reason})`),
    ...(saysOtherwise.length === 0 ? [] : ['  says otherwise']),
    ...saysOtherwise.map(({ path, before, after }) => {
      const isText = path.startsWith('basics.');
      return `    ${path}: ${before === undefined ? '' : `${shown(before, isText)} → `}${shown(after, isText)}`;
    }),
  ]);
  const none = variants.length === 0 ? ['', 'It has no variants. Add some under variants.'] : [];
  return `${[`${file}: ${long(whole)}`, ...lines, ...none].join('\n')}\n`;
}

/** A text in the language of the list, a word as it is written, and anything else as JSON. */
const shownIn = (value: unknown, locale: string, isText: boolean): string => {
  if (typeof value === 'string') return value;
  return isText ? resolveText(value as LocalizedText, locale).value : JSON.stringify(value);
};
