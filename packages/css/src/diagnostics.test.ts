import { describe, expect, it } from 'vitest';
import { formatCssDiagnostic } from './index.js';
import { style } from './test/style.js';

const warnings = (css: string, html = '<p class="a">x</p>') =>
  style(html, css).diagnostics.map(formatCssDiagnostic);

describe('a stylesheet is warned about', () => {
  it.each([
    ['a property that is none', 'p { colr: red }', '1:5: colr is no property. Did you mean color?'],
    ['a logical property that is none', 'p { margin-inline-strat: 0 }', 'Did you mean margin-inline-start?'],
    ['a property like no other', 'p { frobnicate: 1 }', 'is no property that is supported in print'],
    [
      'a property of browsers alone',
      'p { box-shadow: 0 0 1px red }',
      'box-shadow is not supported in print. Write a border.',
    ],
    [
      'what spans columns',
      '.a { column-span: all }',
      '1:6: column-span is not supported in print. Put the element before or after the columns.',
    ],
    [
      'a value',
      'p {\n  text-align: centre }',
      '2:3: text-align: "centre" is no value that is supported in print. Write start | end',
    ],
    [
      'a value of a shorthand',
      'p { margin: 1px 2px 3px 4px 5px }',
      'margin: "1px 2px 3px 4px 5px" is no value',
    ],
    ['a length that is negative', 'p { padding-left: -1px }', '<length-percentage [0,∞]>'],
    ['a background image', 'p { background: url(x.png) }', 'write background-color, or put an img'],
    ['a position of screens', 'p { position: sticky }', 'put it into @media screen'],
    ['no value', 'p { color: }', 'color has no value. Write <color>, or remove it.'],
    ['what is no declaration', 'p { color red; orphans: 3 }', '"color red" is not understood'],
    [
      'a selector',
      'p:frist-child { color: red }',
      '1:1: :frist-child is no pseudo-class that is supported. Did you mean :first-child?',
    ],
    ['a pseudo-element', 'p::first-line { color: red }', '::first-line is not supported. Use ::before'],
    ['a rule', '@meda print { p { color: red } }', '@meda is no rule. Did you mean @media?'],
    [
      'a rule that is not supported',
      '@scope (.a) { p { color: red } }',
      '@scope is not supported. Rules there are: @media',
    ],
    [
      'a media query',
      '@media (min-widht: 1px) { p { color: red } }',
      '(widht) is no media feature. Did you mean (width)?',
    ],
    [
      'a range of a media query',
      '@media (widht > 1px) { p { color: red } }',
      '(widht) is no media feature. Did you mean (width)?',
    ],
    [
      'a container query',
      '@container style(--x: 1) { p { color: red } }',
      'Only conditions by width are supported.',
    ],
    [
      'a container by its height',
      '@container (height > 1px) { p { color: red } }',
      '(height) is not known before layout, and does not hold in print.',
    ],
    ['a margin box', '@page { @bottom { content: "x" } }', '@bottom is no margin box'],
    ['the size of a page', '@page { size: A99 }', 'This is no size of a page. Write <length>{1,2} | auto'],
    ['a selector of pages', '@page :odd { margin: 0 }', 'Write a name, :first, :left'],
    ['an import', '@import "x.css";', '@import "x.css" is not loaded.'],
    ['a face without a source', '@font-face { font-family: X }', 'needs a font-family and a src'],
    [
      'a custom property that is not set',
      '\np { color: var(--none) }',
      '2:5: color: var() refers to a custom property that is not set here',
    ],
    [
      'a custom property of another type',
      ':root { --x: 3px } p { color: var(--x) }',
      'color: "3px", which var() stands for here, is no value of it.',
    ],
    ['a number without a unit', 'p { margin: 3 }', 'Lengths need a unit, such as 3px.'],
    ['a unit that is none', 'p { width: 3foo }', 'foo is no unit of length. Write px, mm, pt, em or rem.'],
    ['a calculation', 'p { width: calc(1px + 2) }', 'calc() gives no length that is known'],
    ['the environment', 'p { width: env(keyboard-inset) }', 'env() refers to what print does not know'],
    ['an old value alone', 'p { display: -webkit-box }', 'display: "-webkit-box" is no value'],
    [
      'an old name',
      'p { -webkit-line-clamp: 3 }',
      'line-clamp is not supported in print. Text is never truncated.',
    ],
    ['the width of a font', 'p { font: condensed 12px serif }', 'Name a family of that width'],
    ['a property of pages that does nothing', '@page { padding: 3mm }', 'padding does nothing in @page'],
    [
      'a mark of printers',
      '@page { marks: crop }',
      'marks is not supported in print. Sheets are not trimmed',
    ],
  ])('for %s', (_, css, message) => {
    const found = warnings(css);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^test\.css:\d+:\d+: /);
    expect(found[0]).toContain(message);
  });

  it('not for what only acts on screens or belongs to one browser', () => {
    const css = `
      @charset "utf-8";
      @keyframes x { from { top: 0 } }
      p { cursor: pointer; transition: color 1s; -webkit-hyphens: auto; outline: 0; -webkit-tap-highlight-color: red; padding-left: env(safe-area-inset-left); scroll-margin-top: 3px; will-change: top; *zoom: 1 }
      p { background-image: none; box-shadow: none; display: -webkit-box; display: flex; text-emphasis: none; user-select: none }
      p:hover, p:focus-visible, :where(p:active) { outline: 1px solid red } ::selection { color: red } p::-moz-focus-inner { color: red }
      @media screen { p { position: fixed; box-shadow: 0 0 1px red; nonsense: 1 } }`;
    expect(warnings(css)).toEqual([]);
  });

  it('for the width of a container that layout decides, at the rule that asks for it', () => {
    const css = (width: string) => `div { float: left; container-type: inline-size; ${width} }
      @container (width > 1px) { p { color: red } }`;
    const html = '<div><p>1</p><p>2</p></div>';
    expect(warnings(css(''), html)).toEqual([
      expect.stringMatching(/^test\.css:2:7: @container asks for a width that layout decides/),
    ]);
    expect(warnings(css('width: 9px'), html)).toEqual([]);
  });

  it('once for each place, however many elements it styles', () => {
    expect(warnings('p { color: var(--none) }', '<p>1</p><p>2</p><div><p>3</p></div>')).toHaveLength(1);
  });

  it('in style attributes, by the name of the element', () => {
    expect(warnings('', '<p class="a b" style="color: red; colr: blue">x</p>')).toEqual([
      'style of p.a.b:1:13: colr is no property. Did you mean color?',
    ]);
  });

  it('and the declarations and rules next to what is wrong stay', () => {
    const { get } = style(
      '<p>x</p>',
      'p { colr: red; orphans: 5; nonsense } p:nonsense, p { widows: 4 } p { tab-size: 3 }',
    );
    expect(get('p').style).toMatchObject({ orphans: 5, tabSize: 3 });
  });
});
