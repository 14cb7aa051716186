import { isNode } from 'yaml';
import type * as z from 'zod';
import { type Diagnostic, formatPath, parsePath } from './diagnostics/diagnostic.js';
import { isTooDeep, MAX_DEPTH } from './input/depth.js';
import { readJson } from './input/json.js';
import { tidy } from './input/tidy.js';
import { readPlainYaml, readYaml, toValue, type YamlSource } from './input/yaml.js';
import { setAside } from './interchange/json-resume/set-aside.js';
import { type Resume, resumeSchema } from './resume.js';
import { isMap } from './schema-walk.js';

/** A parsed document: `resume` where there is no error, and everything there is to say about the source. */
export interface ParseResult {
  readonly resume: Resume | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParseOptions {
  /** The name to say in diagnostics; `resume.yaml` by default. */
  readonly file?: string;
  /** The longest source to read, in characters; 16 million by default. */
  readonly maxLength?: number;
}

/**
 * Reads a résumé from YAML or JSON. Never throws: whatever is wrong becomes a diagnostic with its place. Names from
 * before JSON Resume 1.0, empty values and loosely written dates are read, each with a warning.
 *
 * @param source the text of the file
 */
export function parse(
  source: string,
  { file = 'resume.yaml', maxLength = 16_000_000 }: ParseOptions = {},
): ParseResult {
  const whole = (message: string) =>
    failed([{ severity: 'error', code: 'unreadable', file, path: '', message }]);
  if (source.length > maxLength)
    return whole(`found ${source.length} characters, more than ${maxLength}. Split the document.`);
  if (!source.trim()) return whole('found an empty file. Begin with basics: and the name of the owner.');

  // Parsers that keep no places are far quicker; places are worked out where there is something to say.
  const json = readJson(source);
  if (json) {
    const result = check(json.value, file, () => readYaml(source), true);
    return json.hasDuplicates ? withDuplicates(result, source, file) : result;
  }
  const plain = readPlainYaml(source);
  if (isMap(plain)) return check(plain, file, () => readYaml(source));

  const places = readYaml(source);
  if (!places) return whole(TOO_DEEP);
  const { document, placeOf } = places;
  if (document.errors.length > 0)
    return failed(
      document.errors.map(({ message, pos }) => ({
        severity: 'error',
        code: 'syntax',
        file,
        ...placeOf(pos[0]),
        path: '',
        message: `found text that is not YAML: ${message}. Mend it here or just above.`,
      })),
    );
  if (document.contents === null)
    return whole('found an empty file. Begin with basics: and the name of the owner.');
  const value = toValue(document);
  if (value instanceof Error)
    return whole(
      `found ${value.message}. Set each anchor before its aliases, use few of them, and merge (<<) maps alone.`,
    );
  const result = check(value, file, () => places);
  const warnings = document.warnings.map(({ message, pos }): Diagnostic => {
    const place = placeOf(pos[0]);
    return { severity: 'warning', code: 'syntax', file, ...place, path: '', message: `found ${message}.` };
  });
  return { ...result, diagnostics: [...result.diagnostics, ...warnings] };
}

/**
 * Reads a résumé from a value, such as the outcome of another parser. Diagnostics have paths and no lines.
 *
 * With `jsonResume`, what JSON Resume allows and the schema does not is set aside with a warning: kept, not shown.
 */
export function parseValue(
  value: unknown,
  { file = 'resume', jsonResume = false }: { file?: string; jsonResume?: boolean } = {},
): ParseResult {
  return check(value, file, () => undefined, jsonResume);
}

const TOO_DEEP = `found lists and maps more than ${MAX_DEPTH} deep. Nest less deeply.`;

function check(
  value: unknown,
  file: string,
  findPlaces: () => YamlSource | undefined,
  jsonResume = false,
): ParseResult {
  if (isTooDeep(value))
    return failed([{ severity: 'error', code: 'unreadable', file, path: '', message: TOO_DEEP }]);
  const places = once(findPlaces);
  const writtenAt: WrittenAt = (path) => places()?.writtenAt(path);
  const tidied = tidy(resumeSchema, value, writtenAt);
  let result = resumeSchema.safeParse(tidied.value, { reportInput: true });
  const found = result.success ? [] : result.error.issues;
  const issues = found.map((issue) => mostTelling(issue, (path) => writtenAt(tidied.originOf(path))));
  // What is found is told before anything is moved.
  const isAside = jsonResume && issues.length > 0 && issues.every(({ path }) => setAside(tidied.value, path));
  if (isAside) result = resumeSchema.safeParse(tidied.value, { reportInput: true });
  const isKept = isAside && result.success;
  const toDiagnostic = (
    severity: Diagnostic['severity'],
    path: readonly PropertyKey[],
    message: string,
  ): Diagnostic => ({
    severity,
    code: severity === 'error' ? 'invalid' : 'tolerated',
    file,
    ...placeIn(places(), path),
    path: formatPath(path),
    message,
  });
  return {
    resume: result.success ? result.data : undefined,
    diagnostics: [
      ...issues.map(({ path, message }) =>
        isKept
          ? toDiagnostic('warning', tidied.originOf(path), `${message} Kept as it is, and not shown.`)
          : toDiagnostic('error', tidied.originOf(path), message),
      ),
      ...tidied.changes.map(({ path, message }) => toDiagnostic('warning', path, message)),
    ],
  };
}

/** Asks for something once, when it is wanted. */
function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

const failed = (diagnostics: readonly Diagnostic[]): ParseResult => ({ resume: undefined, diagnostics });

/** Adds lines and columns to diagnostics that have paths alone, such as those of the linter. */
export function withPlaces(diagnostics: readonly Diagnostic[], source: string): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const places = readYaml(source);
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...placeIn(places, parsePath(diagnostic.path)) }));
}

