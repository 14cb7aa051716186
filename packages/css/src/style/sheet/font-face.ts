import { type CssNode, childrenOf, nameOf, parseValue } from '../css-node.js';

/** Where a face comes from: a file, or a font of the system. */
export type FontSource = { readonly url: string; readonly format?: string } | { readonly local: string };

/** What `@font-face` says, as data: nothing is loaded. */
export interface FontFaceRule {
  readonly family: string;
  readonly sources: readonly FontSource[];
  /** The least and greatest weight. */
  readonly weight: readonly [number, number];
  readonly style: 'normal' | 'italic' | 'oblique';
  /** Ranges of code points; all characters where it is empty. */
  readonly unicodeRange: readonly (readonly [first: number, last: number])[];
  /** The stylesheet that addresses are relative to, and where the rule stands in it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reads the descriptors of `@font-face`.
 *
 * @returns undefined without a family or a source
 */
export function readFontFace(
  descriptors: ReadonlyMap<string, string>,
  place: Pick<FontFaceRule, 'file' | 'line' | 'column'>,
): FontFaceRule | undefined {
  const nodes = (name: string): readonly CssNode[] => parseValue(descriptors.get(name) ?? '') ?? [];
  const family = familyOf(nodes('font-family'));
  const sources = sourcesOf(nodes('src'));
  if (family === undefined || sources.length === 0) return undefined;
  const style = nameOf(nodes('font-style')[0] ?? { type: '', loc: null });
  return {
    family,
    sources,
    weight: weightsOf(nodes('font-weight')),
    style: style === 'italic' || style === 'oblique' ? style : 'normal',
    unicodeRange: rangesOf(descriptors.get('unicode-range') ?? ''),
    ...place,
  };
}

function familyOf(nodes: readonly CssNode[]): string | undefined {
  if (nodes.length === 0) return undefined;
  return nodes.map((node) => String(node.type === 'String' ? node.value : node.name)).join(' ');
}

function sourcesOf(nodes: readonly CssNode[]): readonly FontSource[] {
  const sources: FontSource[] = [];
  for (const node of nodes) {
    const last = sources.at(-1);
    if (node.type === 'Url') sources.push({ url: String(node.value) });
    else if (node.type !== 'Function') continue;
    else if (nameOf(node) === 'local') sources.push({ local: familyOf(childrenOf(node)) ?? '' });
    else if (nameOf(node) === 'format' && last && 'url' in last) {
      sources[sources.length - 1] = { url: last.url, format: familyOf(childrenOf(node)) ?? '' };
    }
  }
  return sources;
}

function weightsOf(nodes: readonly CssNode[]): readonly [number, number] {
  const weights = nodes.map((node) => {
    if (node.type === 'Number') return Number(node.value);
    return nameOf(node) === 'bold' ? 700 : 400;
  });
  const [least = 400, greatest = least] = weights;
  return [least, greatest];
}

function rangesOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/u\+([0-9a-f]{0,6})(\?{0,6})(?:-([0-9a-f]{1,6}))?/gi)].map(
    ([, digits = '', wild = '', last]) => [
      Number.parseInt(digits + wild.replaceAll('?', '0'), 16),
      Number.parseInt(last ?? digits + wild.replaceAll('?', 'f'), 16),
    ],
  );
}
