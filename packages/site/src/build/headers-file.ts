/** The headers of all paths that a pattern matches. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: (readonly [name: string, value: string])[];
}

/**
 * The rules of a `_headers` file, as Netlify and Cloudflare Pages read it: a path on a line of its own, in which `*` stands
 * for anything, and below it, indented, the headers of all that it matches.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.trim() && !line.startsWith('#')) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers for a path, from every rule that matches it. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): readonly (readonly [name: string, value: string])[] {
  return rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, path: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(path);
}
