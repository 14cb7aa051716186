import type * as z from 'zod';
import { isMap } from '../schema-walk.js';
import { isTextLanguage } from '../text/localized.js';
import { exampleOfList, exampleOfMap } from './examples.js';

/** What is wrong with a value: where it stands, and what to do. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What should stand there, where no more is wrong than the type. */
  readonly wanted?: string;
}

/** What was written for the value at a path, where that is known. */
export type WrittenAt = (path: readonly PropertyKey[]) => string | undefined;

/** The type that the schema has at a path. */
export type TypeAt = (path: readonly PropertyKey[]) => z.core.$ZodType | undefined;

/** An issue of the schema in plain words. */
export function explainIssue(issue: z.core.$ZodIssue, writtenAt: WrittenAt, typeAt: TypeAt): Finding {
  const { path, input, message } = issue;
  const written = isBare(input) ? (writtenAt(path) ?? String(input)) : '';
  const found = `This is ${describe(input, written)}.`;
  switch (issue.code) {
    case 'invalid_union':
      // A type such as a date says itself what to write.
      if (message.startsWith('Write ')) return { path, message: `${found} ${message}.` };
      return explainBranch(issue, found, writtenAt, typeAt);
    case 'invalid_type': {
      if (issue.expected === 'string' && isBare(input))
        return { path, message: `${found} Put it in quotes: "${written}".` };
      const wanted = NAMES[issue.expected] ?? 'another value';
      const hint = wanted === 'a map' || wanted === 'a list' ? hintFor(input, wanted, typeAt(path)) : '';
      return { path, message: `${found} Write ${wanted}.${hint}`, wanted };
    }
    case 'invalid_value': {
      const allowed = issue.values.map((value) => `"${String(value)}"`).join(', ');
      return { path, message: `${found} Write one of ${allowed}.` };
    }
    case 'invalid_key':
      return { path, message: issue.issues[0]?.message ?? `${found} Write another key.` };
    case 'too_small':
      // The library's own words begin so; ours say what to write.
      if (!/^(?:Too small|Invalid)/.test(message)) return { path, message };
      return { path, message: `${found} Write ${size('at least', issue.minimum, issue)}.` };
    case 'too_big':
      return { path, message: `${found} Write ${size('at most', issue.maximum, issue)}.` };
    case 'custom':
      return { path, message };
    case 'invalid_format':
      // The library's own words begin so; ours say what to write.
      return {
        path,
        message: message.startsWith('Invalid') ? `${found} Write it in another form.` : message,
      };
    default:
      return { path, message: `${found} Write another value.` };
  }
}

function size(
  limit: string,
  bound: number | bigint,
  { origin, inclusive }: { origin: string; inclusive?: boolean },
) {
  const isNumber = /number|int|bigint/.test(origin);
  const one = inclusive === false ? (limit === 'at least' ? 'more than' : 'less than') : limit;
  if (isNumber)
    return Math.abs(Number(bound)) >= Number.MAX_SAFE_INTEGER
      ? 'a smaller number'
      : `a number of ${one} ${bound}`;
  if (origin === 'string') return Number(bound) === 1 ? 'a text' : `${one} ${bound} characters`;
  return Number(bound) === 1 ? `${one} one entry` : `${one} ${bound} entries`;
}

/** How to write as a map or a list what is neither. */
function hintFor(input: unknown, wanted: 'a map' | 'a list', type: z.core.$ZodType | undefined): string {
  const example = wanted === 'a map' ? exampleOfMap(type, input) : exampleOfList(type, input);
  if (typeof input !== 'string') return example;
  const [, key, rest = ''] = /^([\p{L}_][\p{L}\d_-]*)(?::(?=[^\s/])|：)\s*(.*)/u.exec(input) ?? [];
  if (wanted === 'a map' && key !== undefined)
    return ` The colon after a key is followed by a space: "${key}: ${rest.slice(0, 40)}".`;
  if (wanted === 'a list' && /^[-•·*–]\S/u.test(input))
    return ' Each item is a line: a dash, a space, the item.';
  return example;
}

/**
 * What to say of a union. The branch that fits the shape of the value speaks: the one that got deepest, and among those
 * the one that does not merely complain of the type.
 */
function explainBranch(
  { path, errors, input }: z.core.$ZodIssueInvalidUnion,
  found: string,
  writtenAt: WrittenAt,
  typeAt: TypeAt,
): Finding {
  // A map where a text may be one by language. A single key may be the beginning of a text with a colon.
  const keys = isMap(input) ? Object.keys(input) : [];
  const isKeyed = errors.some(([first]) => first?.code === 'invalid_key');
  if (isKeyed && keys.length > 1 && !keys.some(isTextLanguage))
    return {
      path,
      message: `This is a map with ${keys.slice(0, MOST_KEYS).join(', ')}. Write text; as a map, it has one text for each language.`,
    };
  const branches = errors.flatMap(([first]) =>
    first
      ? [
          explainIssue(
            first,
            (inner) => writtenAt([...path, ...inner]),
            (inner) => typeAt([...path, ...inner]),
          ),
        ]
      : [],
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

/** The most keys of a map that are named. */
const MOST_KEYS = 4;

/** Whether a value is one that YAML takes for something else than text where it has no quotes. */
export const isBare = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

/** A value in a few words; a number as it was written. */
function describe(value: unknown, written: string): string {
  if (value === undefined) return 'missing';
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
