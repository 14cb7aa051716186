import { describe, expect, it } from 'vitest';
import { compileStylesheet, parseHtml, styleDocument } from './index.js';
import { style } from './test/style.js';

const medium = { type: 'print', width: 600, height: 800 } as const;
const DEEP = 100_000;

describe('hostile input', () => {
  it.each([
    ['nested rules', 'a{'.repeat(DEEP)],
    ['nested brackets in values', `p{width:${'('.repeat(DEEP)}`],
    ['nested calculations', `p{width:${'calc(1px + '.repeat(DEEP)}1px${')'.repeat(DEEP)}}`],
    ['nested colours', `p{color:${'color-mix(in srgb, red, '.repeat(5000)}red${')'.repeat(5000)}}`],
    ['nested fallbacks', `p{width:${'var(--x, '.repeat(DEEP)}1px${')'.repeat(DEEP)}}`],
    [
      'nested fallbacks in custom properties',
      `p{--y:${'var(--x, '.repeat(DEEP)}1px${')'.repeat(DEEP)};width:var(--y)}`,
    ],
    ['nested selectors', `${':is('.repeat(DEEP)}p${')'.repeat(DEEP)}{color:red}`],
    ['nested conditions', `@media ${'('.repeat(DEEP)}width${')'.repeat(DEEP)}{p{color:red}}`],
    ['layers within layers', `@layer ${'a.'.repeat(DEEP)}a{p{color:red}}`],
    ['many tracks', 'p{display:grid;grid-template-columns:repeat(1000000000, 1px)}'],
    ['nonsense', '}}}]])){{{"\'\\<!--@@@;;;:::,,,'],
    ['null characters', 'p\0{color\0:red}\0'],
  ])('of %s gives warnings', (_, css) => {
    const { diagnostics, get } = style('<p>x</p>', css);
    expect(get('p').style.fontSize).toBe(16);
    expect(diagnostics.length).toBeLessThan(10);
  });

  it('does not let custom properties double without end', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `--x${i + 1}: var(--x${i}) var(--x${i});`).join('');
    const { diagnostics } = style(
      '<p>x</p>',
      `:root { --x0: lol; ${doubling} } p { font-family: var(--x60) }`,
    );
    expect(diagnostics[0]?.message).toContain('var() refers to a custom property that is not set here');
  });

  it('reads a megabyte of references', () => {
    const css = `p{${'width:var(--a,var(--b,var(--c)));'.repeat(30_000)}}`;
    expect(style('<p>x</p>', css).get('p').style.width).toBe('auto');
  });

  it('refuses selectors that take minutes', () => {
    const html = `<div>${'<p></p>'.repeat(5000)}</div>`;
    const css = '.none ~ p ~ p ~ p { color: red }';
    const run = () => styleDocument(parseHtml(html), { stylesheets: [compileStylesheet(css)], medium });
    expect(run).toThrow(/take too long/);
  });

  it('refuses elements nested without end', () => {
    expect(() => parseHtml('<div>'.repeat(DEEP))).toThrow(/nested more than 200 deep/);
  });

  it('is styled in time that grows with the document', () => {
    const css =
      '.a > .b { color: red } .a .b:nth-child(2n) { orphans: 3 } li + li { widows: 3 } :has(> .b) { tab-size: 2 }';
    const cpu = (items: number) => {
      const tree = parseHtml(`<ul class="a">${'<li class="b"><b>x</b></li>'.repeat(items)}</ul>`);
      const stylesheets = [compileStylesheet(css)];
      styleDocument(tree, { stylesheets, medium });
      const before = process.cpuUsage();
      styleDocument(tree, { stylesheets, medium });
      const { system, user } = process.cpuUsage(before);
      return system + user;
    };
    const ratios = [0, 1, 2].map(() => cpu(8000) / cpu(2000));
    expect(Math.min(...ratios)).toBeLessThan(8);
  });
});
