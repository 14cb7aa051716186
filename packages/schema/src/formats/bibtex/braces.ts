/** Where another entry begins, at the start of a line: no value goes on past it. */
export const NEXT_ENTRY = '\\n[ \\t]*@[A-Za-z]+[ \\t]*[{(]';

/** Where each brace is closed, by its offset, found in one pass. A brace that nothing closes is not in it. */
export function closingBraces(
  source: string,
  { isEscaped }: { isEscaped: boolean },
): ReadonlyMap<number, number> {
  const signs = new RegExp(`${isEscaped ? '\\\\[{}]|' : ''}[{}]|${NEXT_ENTRY}`, 'g');
  const closing = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: sign, index } of source.matchAll(signs)) {
    if (sign === '{') open.push(index);
    else if (sign.startsWith('\n')) open = [];
    else if (sign === '}') {
      const opener = open.pop();
      if (opener !== undefined) closing.set(opener, index);
    }
  }
  return closing;
}

const FIELD = /[{}]|[,\n]\s*([A-Za-z][\w-]*)\s*=\s*(?=[{"]|\d{1,4}\s*[,}\n]|[a-z]{3}\s*[,}\n])/g;

/** The longest text that is searched for a field. */
export const LONGEST_SEARCH = 5_000;

/** The first field that begins within a value from `start` to `end`, outside of the braces in it: what stands there closes too late. */
export function fieldWithin(
  source: string,
  start: number,
  end: number,
): { readonly name: string; readonly index: number } | undefined {
  FIELD.lastIndex = start;
  let depth = 0;
  for (let match = FIELD.exec(source); match; match = FIELD.exec(source)) {
    const { 0: written, 1: name, index } = match;
    if (index >= end || index > start + LONGEST_SEARCH) return undefined;
    if (name !== undefined && depth === 0) return { name, index };
    if (written === '{') depth += 1;
    else if (written === '}') depth = Math.max(0, depth - 1);
  }
  return undefined;
}
