import { relative } from 'node:path';
import { type AnyNode, evaluate, parse } from '@humanwhocodes/momoa';
import { TokenError } from './token-file.js';

/** A JSON file, and where its parts stand. */
export interface JsonFile {
  readonly value: unknown;
  /** An error at the place of a part, or of the nearest part around it that is written in the file. */
  errorAt(path: readonly (string | number)[], reason: string): TokenError;
}

/**
 * Reads JSON and remembers the places of its parts.
 *
 * @param file its path; messages have it as seen from the working directory
 * @throws {TokenError} for what is not JSON, with its place
 */
export function readJson(text: string, file: string): JsonFile {
  try {
    const { body } = parse(text.replace(/^\uFEFF/, ''));
    return {
      value: evaluate(body),
      errorAt: (path, reason) => errorAt({ file, ...partAt(body, path).loc.start }, reason),
    };
  } catch (error) {
    const { column = 1, line = 1, message } = error as Error & { column?: number; line?: number };
    // The parser names kinds of tokens: the sign itself says more.
    const sign = text.split('\n')[line - 1]?.charAt(column - 1);
    const found = message.replace(/ \(\d+:\d+\)$/, '').replace(/token \w+/, `"${sign}"`);
    throw errorAt({ file, line, column }, `is not JSON: ${found}`);
  }
}

function errorAt({ column, file, line }: NonNullable<TokenError['loc']>, reason: string): TokenError {
  const place = `${relative('', file)}:${line}:${column}`;
  return new TokenError(`${place}: ${reason}`, { loc: { file, line, column } });
}

/** The last part on a way through objects and lists that is there. */
function partAt(node: AnyNode, [key, ...rest]: readonly (string | number)[]): AnyNode {
  if (node.type === 'Object') {
    const member = node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === key);
    return member ? partAt(member.value, rest) : node;
  }
  const element = node.type === 'Array' ? node.elements[Number(key)] : undefined;
  return element ? partAt(element.value, rest) : node;
}
