import { decodeHTMLStrict } from 'entities';
import { type InlineNode, parseInline } from './inline.js';

/** Text as Markdown that reads as exactly that text. */
function escapeInline(text: string): string {
  return text.replace(/[\\*^~`[\]]/g, '\\$&');
}

/** White space as it may stand in a script. */
const escapeSpaces = (text: string) => text.replace(/\s/g, '\\$&');

const TAGS = { strong: 'b', emphasis: 'i', superscript: 'sup', subscript: 'sub' } as const;
const MARKS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  bold: '**',
  i: '*',
  em: '*',
  italic: '*',
  sup: '^',
  sub: '~',
};

/** Tags that publishers leave in titles: of HTML, of JATS and of MathML. */
const TAG =
  /(<\/?(?:jats:|mml:)?(?:a|astrobj|b|bold|br|em|formula|i|inline-formula|italic|m[a-z]{1,8}|p|sc|scp|span|strong|sub|sup|title|tt|u)(?: [^<>]*)?\/?>)/i;

/** Text with the characters escaped that would be read as an entity or a tag. */
const escapeCsl = (text: string) =>
  text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .split(TAG)
    .map((piece, i) => (i % 2 === 0 ? piece : piece.replace('<', '&lt;')))
    .join('');

/** Inline Markdown as the HTML subset of CSL: `<i>`, `<b>`, `<sup>`, `<sub>`. Code and links keep their text. */
export function toCslText(source: string): string {
  const print = (node: InlineNode): string => {
    if (typeof node === 'string') return escapeCsl(node);
    const inner = node.children.map(print).join('');
    if (node.type === 'code' || node.type === 'link') return inner;
    return `<${TAGS[node.type]}>${inner}</${TAGS[node.type]}>`;
  };
  return parseInline(source).map(print).join('');
}

/** The HTML subset of CSL as inline Markdown. Tags without a mark here, such as `<span>`, keep their text. */
export function fromCslText(source: string): string {
  const pieces = source.split(TAG);
  const ends = { sup: pieces.lastIndexOf('</sup>'), sub: pieces.lastIndexOf('</sub>') };
  const scripts = new Set<string>();
  return pieces
    .map((piece, i) => {
      const text = i % 2 === 0 ? escapeInline(decodeHTMLStrict(piece)) : undefined;
      if (text !== undefined) return scripts.size > 0 ? escapeSpaces(text) : text;
      const tag = /(?:[a-z]+:)?([a-z-]+)/.exec(piece.toLowerCase())?.[1] ?? '';
      if (piece.startsWith('</')) scripts.delete(tag);
      else if ((tag === 'sup' || tag === 'sub') && i < ends[tag]) scripts.add(tag);
      return MARKS[tag] ?? '';
    })
    .join('');
}

/** The characters of CSL's text: entities read, tags left out. Raised text keeps its tags, for names are marked by it. */
export const plainCslText = (source: string): string =>
  source
    .split(TAG)
    .map((piece, i) => (i % 2 === 0 ? decodeHTMLStrict(piece) : /^<\/?sup/.test(piece) ? piece : ''))
    .join('')
    .trim();
