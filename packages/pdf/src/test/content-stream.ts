/** An operator of a content stream, with what stands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

const TOKEN =
  /<<(?:[^<>]|<[^<>]*>|<<[^<>]*>>)*>>|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\)|\[[^\]]*\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;

/** Parts a content stream into its operations. */
export function operationsOf(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(token)) {
      operations.push({ operator: token, operands });
      operands = [];
    } else operands.push(token);
  }
  return operations;
}
