import { describe, expect, it, vi } from 'vitest';
import { compileStylesheet, parseHtml, styleDocument } from '../../index.js';
import { StylesheetCompiler } from './compile.js';

/** How many stylesheets are parsed while documents are styled. */
function parsesOf(work: () => void): number {
  const compile = vi.spyOn(StylesheetCompiler.prototype, 'compile');
  try {
    work();
    return compile.mock.calls.length;
  } finally {
    compile.mockRestore();
  }
}

function render(html: string, css: string) {
  const stylesheets = [compileStylesheet(css, { file: 'once.css' })];
  return styleDocument(parseHtml(html), { stylesheets, medium: { type: 'print', width: 600, height: 800 } });
}

describe('a stylesheet', () => {
  it('is parsed once for all documents that it styles', () => {
    const css = 'p { color: red } @media print { p { margin: 1em 0 } }';
    expect(parsesOf(() => render('<p>One</p>', css))).toBeGreaterThan(0);
    expect(parsesOf(() => render('<p>Two</p><p>Three</p>', css))).toBe(0);
  });

  it('is parsed again once its text differs', () => {
    expect(parsesOf(() => render('<p>One</p>', 'p { color: green }'))).toBe(1);
    expect(parsesOf(() => render('<p>One</p>', 'p { color: blue }'))).toBe(1);
  });

  it('is parsed once with what it imports', () => {
    const imports = { tokens: { css: ':root { --ink: #333 }', file: 'tokens.css' } };
    const style = () => compileStylesheet('@import "tokens";', { file: 'theme.css', imports });
    expect(parsesOf(style)).toBeGreaterThan(0);
    expect(parsesOf(style)).toBe(0);
  });
});
