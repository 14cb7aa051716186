import { describe, expect, it } from 'vitest';
import { renderStyled } from '../test/render-styled.js';
import { Hyphenation } from './hyphenation.js';

const AUTO = ['auto', 'auto', 'auto'] as const;

/** A word with a hyphen wherever it may be broken. */
async function broken(
  text: string,
  language: string,
  limits: Parameters<Hyphenation['hyphenated']>[2] = AUTO,
) {
  const hyphenation = new Hyphenation();
  const before = hyphenation.hyphenated(text, language, limits);
  if (await hyphenation.load())
    return hyphenation.hyphenated(text, language, limits).replaceAll('\u00ad', '-');
  return before.replaceAll('\u00ad', '-');
}

describe('hyphenation', () => {
  it.each([
    ['en', 'responsibility', 're-spon-si-bil-ity'],
    ['de-AT', 'Verwaltung', 'Ver-wal-tung'],
    ['fr', 'responsable', 'res-pon-sable'],
    ['ru', 'ответственность', 'от-вет-ствен-ность'],
  ])('follows the patterns of %s', async (language, word, expected) => {
    expect(await broken(word, language)).toBe(expected);
  });

  it('leaves names, addresses, short words and languages without patterns whole', async () => {
    const text = 'Responsibility info@responsibility.example www.responsibility.example also x';
    expect(await broken(text, 'en')).toBe(text);
    expect(await broken('responsibility', 'zh')).toBe('responsibility');
    expect(await broken('responsibility', '')).toBe('responsibility');
  });

  it('keeps as many letters as the style says', async () => {
    expect(await broken('responsibility', 'en', ['auto', 4, 4])).toBe('respon-si-bility');
    expect(await broken('responsibility', 'en', [15, 'auto', 'auto'])).toBe('responsibility');
  });
});

describe('hyphens: auto', () => {
  const html = '<p>the responsibility of an international organization</p>';
  const linesOf = async (css: string) => {
    const { pages } = await renderStyled(html, `p { width: 100px; ${css} }`);
    return pages[0]?.lines.slice(0, -1) ?? [];
  };

  it('breaks words, and leaves no hyphen in copied text', async () => {
    const lines = await linesOf('hyphens: auto');
    expect(lines).not.toEqual(await linesOf('hyphens: manual'));
    expect(lines.join('')).not.toMatch(/[-\u00ad\u2010]/);
    expect(lines.join('').replaceAll(' ', '')).toBe('theresponsibilityofaninternationalorganization');
  });

  it('does nothing where text does not wrap', async () => {
    expect(await linesOf('hyphens: auto; white-space: nowrap')).toHaveLength(1);
  });
});
