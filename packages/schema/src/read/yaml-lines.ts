import { resumeSchema } from '../resume.js';
import { fieldNames } from '../schema-walk.js';

/** A line of YAML in its parts; together they are the line. */
export interface Line {
  readonly indent: string;
  /** The dashes of list items, with the spaces after them. */
  readonly dashes: string;
  /** A key, with its colon and the spaces after that. */
  readonly key: string;
  readonly value: string;
  /** A comment at the end, with the spaces before it. */
  readonly comment: string;
}

const LINE =
  /^([ \t]*)((?:-[ \t]+)*)((?:"[^"]*"|'[^']*'|[^\s"'#[\]{}&*!|>%@`,?:-][^:#"]*?)[ \t]*:(?:[ \t]+|$))?(.*)$/;

export function splitLine(line: string): Line {
  const [, indent = '', dashes = '', key = '', rest = ''] = LINE.exec(line) ?? [];
  const [comment = ''] = /(?:^|[ \t]+)#(?:\s.*)?$|[ \t]+$/.exec(rest) ?? [];
  return { indent, dashes, key, value: rest.slice(0, rest.length - comment.length), comment };
}

export const joinLine = ({ indent, dashes, key, value, comment }: Line) =>
  indent + dashes + key + value + comment;

let known: ReadonlySet<string> | undefined;

/** Whether a key is one that documents have, so that it is hardly the first word of a text. */
export function isKnownKey(key: string): boolean {
  known ??= fieldNames(resumeSchema);
  const name = key.replace(/["'\s:]/g, '');
  return known.has(name) || /^[a-z]+(?:_[a-z]+)+$/.test(name) || FOREIGN_KEYS.has(name);
}

/** Keys of other formats that documents here do not have. */
const FOREIGN_KEYS = new Set([
  'company',
  'degree',
  'label',
  'details',
  'bullet',
  'number',
  'headline',
  'title',
  'cv',
]);
