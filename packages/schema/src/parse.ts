import { type Document, isNode } from 'yaml';
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
    return whole(`found ${value.message}. Set each anchor before its aliases, and use few of them.`);
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
  const tidied = tidy(resumeSchema, value);
  let result = resumeSchema.safeParse(tidied.value, { reportInput: true });
  const issues = result.success ? [] : result.error.issues.map(mostTelling);
  // What is found is told before anything is moved.
  const isAside = jsonResume && issues.length > 0 && issues.every(({ path }) => setAside(tidied.value, path));
  if (isAside) result = resumeSchema.safeParse(tidied.value, { reportInput: true });
  const isKept = isAside && result.success;
  const places = tidied.changes.length + issues.length > 0 ? findPlaces() : undefined;
  const toDiagnostic = (
    severity: Diagnostic['severity'],
    path: readonly PropertyKey[],
    message: string,
  ): Diagnostic => ({
    severity,
    code: severity === 'error' ? 'invalid' : 'tolerated',
    file,
    ...places?.placeOf(offsetOf(places.document, path)),
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

const failed = (diagnostics: readonly Diagnostic[]): ParseResult => ({ resume: undefined, diagnostics });

/** Adds lines and columns to diagnostics that have paths alone, such as those of the linter. */
export function withPlaces(diagnostics: readonly Diagnostic[], source: string): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const places = readYaml(source);
  if (!places) return diagnostics;
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...places.placeOf(offsetOf(places.document, parsePath(diagnostic.path))),
  }));
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
}

/**
 * What to say of one issue. For a union the branch that fits the shape of the value speaks: the one that got deepest,
 * and among those the one that does not merely complain of the type.
 */
function mostTelling(issue: z.core.$ZodIssue): Finding {
  if (issue.code === 'invalid_union') {
    const branches = issue.errors
      .map((errors) => errors.map(mostTelling))
      .flatMap(([first], i) =>
        first ? [{ ...first, typeOnly: issue.errors[i]?.[0]?.code === 'invalid_type' }] : [],
      );
    const [best] = branches.toSorted(
      (a, b) => b.path.length - a.path.length || Number(a.typeOnly) - Number(b.typeOnly),
    );
    const allTypes = branches.every(({ typeOnly, path }) => typeOnly && path.length === 0);
    if (best && !allTypes) return { path: [...issue.path, ...best.path], message: best.message };
    return {
      path: issue.path,
      message: typeMessage(
        issue.input,
        branches.map(({ message }) => message),
      ),
    };
  }
  if (issue.code === 'invalid_type') {
    return { path: issue.path, message: `found ${describe(issue.input)}. Write ${article(issue.expected)}.` };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => `"${String(value)}"`).join(', ');
    return { path: issue.path, message: `found ${describe(issue.input)}. Write one of ${allowed}.` };
  }
  if (issue.code === 'invalid_key') {
    return { path: issue.path, message: issue.issues[0]?.message ?? issue.message };
  }
  if (issue.code === 'custom' || issue.code === 'invalid_format')
    return { path: issue.path, message: issue.message };
  return { path: issue.path, message: `found ${describe(issue.input)}. ${issue.message}.` };
}

function typeMessage(input: unknown, messages: readonly string[]): string {
  const wanted = messages
    .map((message) => /Write (.*)\.$/.exec(message)?.[1])
    .filter((text) => text !== undefined);
  return `found ${describe(input)}. Write ${[...new Set(wanted)].join(' or ')}.`;
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return `the ${typeof value} ${String(value)}`;
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

const article = (expected: string) => NAMES[expected] ?? expected;

/** Where the node at `path` starts; where it is missing, the nearest node around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
