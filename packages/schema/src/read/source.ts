import { type Diagnostic, formatPath, type Place } from '../diagnostics/diagnostic.js';
import { isMap } from '../schema-walk.js';
import { MAX_DEPTH } from './depth.js';
import { readJson } from './json.js';
import { readPlainYaml, readYaml, type YamlSource } from './yaml.js';
import { fixMisreadings, mayBeMisread } from './yaml-misreadings.js';
import { explainSyntax } from './yaml-slips.js';
import { type RepeatedKey, toValue, YamlValueError } from './yaml-value.js';

/** A text as a plain value, with the place of everything in it. */
export interface DataSource {
  /** The value; nothing where a diagnostic is an error. */
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it was written as JSON. */
  readonly isJson: boolean;
  /** The place of what stands at a path; where it is missing, of the nearest thing around it. */
  placeAt(path: readonly PropertyKey[]): Place | undefined;
  /** What was written at a path: `010000`, where its value is 10000. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
}

export const TOO_DEEP = `Lists and maps are nested more than ${MAX_DEPTH} deep. Nest them less deeply.`;

/** A value that was not read from a text, or whose places are not known. */
export const withoutPlaces = (value: unknown, diagnostics: readonly Diagnostic[] = []): DataSource => ({
  value,
  diagnostics,
  isJson: false,
  placeAt: () => undefined,
  writtenAt: () => undefined,
});

/** Reads JSON and YAML. What is wrong with the syntax, and what YAML takes for something else, is in the diagnostics. */
export function readData(text: string, file: string): DataSource {
  // Parsers that keep no places are far quicker; places are worked out where there is something to report.
  const json = readJson(text);
  if (json) {
    const places = lazily(() => readYaml(text));
    const repeated = json.hasDuplicates ? repeatedKeys(places()) : [];
    return { ...withLazyPlaces(json.value, repeated.map(inJson(file, places)), places), isJson: true };
  }
  const plain = readPlainYaml(text);
  if (isMap(plain) && !mayBeMisread(text, plain))
    return withLazyPlaces(
      plain,
      [],
      lazily(() => readYaml(text)),
    );

  const source = readYaml(text);
  if (!source) return failed([{ severity: 'error', code: 'unreadable', file, path: '', message: TOO_DEEP }]);
  return readWhole(source, file);
}

/** Reads YAML with the parser that keeps places. */
function readWhole(source: YamlSource, file: string): DataSource {
  const { document, placeOf } = source;
  const error = { severity: 'error', code: 'syntax', file, path: '' } as const;
  const explained = () => explainSyntax(source).map((slip): Diagnostic => ({ ...error, ...slip }));
  if (document.errors.length > 0) return failed(explained());
  const misreadings = fixMisreadings(source).map(
    ({ offset, path, ...misreading }): Diagnostic => ({
      ...misreading,
      code: 'misread',
      file,
      ...placeOf(offset),
      path: formatPath(path),
    }),
  );
  try {
    const { value, repeated } = toValue(source);
    const diagnostics = [...repeated.map(inYaml(file, source)), ...misreadings, ...tagsOf(source, file)];
    if (diagnostics.some(({ severity }) => severity === 'error')) return failed(diagnostics);
    return withLazyPlaces(value, diagnostics, () => source);
  } catch (problem) {
    if (!(problem instanceof YamlValueError)) throw problem;
    return failed(explained());
  }
}

/** Tags that are left out of a value; one before a text is a part of it, and has been reported so. */
function tagsOf({ document, placeOf, text }: YamlSource, file: string): readonly Diagnostic[] {
  return document.warnings
    .filter(({ pos: [, end] }) => /^\s*(?:["'[{\n]|$)/.test(text.slice(end)))
    .map(({ pos: [start, end] }) => ({
      severity: 'warning',
      code: 'syntax',
      file,
      ...placeOf(start),
      path: '',
      message: `"${text.slice(start, end)}" is a tag in YAML, and means nothing here. Leave it out.`,
    }));
}

const failed = (diagnostics: readonly Diagnostic[]): DataSource => withoutPlaces(undefined, diagnostics);

function withLazyPlaces(
  value: unknown,
  diagnostics: readonly Diagnostic[],
  places: () => YamlSource | undefined,
): DataSource {
  return {
    value,
    diagnostics,
    isJson: false,
    placeAt: (path) => placeIn(places(), path),
    writtenAt: (path) => places()?.writtenAt(path),
  };
}

/** Asks for something once, when it is wanted. */
function lazily<Value>(find: () => Value): () => Value {
  let found: { value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function repeatedKeys(source: YamlSource | undefined): readonly RepeatedKey[] {
  return source ? toValue(source).repeated : [];
}

const inJson =
  (file: string, places: () => YamlSource | undefined) =>
  (repeated: RepeatedKey): Diagnostic => ({
    severity: 'warning',
    code: 'tolerated',
    file,
    path: '',
    ...placesOf(repeated, places(), 'The last one counts, and what the others hold is left out.'),
  });

const inYaml =
  (file: string, source: YamlSource) =>
  (repeated: RepeatedKey): Diagnostic => ({
    severity: 'error',
    code: 'syntax',
    file,
    path: '',
    ...placesOf(repeated, source, 'Leave one out, or put what they hold under one.'),
  });

/** The most places of a repeated key that are named. */
const MOST_NAMED = 5;

function placesOf({ key, offsets }: RepeatedKey, source: YamlSource | undefined, remedy: string) {
  const [first, second = first] = offsets.map((offset) => source?.placeOf(offset));
  const others = offsets.filter((_, i) => i !== 1).map((offset) => source?.placeOf(offset).line);
  const named = others.slice(0, MOST_NAMED).join(', ') + (others.length > MOST_NAMED ? ', …' : '');
  const times = offsets.length === 2 ? 'twice' : `${offsets.length} times`;
  return {
    ...second,
    message: `The key "${key}" stands ${times} in one map: here and in line ${named}. ${remedy}`,
  };
}

/** The place of the node at `path`; where it is missing, of the nearest node around it. */
function placeIn(source: YamlSource | undefined, path: readonly PropertyKey[]): Place | undefined {
  if (!source) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const range = source.nodeAt(path.slice(0, length))?.range;
    if (range) return source.placeOf(range[0]);
  }
  return source.placeOf(source.document.contents?.range?.[0] ?? 0);
}
