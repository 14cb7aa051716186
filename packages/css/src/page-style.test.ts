import { describe, expect, it } from 'vitest';
import { compileStylesheet, type PageKind, pageStyle, parseHtml } from './index.js';

const MM = 96 / 25.4;
const medium = { type: 'print', width: 210 * MM, height: 297 * MM } as const;

const page = (css: string, kind: PageKind = {}) =>
  pageStyle({ stylesheets: [compileStylesheet(css)], medium, root: parseHtml('<p>x</p>'), kind });

describe('pageStyle', () => {
  it('gives the sheet of the medium and margins of 16 mm without a rule', () => {
    const { height, marginBoxes, style, width } = page('');
    expect({ width, height }).toEqual({ width: medium.width, height: medium.height });
    expect(style.marginLeft).toBeCloseTo(16 * MM);
    expect(marginBoxes.size).toBe(0);
  });

  it.each([
    ['letter', 8.5 * 96, 11 * 96],
    ['A5 landscape', 210 * MM, 148 * MM],
    ['landscape', 297 * MM, 210 * MM],
    ['10cm', 100 * MM, 100 * MM],
    ['calc(1in + 4px) 200px', 100, 200],
    ['auto', 210 * MM, 297 * MM],
  ])('reads the size %s', (size, width, height) => {
    const found = page(`@page { size: ${size} }`);
    expect(found.width).toBeCloseTo(width);
    expect(found.height).toBeCloseTo(height);
  });

  it('takes the pages of the name that the document has', () => {
    const css = '@page resume { margin: 1px } @page wide { margin: 2px } :root:has(p) { page: resume }';
    expect(page(css).style.marginTop).toBe(1);
    expect(page(css, { first: true }).style.marginTop).toBe(1);
    expect(page(css, { name: 'wide' }).style.marginTop).toBe(2);
    expect(page(css.replace('has(p)', 'has(ul)')).style.marginTop).toBeCloseTo(16 * MM);
  });

  it('takes the strongest rule for each kind of page', () => {
    const css = `
      @page :first { margin-top: 1px }
      @page { margin: 2px 3px; @bottom-center { content: "x" } }
      @page chapter { margin-top: 4px }
      @page :left { margin-left: 5px; margin-right: 6px }
      @page { margin-right: 7px !important }
      @media screen { @page { margin: 9px } }`;
    expect(page(css).style).toMatchObject({ marginTop: 2, marginLeft: 3 });
    expect(page(css, { first: true }).style.marginTop).toBe(1);
    expect(page(css, { first: true, name: 'chapter' }).style.marginTop).toBe(4);
    expect(page(css, { side: 'left' }).style).toMatchObject({ marginLeft: 5, marginRight: 7 });
  });

  it('leaves the content of margin boxes to layout, with the styles of the root', () => {
    const { marginBoxes } = page(`
      :root { color: rgb(0 0 255); --size: 8px }
      @page { font-size: var(--size); @bottom-right { content: counter(page) " / " counter(pages); }
              @top-left { content: string(name, last) } @top-center { content: none; color: red } }
      @page :first { @top-left { content: none } }`);
    expect([...marginBoxes.keys()]).toEqual(['top-left', 'bottom-right']);
    expect(marginBoxes.get('top-left')?.content).toEqual([{ namedString: 'name', of: 'last' }]);
    expect(marginBoxes.get('bottom-right')).toMatchObject({
      content: [
        { counter: 'page', style: 'decimal' },
        { string: ' / ' },
        { counter: 'pages', style: 'decimal' },
      ],
      color: { r: 0, g: 0, b: 1, a: 1 },
      fontSize: 8,
      textAlign: 'right',
    });
  });
});
