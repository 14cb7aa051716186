import parse from 'css-tree/parser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileStylesheet, parseHtml, styleDocument } from '../../index.js';

vi.mock('css-tree/parser', async (original) => {
  const { default: real } = await original<{ default: typeof parse }>();
  return { default: vi.fn(real) };
});

const parses = () => vi.mocked(parse).mock.calls.length;

function render(html: string, css: string, file = 'once.css') {
  const stylesheets = [compileStylesheet(css, { file })];
  return styleDocument(parseHtml(html), { stylesheets, medium: { type: 'print', width: 600, height: 800 } });
}

describe('a stylesheet', () => {
  beforeEach(() => vi.mocked(parse).mockClear());

  it('is parsed once for all documents that it styles', () => {
    const css =
      ':root { --ink: #333 } p { color: var(--ink); margin: 1em 0 } @media print { p { color: red } }';
    render('<p>One</p>', css);
    expect(parses()).toBeGreaterThan(0);
    const first = parses();
    render('<p>Two</p><p>Three</p>', css);
    expect(parses()).toBe(first);
  });

  it('is parsed again once its text differs', () => {
    render('<p>One</p>', 'p { color: red }', 'changed.css');
    const first = parses();
    render('<p>One</p>', 'p { color: blue }', 'changed.css');
    expect(parses()).toBeGreaterThan(first);
  });
});
