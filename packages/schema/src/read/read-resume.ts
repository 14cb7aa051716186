import { type Diagnostic, type Place, parsePath } from '../diagnostics/diagnostic.js';
import { reportOnce } from '../diagnostics/report-once.js';
import { type ConversionWarning, ImportError } from '../formats/conversion.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { reportUnknownKeys } from '../unknown-keys/index.js';
import { isBlankResume } from './blank.js';
import { check } from './check.js';
import { convertedPlaces } from './converted-places.js';
import { hasFinalZeros, withDecimals } from './decimals.js';
import { decode } from './decode.js';
import { type Format, type FormatName, formatNames, formats } from './formats.js';
import { openQuote, readJson5 } from './json5.js';
import { readText, tooLong } from './read-text.js';
import { explainUnknown, recognizeText, recognizeValue } from './recognize.js';
import { holdsLetter, isLetterInMarkdown, LETTER_ALONE, MARKDOWN } from './recognize-letter.js';
import { type DataSource, withoutPlaces } from './source.js';
import { summarizeDates } from './summarize-dates.js';
import { unreadBytes, unreadText } from './unread-formats.js';

export interface ReadOptions {
  /** The name to say in diagnostics; its ending helps to recognize BibTeX and JSON5. */
  readonly file?: string;
  /** The format, where it is not to be recognized. */
  readonly format?: FormatName;
  /** The longest text to read, in characters; 16 million by default. */
  readonly maxLength?: number;
}

/** A résumé as it was read: without `resume` where there is an error. */
export interface ReadResult {
  readonly resume: Resume | undefined;
  /** Everything there is to say about the source, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the document has no place for, by its path in the source; the same of several entries once. */
  readonly warnings: readonly ConversionWarning[];
  /** The format that was recognized or asked for. */
  readonly format: FormatName | undefined;
  /** The decoded source. */
  readonly text: string;
  /** The place in the source of what stands at a path of `resume`, where it is known. */
  placeAt(path: string): Place | undefined;
}

/**
 * Reads a résumé from the bytes or the text of a file in any known format: a document of this project, JSON Resume, JSON5,
 * RenderCV, YAMLResume, Reactive Resume, magic-resume, al-folio, LinkedIn, Europass, ORCID, OpenAlex, DBLP, BibTeX, RIS,
 * CSL-JSON. It decodes, recognizes the format by the content, converts and validates. Never rejects for its input: what is wrong becomes a diagnostic.
 *
 * @param source the bytes of a file, or its text where it is decoded already
 */
export async function readResume(
  source: Uint8Array | string,
  { file = 'resume', format: asked, maxLength }: ReadOptions = {},
): Promise<ReadResult> {
  let text = '';
  const failed = (diagnostics: readonly Diagnostic[], format = asked): ReadResult => ({
    resume: undefined,
    diagnostics,
    warnings: [],
    format,
    text,
    placeAt: () => undefined,
  });
  const refused = (message: string, place: Place | undefined = undefined, code = 'unreadable') =>
    failed([{ severity: 'error', code, file, ...place, path: '', message }]);

  if (typeof source !== 'string') {
    const bytes = source;
    const binary = asked ?? formatNames.find((name) => (formats[name] as Format).isBytes?.(bytes));
    if (binary !== undefined && (formats[binary] as Format).isBytes)
      return convert(binary, withoutPlaces(bytes), { file, text });
    const unread = unreadBytes(source);
    if (unread !== undefined) return refused(unread, undefined, 'unrecognized');
    const decoded = await decode(source);
    if (!('text' in decoded)) return refused(decoded.message, decoded.place);
    source = decoded.text;
  }
  text = source.replace(/^\uFEFF/, '');
  const long = tooLong(text, maxLength);
  if (long !== undefined) return refused(long);
  if (asked === undefined && isLetterInMarkdown(text, file))
    return refused(MARKDOWN, undefined, 'letter-alone');
  const textFormat = asked ? formats[asked] : undefined;
  const inText = asked === undefined ? recognizeText(text, file) : (textFormat as Format).isText && asked;
  if (inText && text.trim()) return convert(inText, withoutPlaces(text), { file, text });
  const unread = asked === undefined ? unreadText(text, { isMap: true }) : undefined;
  if (unread !== undefined) return refused(unread, undefined, 'unrecognized');

  const data = await readAsData(text, file, maxLength);
  const other = asked === undefined && !isMap(data.value) ? unreadText(text, { isMap: false }) : undefined;
  if (other !== undefined) return refused(other, undefined, 'unrecognized');
  if (data.value === undefined) return failed(data.diagnostics);
  const format = asked ?? recognizeValue(data.value);
  if (format === undefined && holdsLetter(data.value))
    return refused(LETTER_ALONE, undefined, 'letter-alone');
  if (format === undefined) return failed([...data.diagnostics, explainUnknown(data.value, file)]);
  return convert(format, data, { file, text });
}

