import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { readPdf, roles } from '../test/read-pdf.js';

const render = (element: ReactElement) =>
  renderPdf(element, { fonts, title: 'x', lang: 'zh', date: new Date(0), footer: '页脚' });

/** What is not white on the first page, in pt from its top left corner. */
function inkOf(bytes: Uint8Array, color: readonly [number, number, number]) {
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
  const drawn = page.toPixmap([1, 0, 0, 1, 0, 0], mupdf.ColorSpace.DeviceRGB, false);
  const [pixels, stride] = [drawn.getPixels(), drawn.getStride()];
  const points: [x: number, y: number][] = [];
  for (let y = 0; y < drawn.getHeight(); y += 1)
    for (let x = 0; x < drawn.getWidth(); x += 1)
      if (color.every((value, index) => Math.abs((pixels[y * stride + x * 3 + index] ?? 0) - value) < 8))
        points.push([x, y]);
  const along = (axis: 0 | 1) => points.map((point) => point[axis]);
  return {
    left: Math.min(...along(0)),
    right: Math.max(...along(0)) + 1,
    top: Math.min(...along(1)),
    bottom: Math.max(...along(1)) + 1,
  };
}

const icon = (props: object) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: each test names or hides it
  <svg viewBox="0 0 10 10" width="10" height="10" fill="#ff0000" {...props}>
    <rect width="10" height="10" />
  </svg>
);

describe('a drawing in a line of text', () => {
  it('is a Figure of the paragraph where it has a name', async () => {
    const bytes = await render(<p>电话{icon({ role: 'img', 'aria-label': '听筒' })}在此</p>);
    const [page] = await readPdf(bytes);
    expect(page && roles(page.structure)).toEqual(['Root', ['Document', ['P', ['Figure']]]]);
    expect(page?.lines[0]).toMatch(/^电话 ?在此$/);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('is decoration where it is hidden, and the text goes on', async () => {
    const bytes = await render(
      <p>
        见<a href="https://example.org/">{icon({ 'aria-hidden': true })} 主页</a>。
      </p>,
    );
    const [page] = await readPdf(bytes);
    expect(page && roles(page.structure)).toEqual(['Root', ['Document', ['P', ['Link']]]]);
    expect(page?.text).toMatch(/^见 ?主页。/);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('stands where it is written, on the baseline, as large as it says', async () => {
    const ink = inkOf(await render(<p>中中{icon({ 'aria-hidden': true })}中</p>), [255, 0, 0]);
    // Pixels at the edges are only half covered.
    expect(Math.abs(ink.right - ink.left - 10)).toBeLessThanOrEqual(1);
    expect(Math.abs(ink.bottom - ink.top - 10)).toBeLessThanOrEqual(1);
    const [margin, size] = [45.35, 10];
    expect(ink.left).toBeGreaterThan(margin + 1.8 * size);
    expect(ink.left).toBeLessThan(margin + 2.4 * size);
  });

  it('goes to the next line where it does not fit', async () => {
    const ink = inkOf(
      await render(
        <p style={{}}>
          {'中'.repeat(60)}
          {icon({ 'aria-hidden': true })}
        </p>,
      ),
      [255, 0, 0],
    );
    expect(ink.right).toBeLessThan(595 - 45);
  });
});

it('strokes and fills shapes in the colours they inherit', async () => {
  const bytes = await render(
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="#00ff00"
      strokeWidth="4"
    >
      <g>
        <circle cx="10" cy="10" r="6" />
        <polyline points="2,2 18,2" strokeLinecap="round" />
      </g>
      <rect x="8" y="8" width="4" height="4" fill="#0000ff" stroke="none" />
    </svg>,
  );
  expect(inkOf(bytes, [0, 0, 255]).right - inkOf(bytes, [0, 0, 255]).left).toBeLessThanOrEqual(5);
  expect(inkOf(bytes, [0, 255, 0]).right - inkOf(bytes, [0, 255, 0]).left).toBeGreaterThan(15);
});

it('turns a drawing round where lines run from right to left, if its style says so', async () => {
  const chart = (className: string) => (
    <div dir="rtl">
      <svg className={className} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <rect width="2" height="10" fill="#ff0000" />
        <rect x="2" width="8" height="10" fill="#0000ff" />
      </svg>
    </div>
  );
  const colors = async (className: string) => {
    const bytes = await renderPdf(chart(className), {
      fonts,
      title: 'x',
      lang: 'zh',
      date: new Date(0),
      styles: { '.chart': { mirrored: true } },
    });
    const [red, blue] = [inkOf(bytes, [255, 0, 0]), inkOf(bytes, [0, 0, 255])];
    return red.left < blue.left ? 'red first' : 'blue first';
  };
  expect(await colors('plain')).toBe('red first');
  expect(await colors('chart')).toBe('blue first');
});

it('says which shape paper does not draw', async () => {
  await expect(
    render(
      <svg aria-hidden="true">
        <foreignObject />
      </svg>,
    ),
  ).rejects.toThrow(/<foreignobject> in svg is not drawn on paper/i);
});
