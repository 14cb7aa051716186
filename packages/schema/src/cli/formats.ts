import JSON5 from 'json5';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.js';
import { readJson } from '../input/json.js';
import { printYaml, readPlainYaml, readYaml, toValue } from '../input/yaml.js';
import { fromCslJson, toCslJson } from '../interchange/csl-json/index.js';
import {
  fromJsonResume,
  fromRenderCv,
  fromYamlResume,
  type Loss,
  toJsonLd,
  toJsonResume,
  toMarkdown,
  toPlainText,
  toVCard,
} from '../interchange/index.js';
import { selectResume } from '../layout/select-resume.js';
import { type ParseResult, parse, parseValue } from '../parse.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { CliError } from './terminal.js';

/** A document as it was read. */
export interface Read extends ParseResult {
  readonly losses: readonly Loss[];
}

type Reader = (source: string, file: string) => Read | Promise<Read>;

/** Formats that are read. BibTeX is loaded when it is asked for. */
export const readers = {
  resume: (source, file) => ({ ...readOwn(source, file), losses: [] }),
  'json-resume': (source, file) => imported(() => fromJsonResume(readData(source, file))),
  rendercv: (source, file) => imported(() => fromRenderCv(readData(source, file))),
  yamlresume: (source, file) => imported(() => fromYamlResume(readData(source, file))),
  'csl-json': (source, file) => papers(fromCslJson(readData(source, file))),
  bibtex: async (source) => papers((await import('../interchange/bibtex/index.js')).fromBibtex(source)),
} as const satisfies Record<string, Reader>;

export type InputFormat = keyof typeof readers;

const imported = (read: () => { resume: Resume; losses: readonly Loss[] }): Read => ({
  ...read(),
  diagnostics: [],
});

const papers = ({
  publications,
  losses,
}: {
  publications: readonly unknown[];
  losses: readonly Loss[];
}): Read => ({
  ...parseValue({ publications }),
  losses,
});

/** The format a source is in: by its name, else by its first keys. */
export function detectFormat(source: string, file: string): InputFormat {
  if (/\.bib$/i.test(file) || /^\s*@\w+\s*\{/.test(source)) return 'bibtex';
  if (/^(\uFEFF)?\s*\[/.test(source)) return 'csl-json';
  if (/^cv:/m.test(source) && /^design:|^ {2,}sections:/m.test(source)) return 'rendercv';
  if (/^content:/m.test(source)) return 'yamlresume';
  return 'resume';
}

/** YAML and JSON with places; JSON5 where the name says so, or where nothing else could be meant. */
function readOwn(source: string, file: string): ParseResult {
  const isJson5 = /\.json5$/i.test(file);
  const result = isJson5 ? undefined : parse(source, { file });
  const unread = result?.diagnostics.some(({ code }) => code === 'syntax');
  if (result && !(unread && /^\s*(\{|\/\/|\/\*)/.test(source))) return result;
  try {
    return parseValue(JSON5.parse(source), { file });
  } catch (error) {
    return result ?? { resume: undefined, diagnostics: [toDiagnostic(error, file)] };
  }
}

function toDiagnostic(error: unknown, file: string): Diagnostic {
  const { message, lineNumber, columnNumber } = error as Error & {
    lineNumber?: number;
    columnNumber?: number;
  };
  return {
    severity: 'error',
    code: 'syntax',
    file,
    ...(lineNumber !== undefined && { line: lineNumber, column: columnNumber ?? 1 }),
    path: '',
    message: `found text that is not JSON5: ${message.replace(/^JSON5: | at \d+:\d+$/g, '')}. Mend it here or just above.`,
  };
}

function readData(source: string, file: string): unknown {
  if (/\.json5$/i.test(file)) {
    try {
      return JSON5.parse(source);
    } catch (error) {
      throw new CliError(formatDiagnostic(toDiagnostic(error, file)));
    }
  }
  const plain = readJson(source)?.value ?? readPlainYaml(source);
  if (plain !== undefined) return plain;
  const yaml = readYaml(source);
  if (!yaml) throw new CliError(`${file}: found lists and maps nested too deep. Nest less deeply.`);
  const [error] = yaml.document.errors;
  if (error) {
    const { line, column } = yaml.placeOf(error.pos[0]);
    throw new CliError(`${file}:${line}:${column}: found text that is not YAML: ${error.message}. Mend it.`);
  }
  const value = toValue(yaml.document);
  if (value instanceof Error) throw new CliError(`${file}: found ${value.message}. Use few aliases.`);
  return value;
}

/** What writing needs to know besides the document. */
export interface WriteOptions {
  readonly locale: string;
  readonly audience: string | undefined;
  readonly now: Date;
}

interface Written {
  readonly output: string;
  readonly losses: readonly Loss[];
}

type Writer = (resume: Resume, options: WriteOptions) => Written | Promise<Written>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const lossless = (output: string): Written => ({ output, losses: [] });

const asJson = ({ output, losses }: { output: unknown; losses: readonly Loss[] }): Written => ({
  output: json(output),
  losses,
});

const narrow = (resume: Resume, { audience }: WriteOptions): Resume =>
  audience === undefined ? resume : selectResume(resume, { audience });

const view = (resume: Resume, { locale, audience, now }: WriteOptions) =>
  prepareResume(resume, { locale, now, ...(audience !== undefined && { audience }) });

const forAudience = ({ locale, audience, now }: WriteOptions) => ({
  locale,
  now,
  ...(audience !== undefined && { audience }),
});

const notPapers = (resume: Resume): Loss[] =>
  Object.keys(resume)
    .filter((key) => key !== 'publications')
    .map((key) => ({ path: key, message: 'is no paper; left out.' }));

/** Formats that are written. */
export const writers = {
  yaml: (resume, options) => lossless(printYaml(narrow(resume, options))),
  json: (resume, options) => lossless(json(narrow(resume, options))),
  'json-resume': (resume, options) => asJson(toJsonResume(resume, forAudience(options))),
  markdown: (resume, options) => lossless(toMarkdown(view(resume, options))),
  text: (resume, options) => lossless(toPlainText(view(resume, options))),
  'json-ld': (resume, options) => asJson(toJsonLd(resume, forAudience(options))),
  vcard: (resume, options) => toVCard(resume, forAudience(options)),
  'csl-json': (resume, options) => {
    const visible = narrow(resume, options);
    const { output, losses } = toCslJson(visible.publications ?? [], options);
    return { output: json(output), losses: [...notPapers(visible), ...losses] };
  },
  bibtex: async (resume, options) => {
    const { toBibtex } = await import('../interchange/bibtex/index.js');
    const visible = narrow(resume, options);
    const { output, losses } = toBibtex(visible.publications ?? [], options);
    return { output, losses: [...notPapers(visible), ...losses] };
  },
} as const satisfies Record<string, Writer>;

export type OutputFormat = keyof typeof writers;

/** Formats that are made for an audience whether one is named or not: for `public` where it is not. */
export const audienceFormats: readonly OutputFormat[] = ['markdown', 'text', 'json-ld', 'vcard'];
