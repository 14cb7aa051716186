import { type AnyNode, evaluate, parse } from '@humanwhocodes/momoa';
import { TokenError } from './token-file.js';

/** A JSON file, and where its parts stand. */
export interface JsonFile {
  readonly value: unknown;
  /** The place of a part, or of the nearest part around it that is written in the file: `tokens.json:3:14`. */
  placeOf(path: readonly (string | number)[]): string;
}

/**
 * Reads JSON and remembers the places of its parts.
 *
 * @param file the name for messages
 * @throws {TokenError} for what is not JSON, with its place
 */
export function readJson(text: string, file: string): JsonFile {
  try {
    const { body } = parse(text.replace(/^\uFEFF/, ''));
    return {
      value: evaluate(body),
      placeOf(path) {
        const { column, line } = partAt(body, path).loc.start;
        return `${file}:${line}:${column}`;
      },
    };
  } catch (error) {
    const { column = 1, line = 1, message } = error as Error & { column?: number; line?: number };
    // The parser names kinds of tokens: the sign itself says more.
    const sign = text.split('\n')[line - 1]?.charAt(column - 1);
    const found = message.replace(/ \(\d+:\d+\)$/, '').replace(/token \w+/, `"${sign}"`);
    throw new TokenError(`${file}:${line}:${column}: is not JSON: ${found}`);
  }
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
