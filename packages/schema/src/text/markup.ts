import { type InlineNode, parseInline } from './inline.js';

/** Text as Markdown that reads as exactly that text. */
function escapeInline(text: string): string {
  return text.replace(/[\\*^~`[\]]/g, '\\$&');
}

/** White space as it may stand in a script. */
const escapeSpaces = (text: string) => text.replace(/\s/g, '\\$&');

const TAGS = { strong: 'b', emphasis: 'i', superscript: 'sup', subscript: 'sub' } as const;
const MARKS: Readonly<Record<string, string>> = { b: '**', i: '*', sup: '^', sub: '~' };

/** Inline Markdown as the HTML subset of CSL: `<i>`, `<b>`, `<sup>`, `<sub>`. Code and links keep their text. */
export function toCslText(source: string): string {
  const print = (node: InlineNode): string => {
    if (typeof node === 'string') return node;
    const inner = node.children.map(print).join('');
    if (node.type === 'code' || node.type === 'link') return inner;
    return `<${TAGS[node.type]}>${inner}</${TAGS[node.type]}>`;
  };
  return parseInline(source).map(print).join('');
}

/** The HTML subset of CSL as inline Markdown. Tags without a mark here, such as `<span>`, keep their text. */
export function fromCslText(source: string): string {
  const pieces = source.split(/(<\/?(?:i|b|sup|sub|span|sc)(?: [^<>]*)?>)/);
  const ends = { sup: pieces.lastIndexOf('</sup>'), sub: pieces.lastIndexOf('</sub>') };
  const scripts = new Set<string>();
  return pieces
    .map((piece, i) => {
      if (i % 2 === 0) return scripts.size > 0 ? escapeSpaces(escapeInline(piece)) : escapeInline(piece);
      const tag = /[a-z]+/.exec(piece)?.[0] ?? '';
      if (piece.startsWith('</')) scripts.delete(tag);
      else if ((tag === 'sup' || tag === 'sub') && i < ends[tag]) scripts.add(tag);
      return MARKS[tag] ?? '';
    })
    .join('');
}
