import { describe, expect, it } from 'vitest';
import { parseHtml } from './dom/parse-html.js';
import { style, textOf } from './test/style.js';

describe('styleDocument', () => {
  it('puts a fragment into html and body, without the margin of a page', () => {
    const { root, get } = style('<p>Text</p>');
    expect(root.name).toBe('html');
    expect(get('body').style.marginTop).toBe(0);
    expect(get('p').style).toMatchObject({ display: 'block', marginTop: 16, fontSize: 16 });
  });

  it('moves what stands loose in a table before it', () => {
    const { get } = style('<div>a<table>b<tr>c<td>d</td><p>e</p></tr></table>f</div>');
    expect(textOf(get('div'))).toBe('abcedf');
    expect(textOf(get('table'))).toBe('d');
  });

  it('gives body a class that no element has, and html attributes that it lacks', () => {
    const parsed = (html: string) =>
      parseHtml(html, { bodyClass: 'document', attributes: { lang: 'fr', 'data-density': 'compact' } });
    const [body] = parsed('<p>x</p>').elements;
    expect(body?.classes).toEqual(['document']);
    expect(parsed('<main class="document">x</main>').elements[0]?.classes).toEqual([]);
    expect(parsed('<html lang="en"><body class="a">').attributes).toMatchObject({
      lang: 'en',
      'data-density': 'compact',
    });
  });

  it('takes the language around for an element whose lang is no language tag', () => {
    const { get } = style('<p lang="fr"><i lang="klingon!!">x</i> <b lang="">y</b></p>');
    expect([get('i').language, get('b').language]).toEqual(['fr', '']);
  });

  it('takes the declaration of the strongest origin, layer, specificity and order', () => {
    const css = `
      @layer base, theme;
      @layer theme { p { color: rgb(0 0 1) } #a { orphans: 9 } }
      @layer base { #a { color: rgb(0 0 2); orphans: 8 } p { widows: 5 !important } }
      p { color: rgb(0 0 3) } p { color: rgb(0 0 4) } :where(#a) { color: rgb(0 0 5) }
      p { widows: 7 !important }`;
    expect(style('<p id="a">', css).get('p').style).toMatchObject({
      color: { r: 0, g: 0, b: 4 / 255, a: 1 },
      orphans: 9,
      widows: 5,
    });
  });

  it('resolves logical properties by the direction of the element', () => {
    const css = 'p { margin-inline: 1px 2px; padding-left: 3px; padding-inline-start: 4px }';
    const { get } = style('<p id="a"></p><p id="b" dir="rtl"></p>', css);
    expect(get('a').style).toMatchObject({ marginLeft: 1, marginRight: 2, paddingLeft: 4 });
    expect(get('b').style).toMatchObject({ marginLeft: 2, marginRight: 1, paddingLeft: 3, paddingRight: 4 });
  });

  it('numbers lists as HTML counts them', () => {
    const { get } = style(
      '<ol id="a" start="3"><li>c<li value="7">g<li>h</ol><ol id="b" reversed type="i"><li>x<li>y',
    );
    expect(textOf(get('a'))).toBe('3. c7. g8. h');
    expect(textOf(get('b'))).toBe('ii. xi. y');
  });

  it('shares one style among elements that look alike', () => {
    const { get } = style('<p id="a">1</p><p id="b">2</p>', 'p { color: red }');
    expect(get('a').style).toBe(get('b').style);
  });
});
