import { expect, it } from 'vitest';
import type { StructTreeNode } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

const rolesOf = ({ children, role }: StructTreeNode): readonly string[] => [
  role,
  ...children.flatMap((child) => ('role' in child ? rolesOf(child) : [])),
];

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const HTML = `<section><img alt="Pixel" src="${PIXEL}"><h1>Title</h1><div><h2>Part</h2></div><p>2020</p></section>`;

it('paints items of a grid by their `order`, and leaves their elements in document order', async () => {
  const { pages } = await renderStyled(HTML, 'section { display: grid } p { order: -2 } h1 { order: -1 }');
  expect(textsOf(pages)).toEqual(['2020 Title Part']);
  expect(
    rolesOf(pages[0]?.structure as StructTreeNode).filter((role) => /^(H\d|P|Figure)$/.test(role)),
  ).toEqual(['Figure', 'H1', 'H2', 'P']);
});

it('reads the text of an item before the list in it, and leaves nothing empty of a link', async () => {
  const { pages } = await renderStyled(
    '<section><ul><li>Checks<ul><li>Numbers</li></ul></li></ul><a href="#x">Link</a><p id="x">2020</p></section>',
    'section { display: flex; flex-direction: column } p { order: -1 }',
  );
  expect(textsOf(pages)).toEqual(['2020 • Checks ◦ Numbers Link']);
  expect(pages[0]?.tagged.replace(/\s+/g, ' ')).toMatch(/Checks.*Numbers.*Link.*2020/);
  expect(rolesOf(pages[0]?.structure as StructTreeNode).filter((role) => role === 'Link')).toHaveLength(1);
});

it('takes no notice of `order` in a block', async () => {
  const { pages } = await renderStyled(HTML, 'p { order: -1 }');
  expect(textsOf(pages)).toEqual(['Title Part 2020']);
});