/** Adds a warning for every key of JSON that stands in its map twice. */
function withDuplicates(result: ParseResult, source: string, file: string): ParseResult {
  const places = readYaml(source);
  const warnings = places?.document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }): Diagnostic => {
      const key = /"(?:[^"\\]|\\.)*"/y;
      key.lastIndex = offset;
      const written = key.exec(source)?.[0] ?? 'a key';
      return {
        severity: 'warning',
        code: 'tolerated',
        file,
        ...places.placeOf(offset),
        path: '',
        message: `found ${written} twice in one map, of which the last counts. Leave one out.`,
      };
    });
  return { ...result, diagnostics: [...result.diagnostics, ...(warnings ?? [])] };
}

interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What should stand there, where no more is wrong than the type. */
  readonly wanted?: string;
}

/** What was written for the scalar at a path, where that is known. */
type WrittenAt = (path: readonly PropertyKey[]) => string | undefined;

/** What to say of one issue. */
function mostTelling(issue: z.core.$ZodIssue, writtenAt: WrittenAt): Finding {
  const { path, input, message } = issue;
  const written = isBare(input) ? (writtenAt(path) ?? String(input)) : '';
  const found = `found ${describe(input, written)}.`;
  if (issue.code === 'invalid_union') {
    // A type such as a date says itself what to write.
    if (message.startsWith('Write ')) return { path, message: `${found} ${message}.` };
    return mostTellingBranch(issue, found, writtenAt);
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && isBare(input))
      return { path, message: `${found} Put it in quotes: "${written}".` };
    const wanted = NAMES[issue.expected] ?? issue.expected;
    return { path, message: `${found} Write ${wanted}.`, wanted };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => `"${String(value)}"`).join(', ');
    return { path, message: `${found} Write one of ${allowed}.` };
  }
  if (issue.code === 'invalid_key') return { path, message: issue.issues[0]?.message ?? message };
  if (issue.code === 'custom' || issue.code === 'invalid_format') return { path, message };
  return { path, message: `${found} ${message}.` };
}

/**
 * What to say of a union. The branch that fits the shape of the value speaks: the one that got deepest, and among those
 * the one that does not merely complain of the type.
 */
function mostTellingBranch(
  { path, errors }: z.core.$ZodIssueInvalidUnion,
  found: string,
  writtenAt: WrittenAt,
): Finding {
  const branches = errors.flatMap(([first]) =>
    first ? [mostTelling(first, (inner) => writtenAt([...path, ...inner]))] : [],
  );
  const isTypeOnly = ({ wanted }: Finding) => wanted !== undefined;
  const [best] = branches.toSorted(
    (a, b) => b.path.length - a.path.length || Number(isTypeOnly(a)) - Number(isTypeOnly(b)),
  );
  if (best && !(isTypeOnly(best) && best.path.length === 0))
    return { path: [...path, ...best.path], message: best.message };
  const wanted = new Set(branches.map(({ wanted }) => wanted));
  return { path, message: `${found} Write ${[...wanted].join(' or ')}.` };
}

/** Whether a value is one that YAML takes for something else than text where it has no quotes. */
const isBare = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

/** A value in a few words; a number as it was written. */
function describe(value: unknown, written: string): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return `the ${typeof value} ${written}`;
}

const NAMES: Record<string, string> = {
  object: 'a map',
  record: 'a map',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** The place of the node at `path`; where it is missing, of the nearest node around it. */
function placeIn(places: YamlSource | undefined, path: readonly PropertyKey[]) {
  if (!places) return {};
  const { contents } = places.document;
  for (let length = path.length; length > 0; length -= 1) {
    const node = places.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return places.placeOf(node.range[0]);
  }
  return places.placeOf(contents?.range?.[0] ?? 0);
}
