import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { type BlockText, blocksOf, type InlineNode, isTextList } from '../text/nodes.js';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number];

/**
 * A text as two readers can be compared by it: paragraphs as characters with their marks, and lists. White space is one
 * space, a hard line break is a line feed.
 */
export type Outline =
  | { readonly paragraph: readonly string[] }
  | { readonly heading: readonly string[] }
  | {
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Outline[])[];
    };

/** Reads Markdown as CommonMark has it, with GitHub's strikethrough. */
export const parseCommonMark = (markdown: string): Tree =>
  fromMarkdown(markdown, {
    extensions: [gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  });

/** The blocks of parsed Markdown. */
export const outlineOf = (nodes: readonly Node[]): readonly Outline[] =>
  nodes.flatMap((node): readonly Outline[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(charactersOf(node.children, []));
      case 'heading':
        return [{ heading: inOneSpace(charactersOf(node.children, [])) }];
      case 'list':
        return [
          {
            ordered: node.ordered ?? false,
            start: node.start ?? 1,
            items: node.children.map(({ children }) => outlineOf(children)),
          },
        ];
      default:
        throw new Error(`A ${node.type} is no block of a résumé.`);
    }
  });

/** A prepared text as {@link outlineOf} has it. */
export const outlineOfText = (text: BlockText): readonly Outline[] =>
  blocksOf(text).flatMap((block): readonly Outline[] => {
    if (!isTextList(block))
      return paragraph(charactersOfNodes(typeof block === 'string' ? [block] : block.children, []));
    const { ordered, start = 1 } = block;
    const items = block.items.map(outlineOfText).filter((item) => ordered || item.length > 0);
    return items.length > 0 ? [{ ordered, start, items }] : [];
  });

/** The addresses that links in parsed Markdown lead to, in order. */
export const linksOf = (node: Tree | Node): readonly string[] => [
  ...(node.type === 'link' ? [node.url] : []),
  ...('children' in node ? node.children.flatMap((child) => linksOf(child as Node)) : []),
];

function paragraph(characters: readonly string[]): readonly Outline[] {
  const words = inOneSpace(characters);
  return words.length > 0 ? [{ paragraph: words }] : [];
}

const isSpace = (character: string | undefined) => character === undefined || /^\s/.test(character);

/** Characters with white space as one space without marks, and none at the ends and next to line breaks. */
function inOneSpace(characters: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const character of characters) {
    if (character === '\n') {
      if (kept.at(-1) === ' ') kept.pop();
      kept.push('\n');
    } else if (!isSpace(character)) kept.push(character);
    else if (!isSpace(kept.at(-1))) kept.push(' ');
  }
  while (kept.length > 0 && isSpace(kept.at(-1))) kept.pop();
  return kept;
}

/** Each character of a text, with the names of its marks behind it. */
const withMarks = (text: string, marks: readonly string[]) =>
  [...text.replaceAll('\n', ' ')].map((character) => [character, ...[...new Set(marks)].sort()].join(' '));

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  em: 'emphasis',
  delete: 'strikethrough',
  del: 'strikethrough',
  sup: 'superscript',
  sub: 'subscript',
};

function charactersOf(nodes: readonly Node[], marks: readonly string[]): readonly string[] {
  const open: string[] = [];
  return nodes.flatMap((node): readonly string[] => {
    const own = [...marks, ...open];
    switch (node.type) {
      case 'text':
        return withMarks(node.value, own);
      case 'inlineCode':
        return withMarks(node.value, [...own, 'code']);
      case 'break':
        return ['\n'];
      case 'link':
        return charactersOf(node.children as Node[], [...own, node.url]);
      case 'html': {
        const [, slash, name = ''] = /^<(\/?)(\w+)>$/.exec(node.value) ?? [];
        const mark = MARKS[name];
        if (mark === undefined) throw new Error(`The tag ${node.value} is none of ours.`);
        if (slash) open.splice(open.lastIndexOf(mark), 1);
        else open.push(mark);
        return [];
      }
      case 'strong':
      case 'emphasis':
      case 'delete':
        return charactersOf(node.children as Node[], [...own, MARKS[node.type] ?? '']);
      default:
        throw new Error(`A ${node.type} is nothing that a text of a résumé holds.`);
    }
  });
}

const charactersOfNodes = (nodes: readonly InlineNode[], marks: readonly string[]): readonly string[] =>
  nodes.flatMap((node): readonly string[] => {
    if (typeof node === 'string') return withMarks(node, marks);
    if (node.type === 'break') return ['\n'];
    return charactersOfNodes(node.children, [...marks, node.type === 'link' ? node.href : node.type]);
  });
