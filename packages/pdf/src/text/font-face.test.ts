import { afterEach, describe, expect, it, vi } from 'vitest';
import { PdfError } from '../pdf-error.js';
import { bestFaces, type FontFace, isInRange, loadFace, loadFaces } from './font-face.js';

describe('isInRange', () => {
  it.each([
    ['U+26', 0x26, true],
    ['U+26', 0x27, false],
    ['U+0-7F', 0x7f, true],
    ['U+0025-00FF, u+4??', 0x4ff, true],
    ['U+0025-00FF, u+4??', 0x500, false],
    ['U+1F???', 0x1f600, true],
    [undefined, 0x1f600, true],
  ])('says whether %s has U+%i', (range, codePoint, expected) => {
    expect(isInRange(codePoint, range)).toBe(expected);
  });
});

describe('bestFaces', () => {
  const face = (weight: number, style: 'normal' | 'italic' = 'normal') => ({ family: 'F', weight, style });

  // The examples are those of CSS Fonts 4, "font style matching".
  it.each([
    [400, [300, 500, 700], 500],
    [450, [400, 500], 500],
    [500, [300, 400, 600], 400],
    [400, [600, 700], 600],
    [600, [400, 700], 700],
    [600, [300, 400], 400],
    [300, [200, 400], 200],
    [300, [400, 700], 400],
  ])('takes for %i of %j the weight %i', (asked, weights, expected) => {
    expect(
      bestFaces(
        weights.map((weight) => face(weight)),
        asked,
        'normal',
      ),
    ).toEqual([face(expected)]);
  });

  it('takes the style before the weight, and the other style where there is none', () => {
    expect(bestFaces([face(700), face(400, 'italic')], 700, 'italic')).toEqual([face(400, 'italic')]);
    expect(bestFaces([face(700)], 700, 'italic')).toEqual([face(700)]);
  });
});

describe('loadFace', () => {
  const named = { family: 'Inter', weight: 400 };
  afterEach(() => vi.unstubAllGlobals());

  it('fetches the file at an address once', async () => {
    const fetch = vi.fn(async () => new Response(new Uint8Array([1, 2])));
    vi.stubGlobal('fetch', fetch);
    const face = { ...named, url: 'https://example.org/once.woff2' };
    expect(await loadFace(face)).toEqual({ ...named, data: new Uint8Array([1, 2]) });
    await loadFace(face);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('names the font and the address that gives none, and asks again the next time', async () => {
    const fetch = vi.fn(async () => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', fetch);
    const face = { ...named, url: 'https://example.org/none.woff2' };
    for (let time = 1; time <= 2; time += 1)
      await expect(loadFace(face)).rejects.toThrow(
        new PdfError(
          'The font "Inter 400" could not be fetched from https://example.org/none.woff2: the server answered 404.',
        ),
      );
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('reports an address without a host where there is no page', async () => {
    await expect(loadFace({ ...named, url: '/inter.woff2' })).rejects.toThrow(
      /^The font "Inter 400" could not be fetched from \/inter.woff2: .*URL/,
    );
  });

  it('says what to give a font without bytes', async () => {
    await expect(loadFace(named as FontFace)).rejects.toThrow(/"Inter 400" .* Give it data, load or url/);
  });
});

describe('loadFaces', () => {
  it('loads a face for the characters that ask for it alone, and lets it set all it has', async () => {
    const load = () => Promise.resolve(new Uint8Array());
    const face = { family: 'Noto Sans SC', weight: 400, loadsFor: 'U+4E00-9FFF', load };
    expect(await loadFaces([face], 'A “quotation”')).toEqual([]);
    const [loaded] = await loadFaces([face], '“引文”');
    expect(loaded).not.toHaveProperty('unicodeRange');
    expect(loaded).not.toHaveProperty('loadsFor');
  });
});
