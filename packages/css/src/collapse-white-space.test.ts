import { expect, it } from 'vitest';
import {
  collapseWhiteSpace,
  directionOf,
  elementsIn,
  labelOfDrawing,
  parseHtml,
  type StyledNode,
  type StyledText,
  styleDocument,
} from './index.js';

/** The elements of HTML with their styles. */
const styled = (html: string) => {
  const { root } = styleDocument(parseHtml(html, { lang: 'en' }), {
    stylesheets: [],
    medium: { type: 'print', width: 600, height: 800 },
  });
  return [...elementsIn(root)];
};

/** The lines of the first paragraph: texts, `|` for breaks and `o` for images. */
function linesOf(html: string): string {
  const nodes = styled(html).find(({ name }) => name === 'p')?.children ?? [];
  const flat = (node: StyledNode): readonly StyledNode[] =>
    node.kind === 'text' || node.children.length === 0 ? [node] : node.children.flatMap(flat);
  return collapseWhiteSpace<StyledNode | string>(nodes.flatMap(flat), {
    kindOf: (node) =>
      node === '|' || (typeof node === 'object' && node.kind === 'element' && node.name === 'br')
        ? 'break'
        : typeof node === 'object' && node.kind === 'element'
          ? 'atom'
          : 'text',
    textOf: (node) => (node as StyledText).text,
    styleOf: (node) => (node as StyledText).parent.style,
    withText: (node, text) => ({ ...(node as StyledText), text }),
    breakIn: () => '|',
  })
    .map((node) =>
      typeof node === 'string' ? node : node.kind === 'text' ? node.text : node.name === 'br' ? '|' : 'o',
    )
    .join('');
}

it.each([
  ['<p>  one \n two  </p>', 'one two'],
  ['<p>one <b> two </b> three </p>', 'one two three'],
  ['<p>one <br> two</p>', 'one|two'],
  ['<p>one <img src="a.png"> two</p>', 'one o two'],
  ['<p>天地\n  玄黄 a\nb</p>', '天地玄黄 a b'],
  ['<p style="white-space: pre-wrap">a  b\n\tc</p>', 'a  b|        c'],
  ['<p style="white-space: pre-line">a  b \n c</p>', 'a b|c'],
  ['<p> \n <b> </b></p>', ''],
])('white space of %j collapses to %j', (html, lines) => {
  expect(linesOf(html)).toBe(lines);
});

it.each([
  ['<svg aria-label="A map"><title>Another</title></svg>', 'A map'],
  ['<svg><title> A \n map </title></svg>', 'A map'],
  ['<svg><path d="M0 0"/></svg>', undefined],
])('the label of the drawing %j is %j', (html, label) => {
  const drawing = styled(html).find(({ name }) => name === 'svg');
  expect(drawing && labelOfDrawing(drawing.source)).toBe(label);
});

it.each([
  ['ar', 'rtl'],
  ['pa-Arab-PK', 'rtl'],
  ['he-Latn', 'ltr'],
  ['zh-Hant', 'ltr'],
])('the direction of %s is %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
