import { isCollection, isScalar, visit } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';
import type { YamlSource } from './yaml.js';
import { toValue, YamlValueError } from './yaml-value.js';

/** The first thing that keeps a text from being read. */
export interface Problem {
  /** Where it is noticed. */
  readonly place: Place;
  /** Where the text, list or map begins that is not closed. */
  readonly opened?: Place | undefined;
  readonly code: string;
  readonly message: string;
}

/** The first problem of a text, by where it begins. */
export function firstProblem(source: YamlSource): Problem | undefined {
  const { document, placeOf } = source;
  const problems = document.errors.map(({ code, message, pos: [offset, end] }): Problem => {
    const opened = startOfOpen(source, message, offset, end);
    return {
      place: placeOf(offset),
      opened: opened === undefined ? undefined : placeOf(opened),
      code,
      message,
    };
  });
  if (problems.length === 0) {
    try {
      toValue(source);
    } catch (error) {
      if (!(error instanceof YamlValueError)) throw error;
      const place = placeOf(error.offset);
      return { place, code: 'VALUE', message: error.message };
    }
  }
  return problems.toSorted((a, b) => compare(startOf(a), startOf(b)))[0];
}

/** Where a problem begins. */
export const startOf = ({ place, opened }: Problem) => opened ?? place;

const compare = (a: Place, b: Place) => a.line - b.line || a.column - b.column;

/** Where what is not closed was opened, for errors that are noticed at its end. */
function startOfOpen(
  { document }: YamlSource,
  message: string,
  offset: number,
  end: number,
): number | undefined {
  const isQuote = message.startsWith('Missing closing');
  if (!isQuote && !/^Flow (?:map|sequence)|end with a/.test(message)) return undefined;
  let start: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      const isOpen = isQuote
        ? isScalar(node) && node.type?.startsWith('QUOTE') && to >= Math.min(offset, end - 1)
        : isCollection(node) && node.flow && to >= offset - 1;
      if (isOpen && from <= offset) start = from;
    },
  });
  return start;
}
