import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { type Diagnostic, formatPath } from './diagnostics/diagnostic.js';
import { type Resume, resumeSchema } from './resume.js';

/** A parsed document: `resume` where there is no error, and everything there is to say about the source. */
export interface ParseResult {
  readonly resume: Resume | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a résumé from YAML or JSON. Never throws: whatever is wrong becomes a diagnostic with its place.
 *
 * @param source the text of the file
 * @param file the name to say in diagnostics
 */
export function parse(source: string, { file = 'resume.yaml' }: { file?: string } = {}): ParseResult {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  if (document.errors.length > 0) {
    return failed(
      document.errors.map(({ message, pos }) => ({
        severity: 'error',
        file,
        ...placeOf(pos[0]),
        path: '',
        message: `found text that is not YAML: ${message}. Mend it here or just above.`,
      })),
    );
  }
  if (document.contents === null) {
    return failed([
      {
        severity: 'error',
        file,
        path: '',
        message: 'found an empty file. Begin with basics: and the name of the owner.',
      },
    ]);
  }

  const value = toValue(document);
  if (value instanceof Error) {
    return failed([
      { severity: 'error', file, path: '', message: `found ${value.message}. Use fewer aliases.` },
    ]);
  }
  const result = resumeSchema.safeParse(value, { reportInput: true });
  if (result.success) return { resume: result.data, diagnostics: [] };
  return failed(
    result.error.issues.map(mostTelling).map(({ path, message }) => ({
      severity: 'error',
      file,
      ...placeOf(offsetOf(document, path)),
      path: formatPath(path),
      message,
    })),
  );
}

const failed = (diagnostics: readonly Diagnostic[]): ParseResult => ({ resume: undefined, diagnostics });

/** The plain value of a document; an error where its aliases would swell it without end. */
function toValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
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
