import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { colorAt, readPdf, roles } from '../test/read-pdf.js';

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
  const along = (axis: 0 | 1) => points.map((point) => point[axis]).sort((one, other) => one - other);
  const [across, down] = [along(0), along(1)];
  return {
    left: across[0] ?? 0,
    right: (across.at(-1) ?? 0) + 1,
    top: down[0] ?? 0,
    bottom: (down.at(-1) ?? 0) + 1,
  };
}

function near(given: readonly number[], wanted: readonly number[]) {
  expect(given).toHaveLength(wanted.length);
  for (const [index, value] of given.entries())
    expect(Math.abs(value - (wanted[index] ?? 0))).toBeLessThanOrEqual(2);
}

const icon = (props: object) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: each test names or hides it
  <svg viewBox="0 0 10 10" width="10pt" height="10pt" fill="#ff0000" {...props}>
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
    const [margin, size] = [51.02, 10];
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
      width="20pt"
      height="20pt"
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
      <svg className={className} viewBox="0 0 10 10" width="10pt" height="10pt" aria-hidden="true">
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
      stylesheets: [{ css: '.chart:dir(rtl) { transform: scaleX(-1) }' }],
    });
    const [red, blue] = [inkOf(bytes, [255, 0, 0]), inkOf(bytes, [0, 0, 255])];
    return red.left < blue.left ? 'red first' : 'blue first';
  };
  expect(await colors('plain')).toBe('red first');
  expect(await colors('chart')).toBe('blue first');
});

describe('the size of a drawing', () => {
  const [margin, whole] = [51.02, 595.28 - 2 * 51.02];
  const block = async (props: object) => {
    const ink = inkOf(
      await render(icon({ 'aria-hidden': true, width: undefined, height: undefined, ...props })),
      [255, 0, 0],
    );
    return [ink.right - ink.left, ink.bottom - ink.top] as const;
  };

  it('is in CSS pixels, in other units, or in em', async () => {
    near(await block({ width: 40, height: 40 }), [30, 30]);
    near(await block({ width: '40px', height: '40px' }), [30, 30]);
    near(await block({ style: { width: '1in' } }), [72, 72]);
    // Chinese text is of 9.5 pt.
    near(await block({ width: '4em' }), [38, 38]);
    near(await block({ width: '2rem' }), [24, 24]);
  });

  it('follows from its view box where it says one side, or none', async () => {
    near(await block({ width: 40 }), [30, 30]);
    near(await block({ height: 40 }), [30, 30]);
    near(await block({}), [whole, whole]);
    near(await block({ width: '50%' }), [whole / 2, whole / 2]);
  });

  it('is no wider than its container, and keeps its proportions', async () => {
    const wide = { width: 1600, height: 800, preserveAspectRatio: 'none' };
    near(await block(wide), [whole, whole / 2]);
    const ink = inkOf(
      await render(
        <svg aria-hidden="true" width="800" height="100" fill="#ff0000">
          <rect width="800" height="100" />
        </svg>,
      ),
      [255, 0, 0],
    );
    expect(ink.right).toBeLessThanOrEqual(Math.ceil(margin + whole));
    near([ink.right - ink.left, ink.bottom - ink.top], [whole, whole / 8]);
  });
});

describe('the paint of a shape', () => {
  const paint = async (props: object, around: object = {}) => {
    const bytes = await render(
      <svg aria-hidden="true" viewBox="0 0 10 10" width="40" height="40" {...around}>
        <g>
          <rect width="10" height="10" {...props} />
        </g>
      </svg>,
    );
    return colorAt(bytes, 60, 60);
  };

  it.each([
    ['rgb(255, 0, 0)', [255, 0, 0]],
    ['rgb(0 100% 0)', [0, 255, 0]],
    ['hsl(240, 100%, 50%)', [0, 0, 255]],
    ['hsl(120deg 100% 25%)', [0, 127, 0]],
    ['#00f', [0, 0, 255]],
    ['Tomato', [255, 99, 71]],
    ['#ff000080', [255, 127, 127]],
    ['rgba(255, 0, 0, 0.5)', [255, 127, 127]],
  ])('is %s', async (fill, color) => {
    near(await paint({ fill }), color);
    near(await paint({ fill: '#000000', style: { fill } }), color);
    near(await paint({ fill: 'currentColor' }, { style: { color: fill } }), color);
  });

  it('lets through what its opacities say', async () => {
    near(await paint({ fill: '#ff0000', fillOpacity: 0.5 }), [255, 127, 127]);
    near(await paint({ fill: '#ff0000', opacity: '50%' }), [255, 127, 127]);
    near(await paint({ fill: '#ff0000', opacity: 0.5 }, { opacity: 0.5 }), [255, 191, 191]);
    const stroke = { stroke: '#ff0000', strokeWidth: '20px', strokeOpacity: 0.5 };
    near(await paint({ fill: 'none', ...stroke }), [255, 127, 127]);
  });

  it('is none where it says so', async () => {
    for (const fill of ['none', 'transparent', '#ff000000']) near(await paint({ fill }), [255, 255, 255]);
  });

  it('leaves the shapes after it opaque', async () => {
    const bytes = await render(
      <svg aria-hidden="true" viewBox="0 0 10 10" width="40" height="40">
        <rect width="10" height="10" fill="#ffffff" opacity="0.5" />
        <rect width="10" height="10" fill="#ff0000" />
      </svg>,
    );
    expect(colorAt(bytes, 60, 60)).toEqual([255, 0, 0]);
  });

  it.each([
    [
      { fill: 'url(#shade)' },
      /fill="url\(#shade\)" of <rect> in svg cannot be painted in a PDF\. Use a colour of CSS/,
    ],
    [
      { style: { filter: 'blur(1px)' } },
      /filter="blur\(1px\)" of <rect> in svg cannot be painted in a PDF\. Leave it/,
    ],
    [{ style: { transform: 'rotate(9deg)' } }, /<rect transform> in svg cannot be drawn/],
    [
      { stroke: 'red', strokeLinecap: 'wavy' },
      /stroke-linecap="wavy" of <rect> in svg cannot be painted in a PDF\. Use butt, round, square/,
    ],
    [
      { stroke: 'red', style: { strokeLinejoin: 'arcs' } },
      /stroke-linejoin="arcs" .* Use miter, round, bevel/,
    ],
    [{ stroke: 'red', strokeWidth: '1e999' }, /stroke-width="1e999" of <rect>/],
    [{ x: '1e40' }, /x="1e40" of <rect> in svg cannot be painted in a PDF\. Give a plain number/],
    [{ width: '100%' }, /width="100%" of <rect> in svg cannot be painted in a PDF\. Give a plain number/],
  ])('says so where it cannot be painted: %o', async (props, message) => {
    await expect(paint(props)).rejects.toThrow(message);
  });
});

it.each(['M 1e999 0L5 5z', 'M0 0L NaN 4', 'L5 5', 'M0 0 X4', 'z'])(
  'refuses the path %j in words',
  async (d) => {
    await expect(
      render(
        <svg aria-hidden="true">
          <path d={d} />
        </svg>,
      ),
    ).rejects.toThrow(
      /^d="[^"]+" of <path> in svg cannot be painted in a PDF\. Begin a path with M and two numbers/,
    );
  },
);

it('names the shape that cannot be drawn', async () => {
  await expect(
    render(
      <svg aria-hidden="true">
        <foreignObject />
      </svg>,
    ),
  ).rejects.toThrow(/<foreignobject> in svg cannot be drawn in a PDF/i);
});