/** YAML and JSON; JSON5 where the name says so, or where nothing else could be meant. */
async function readAsData(text: string, file: string, maxLength: number | undefined): Promise<DataSource> {
  if (/\.json5$/i.test(file)) return readJson5(text, file);
  const data = readText(text, { file, maxLength });
  const isSyntax = data.diagnostics.some(({ severity, code }) => severity === 'error' && code === 'syntax');
  const isLikeJson = !data.isJson && /^\s*(?:[[{]|\/[/*])/.test(text);
  if (!isLikeJson) return data;
  const isNamed = /\.json$/i.test(file);
  const isHalfQuoted =
    hasKey(data.value, HALF_QUOTED_KEY) ||
    (isNamed ? openQuote(text) !== undefined : HALF_QUOTED_TEXT.test(text));
  if (!(isSyntax || isHalfQuoted || COMMENT.test(text) || hasKey(data.value, JOINED_KEY))) return data;
  const json5 = await readJson5(text, file);
  const isBroken = isHalfQuoted || (isSyntax && isNamed);
  return json5.value === undefined && !isBroken ? data : json5;
}

/** A comment as JSON5 and editors have it, which YAML takes for a part of the key behind it. */
const COMMENT = /(?:^|[\s,:[\]{}])\/[/*]/m;

/** A key and its value that YAML takes for one key, as in `{name:"Ada"}`: it expects a space after the colon. */
const JOINED_KEY = /^[\w$]+:["'[{\d]/;

/** A key without its first quote, as in `{name": "Ada"}`. */
const HALF_QUOTED_KEY = /^[^"]+"$/;

/** A text without its first quote, as in `"name": Ada",` and `[Ada"]`, at the end of a line. */
const HALF_QUOTED_TEXT = /^(?:[^"\n]*"[^"\n]*"\s*:)?[\s[{]*[^\s"'[{/][^"\n]*"[\s\]}]*,?\s*$/m;

function hasKey(value: unknown, pattern: RegExp, seen = new Set<unknown>()): boolean {
  // Aliases may make a value large that is short in the file.
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.entries(value).some(
    ([key, child]) => (!Array.isArray(value) && pattern.test(key)) || hasKey(child, pattern, seen),
  );
}

async function convert(
  format: FormatName,
  data: DataSource,
  { file, text }: { readonly file: string; readonly text: string },
): Promise<ReadResult> {
  const { convert: importer, keepsDecimals }: Format = formats[format];
  const result = { format, text, warnings: [] };
  const error = (message: string, code: string): Diagnostic => ({
    severity: 'error',
    code,
    file,
    path: '',
    message,
  });
  const ofBlank = ({ letters }: Resume) =>
    letters === undefined ? error(BLANK, 'blank') : error(LETTER_ALONE, 'letter-alone');
  if (!importer) {
    const { resume, diagnostics } = check(data, { file, jsonResume: data.isJson, isWritten: true });
    const isBlank = resume !== undefined && isBlankResume(resume);
    // What was written stands under keys that are misspelt, as a rule.
    const unknown = isBlank
      ? reportUnknownKeys(resume, file).map((each) => ({ ...each, ...data.placeAt(parsePath(each.path)) }))
      : [];
    return {
      ...result,
      resume: isBlank ? undefined : resume,
      diagnostics: [...diagnostics, ...(isBlank ? [ofBlank(resume)] : []), ...unknown],
      placeAt: (path) => data.placeAt(parsePath(path)),
    };
  }
  try {
    const { resume, warnings } = await importer(
      keepsDecimals && hasFinalZeros(text) ? withDecimals(data) : data.value,
    );
    const placed = summarizeDates(reportOnce(warnings)).map((loss) => ({
      ...loss,
      ...data.placeAt(parsePath(loss.path)),
    }));
    const broken = placed
      .filter(({ kind }) => kind === 'syntax')
      .map(({ path, message, line, column = 1 }) => ({
        ...error(message, 'syntax'),
        path,
        ...(line !== undefined && { line, column }),
      }));
    const blank = isBlankResume(resume) ? [error(BLANK, 'blank')] : [];
    const errors = [...broken, ...blank];
    return {
      ...result,
      resume: errors.length > 0 ? undefined : resume,
      warnings: placed.filter(({ kind }) => kind !== 'syntax'),
      diagnostics: [...data.diagnostics, ...errors],
      placeAt: convertedPlaces(resume, data),
    };
  } catch (problem) {
    if (!(problem instanceof ImportError)) throw problem;
    const diagnostics = [...data.diagnostics, error(problem.message, 'invalid')];
    return { ...result, resume: undefined, diagnostics, placeAt: () => undefined };
  }
}

const BLANK =
  'This document says nothing that could be shown: no name, no entry of any section. Write basics: with a name first.';
