import { decodeHTMLStrict } from 'entities';
import { readBlocks, type SourceBlock, writeBlocks } from './blocks.js';
import { parseInline } from './inline.js';
import { type InlineNode, inlineToString } from './nodes.js';

/** Text with what is a mark wherever it stands escaped, or with underscores too, which mark nothing within words. */
const escapeMarks = (text: string) => text.replace(/[\\*^~`[\]]/g, '\\$&');
const escapeAll = (text: string) => text.replace(/[\\*_^~`[\]]/g, '\\$&');

/** White space as it may stand in a script. */
const escapeSpaces = (text: string) => text.replace(/\s/g, '\\ ');

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

/** Markdown as the HTML subset of CSL: `<i>`, `<b>`, `<sup>`, `<sub>`. Other marks keep their text. */
export function toCslText(source: string): string {
  const print = (node: InlineNode): string => {
    if (typeof node === 'string') return escapeCsl(node);
    if (node.type === 'break') return ' ';
    const inner = node.children.map(print).join('');
    const tag = Object.hasOwn(TAGS, node.type) ? TAGS[node.type as keyof typeof TAGS] : undefined;
    return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
  };
  const printBlock = (block: SourceBlock): SourceBlock =>
    typeof block === 'string'
      ? parseInline(block).map(print).join('')
      : { ...block, items: block.items.map((item) => item.map(printBlock)) };
  return writeBlocks(readBlocks(source).map(printBlock));
}

/**
 * The HTML subset of CSL as inline Markdown. Tags without a mark here, such as `<span>`, keep their text; all do where
 * marks would not be read as such, as in `<i>“a”</i>b`.
 */
export function fromCslText(source: string): string {
  const pieces = source.split(TAG).map((piece, i) => (i % 2 === 0 ? decodeHTMLStrict(piece) : piece));
  const texts = pieces.filter((_, i) => i % 2 === 0);
  const words = texts.join('').replace(/\s+/g, ' ').trim();
  const reads = (markdown: string) =>
    inlineToString(parseInline(markdown, { autolinks: false }))
      .replace(/\s+/g, ' ')
      .trim() === words;
  return (
    [withMarks(pieces, escapeMarks), withMarks(pieces, escapeAll)].find(reads) ??
    texts.map(escapeAll).join('')
  );
}

function withMarks(pieces: readonly string[], escapeText: (text: string) => string): string {
  const ends = { sup: pieces.lastIndexOf('</sup>'), sub: pieces.lastIndexOf('</sub>') };
  const scripts = new Set<string>();
  return pieces
    .map((piece, i) => {
      if (i % 2 === 0) return scripts.size > 0 ? escapeSpaces(escapeText(piece)) : escapeText(piece);
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

/** Plain text as Markdown that reads as that text: as it is where nothing in it would be read as a mark. */
export const escapeMarkup = (text: string): string =>
  inlineToString(parseInline(text, { autolinks: false })) === text ? text : escapeMarks(text);
