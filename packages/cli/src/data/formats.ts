import { type PrepareOptions, prepareResume, printYaml, type Resume, selectResume } from '@resume/schema';
import { toCslJson } from '@resume/schema/csl-json';
import {
  type ConversionWarning,
  type Merged,
  reportUnshown,
  toEuropass,
  toJsonLd,
  toJsonResume,
  toLatex,
  toMarkdown,
  toPlainText,
  toRis,
  toTypst,
  toVCard,
  workSections,
} from '@resume/schema/formats';
import type { DocumentKind } from '../documents/document-kind.js';
import { prepareViews } from '../documents/prepare-views.js';
import { plural } from './report.js';

/** What writing needs to know besides the document. */
export interface WriteOptions {
  readonly locale: string;
  readonly audience: string | undefined;
  /** Which document a view is of; the résumé where left out. */
  readonly kind?: DocumentKind;
  /** The name of the letter of such a document. */
  readonly letter?: string | undefined;
  /** The credentials of certificates that were verified. */
  readonly verified?: PrepareOptions['verified'];
  readonly now: Date;
  /** How a card gets a photograph, by its address in the document. */
  readonly photo?: ((src: string) => string | undefined) | undefined;
}

interface Written {
  readonly output: string;
  readonly warnings: readonly ConversionWarning[];
}

type Writer = (resume: Resume, options: WriteOptions) => Written | Promise<Written>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const lossless = (output: string): Written => ({ output, warnings: [] });

const asJson = ({
  output,
  warnings,
}: {
  output: unknown;
  warnings: readonly ConversionWarning[];
}): Written => ({
  output: json(output),
  warnings,
});

const narrow = (resume: Resume, { audience }: WriteOptions): Resume =>
  audience === undefined ? resume : selectResume(resume, { audience });

const view = (resume: Resume, options: WriteOptions) => prepareResume(resume, forAudience(options));

/** Writes each view of a document, one after the other. */
function written(resume: Resume, options: WriteOptions, write: typeof toMarkdown): Written {
  const { kind = 'resume', letter } = options;
  const output = prepareViews(resume, { kind, letter }, forAudience(options)).map(write).join('\n');
  if (kind === 'letter') return lossless(output);
  const { letters: _, ...others } = resume;
  return shown(output, kind === 'application' ? others : resume, options);
}

const forAudience = ({ locale, audience, verified, now }: WriteOptions) => ({
  locale,
  now,
  ...(verified && { verified }),
  ...(audience !== undefined && { audience }),
});

/** Text in one language, with what of the document is not in it. */
const shown = (output: string, resume: Resume, options: WriteOptions): Written => ({
  output,
  warnings: reportUnshown(resume, options),
});

/** What of a document is no paper. */
const notPapers = (resume: Resume): ConversionWarning[] =>
  Object.keys(resume)
    .filter((key) => key !== 'publications')
    .map((key) => ({ path: key, message: 'is no paper; left out.' }));

/** What of a document holds no works to add to another. */
export const notWorks = (resume: Resume): ConversionWarning[] =>
  Object.keys(resume)
    .filter((key) => !workSections.includes(key))
    .map((key) => ({ path: key, message: 'holds no papers or other works; left out.' }));

/** How much of each was added: `2 papers and 1 other work added, 3 fields filled in`. */
export function formatMerged({ added, filled }: Merged): string {
  const papers = added.filter((path) => path.startsWith('publications')).length;
  const others = added.length - papers;
  const works = others === 0 ? '' : ` and ${plural(others, 'other work')}`;
  return `${plural(papers, 'paper')}${works} added, ${plural(filled.length, 'field')} filled in`;
}

/** Formats that are written. */
export const writers = {
  yaml: (resume, options) => lossless(printYaml(narrow(resume, options))),
  json: (resume, options) => lossless(json(narrow(resume, options))),
  'json-resume': (resume, options) => asJson(toJsonResume(resume, forAudience(options))),
  markdown: (resume, options) => written(resume, options, toMarkdown),
  text: (resume, options) => written(resume, options, toPlainText),
  latex: (resume, options) => shown(toLatex(view(resume, options)), resume, options),
  typst: (resume, options) => shown(toTypst(view(resume, options)), resume, options),
  europass: (resume, options) => toEuropass(resume, forAudience(options)),
  'json-ld': (resume, options) => asJson(toJsonLd(resume, forAudience(options))),
  vcard: (resume, options) =>
    toVCard(resume, { ...forAudience(options), ...(options.photo && { photo: options.photo }) }),
  'csl-json': (resume, options) => {
    const visible = narrow(resume, options);
    const { output, warnings } = toCslJson(visible.publications ?? [], options);
    return { output: json(output), warnings: [...notPapers(visible), ...warnings] };
  },
  ris: (resume, options) => {
    const visible = narrow(resume, options);
    const { output, warnings } = toRis(visible.publications ?? [], options);
    return { output, warnings: [...notPapers(visible), ...warnings] };
  },
  bibtex: async (resume, options) => {
    const { toBibtex } = await import('@resume/schema/bibtex');
    const visible = narrow(resume, options);
    const { output, warnings } = toBibtex(visible.publications ?? [], options);
    return { output, warnings: [...notPapers(visible), ...warnings] };
  },
} as const satisfies Record<string, Writer>;

export type OutputFormat = keyof typeof writers;

/** The formats that endings of file names stand for. */
export const endings: Readonly<Record<string, OutputFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.md': 'markdown',
  '.txt': 'text',
  '.jsonld': 'json-ld',
  '.vcf': 'vcard',
  '.bib': 'bibtex',
  '.ris': 'ris',
  '.tex': 'latex',
  '.typ': 'typst',
  '.xml': 'europass',
};

/** Formats that letters are written in. */
export const letterFormats: readonly OutputFormat[] = ['markdown', 'text'];

/** Formats that are made for an audience whether one is named or not: for `public` where it is not. */
export const audienceFormats: readonly OutputFormat[] = [
  'markdown',
  'text',
  'latex',
  'typst',
  'europass',
  'json-ld',
  'vcard',
];

/** Formats that show a document, with the counts that stand next to it; others carry the document as it is written. */
export const viewFormats: readonly OutputFormat[] = ['markdown', 'text', 'latex', 'typst', 'europass'];
