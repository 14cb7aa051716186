import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderHtml, renderPdf } from '../index.js';
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

  const warned = async (props: object) => {
    const warnings: string[] = [];
    await renderPdf(
      <svg aria-hidden="true" viewBox="0 0 10 10" width="40" height="40">
        <rect width="10" height="10" {...props} />
      </svg>,
      { fonts, title: 'x', lang: 'zh', date: new Date(0), onWarning: (message) => warnings.push(message) },
    );
    return warnings;
  };

  it.each([
    [{ fill: 'url(#shade)' }, 'url(#shade), which names nothing, as paint of <rect>'],
    [{ fill: 'nonsense' }, 'fill="nonsense" of <rect>'],
    [{ filter: 'url(#blur)' }, 'filter of <rect>'],
    [{ mask: 'url(#mask)' }, 'mask of <rect>'],
    [{ clipPath: 'url(#cut)' }, 'clip-path="url(#cut)" of <rect>'],
    [{ stroke: 'red', strokeLinecap: 'wavy' }, 'stroke-linecap="wavy" of <rect>'],
    [{ transform: 'turn(9)' }, 'transform="turn(9)" of <rect>'],
    [{ x: '1e40' }, '<rect x="1e40">'],
    [{ width: 'wide' }, '<rect width="wide">'],
  ])('is warned of once where it cannot be painted: %o', async (props, what) => {
    const warnings = await warned(props);
    expect(warnings).toEqual([
      expect.stringMatching(
        / at document > svg cannot be painted in a PDF and is left out\. .+ data-media="screen"\.$/,
      ),
    ]);
    expect(warnings[0]).toContain(what);
  });
});

it.each(['M 1e999 0L5 5z', 'M0 0L NaN 4', 'L5 5', 'M0 0 X4', 'z'])(
  'leaves out the path %j with a warning',
  async (d) => {
    expect(await warningsOf(`<path d="${d}"/>`)).toEqual([
      expect.stringMatching(/^<path d="[^"]+"> at document > svg .* Begin a path with M and two numbers/),
    ]);
  },
);

const options = { fonts, title: 'x', lang: 'en', date: new Date(0), theme: 'none' } as const;

async function warningsOf(shapes: string): Promise<readonly string[]> {
  const warnings: string[] = [];
  await renderHtml(`<svg aria-hidden="true" viewBox="0 0 40 40">${shapes}</svg>`, {
    ...options,
    onWarning: (message) => warnings.push(message),
  });
  return warnings;
}

/** The colours at places of a drawing of 40 by 40 units, each a point. */
async function colorsIn(svg: string, ...places: readonly (readonly [number, number])[]) {
  const bytes = await renderHtml(svg, {
    ...options,
    stylesheets: [
      { css: '@page { size: 200pt; margin: 0 } svg, img { display: block; width: 40pt; height: 40pt }' },
    ],
  });
  return places.map(([x, y]) => colorAt(bytes, x, y));
}

const drawn = (shapes: string) =>
  `<svg aria-hidden="true" viewBox="0 0 40 40" xmlns="http://www.w3.org/2000/svg">${shapes}</svg>`;

const [RED, LIME, BLUE, WHITE] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
];

it('names the element that cannot be drawn, and draws the others', async () => {
  expect(await warningsOf('<foreignObject></foreignObject>')).toEqual([
    expect.stringMatching(/^<foreignObject> at document > svg cannot be painted in a PDF and is left out/),
  ]);
  const mixed = drawn('<image href="a.png"/><rect width="40" height="40" fill="red"/>');
  expect(await colorsIn(mixed, [20, 20])).toEqual([RED]);
});

it.each([
  ['translate(20)', [30, 10]],
  ['scale(0.5, 2) translate(40 5)', [25, 25]],
  ['rotate(90 20 20)', [30, 10]],
  ['matrix(1 0 0 1 20 20)', [30, 30]],
] as const)('moves a shape by transform="%s"', async (transform, place) => {
  const shape = `<g transform="${transform}"><rect width="19" height="19" fill="red"/></g>`;
  const [there, elsewhere] = await colorsIn(drawn(shape), place, [5, 35]);
  expect([there, elsewhere]).toEqual([RED, WHITE]);
});

it('styles shapes by the stylesheet in a drawing, and by classes of the page', async () => {
  const shapes =
    '<style>.a { fill: lime; fill-opacity: 1 }</style><rect class="a" width="20" height="40"/><rect style="fill: blue" x="20" width="20" height="40"/>';
  expect(await colorsIn(drawn(shapes), [10, 20], [30, 20])).toEqual([LIME, BLUE]);
});

describe('a use', () => {
  it('shows a symbol in its own size, with what it inherits from the use', async () => {
    const symbol = '<symbol id="s" viewBox="0 0 2 2"><rect width="1" height="2"/></symbol>';
    const uses =
      '<use href="#s" width="20" height="20" fill="red"/><use xlink:href="#s" x="20" y="20" width="20" height="20" fill="blue"/>';
    const colors = await colorsIn(drawn(symbol + uses), [5, 10], [15, 10], [25, 30], [35, 30]);
    expect(colors).toEqual([RED, WHITE, BLUE, WHITE]);
  });

  it.each(['<use href="#gone"/>', '<g id="a"><use href="#a"/></g>', '<use href="other.svg#a"/>'])(
    'is left out with a warning where it shows nothing: %s',
    async (use) => {
      expect(await warningsOf(use)).toEqual([
        expect.stringMatching(/^<use href="[^"]+"> at document > svg .* left out/),
      ]);
    },
  );

  it('does not grow beyond measure where each shows the one before twice', async () => {
    const groups = Array.from(
      { length: 40 },
      (_, index) => `<g id="g${index + 1}"><use href="#g${index}"/><use href="#g${index}"/></g>`,
    );
    await colorsIn(drawn(`<g id="g0"><rect width="1" height="1"/></g>${groups.join('')}`), [0, 0]);
  });
});

describe('a gradient', () => {
  const stops = '<stop stop-color="red"/><stop offset="100%" style="stop-color: blue"/>';

  it('passes from one colour to the other along the box of a shape', async () => {
    const shape = `<linearGradient id="a">${stops}</linearGradient><rect x="10" width="20" height="40" fill="url(#a)"/>`;
    const [left = [], middle = [], right = []] = await colorsIn(drawn(shape), [10, 20], [20, 20], [29, 20]);
    near(
      left.map((value) => Math.round(value / 16)),
      [16, 0, 0],
    );
    near(
      middle,
      [124, 0, 131].map((value) => value),
    );
    near(
      right.map((value) => Math.round(value / 16)),
      [0, 0, 16],
    );
  });

  it('takes stops and attributes of the one it names, in units of the drawing', async () => {
    const shape = `<linearGradient id="s">${stops}</linearGradient><linearGradient id="a" href="#s" gradientUnits="userSpaceOnUse" x1="0" y1="20" x2="0" y2="20.01"/><rect width="40" height="40" fill="url(#a)"/>`;
    expect(await colorsIn(drawn(shape), [20, 10], [20, 30])).toEqual([RED, BLUE]);
  });

  it('runs around a centre, and stays in place where the page turns the drawing', async () => {
    const shape =
      '<radialGradient id="a" cx="0" cy="0" r="1"><stop stop-color="red" offset="0.5"/><stop offset="0.5" stop-color="blue"/></radialGradient><rect width="40" height="40" fill="url(#a)"/>';
    expect(await colorsIn(drawn(shape), [5, 5], [35, 35])).toEqual([RED, BLUE]);
    const turned = drawn(shape).replace('<svg', '<svg style="transform: rotate(180deg)"');
    expect(await colorsIn(turned, [5, 5], [35, 35])).toEqual([BLUE, RED]);
  });
});

it('cuts a group to a clipPath, in units of the drawing or of its box', async () => {
  const whole = '<rect width="40" height="40" fill="red"/>';
  const plain = `<clipPath id="c"><circle cx="10" cy="10" r="10"/></clipPath><g clip-path="url(#c)">${whole}</g>`;
  expect(await colorsIn(drawn(plain), [10, 10], [30, 30], [1, 1])).toEqual([RED, WHITE, WHITE]);
  const box = `<clipPath id="c" clipPathUnits="objectBoundingBox"><rect width="0.5" height="1"/></clipPath><g style="clip-path: url(#c)">${whole}</g>`;
  expect(await colorsIn(drawn(box), [10, 30], [30, 30])).toEqual([RED, WHITE]);
});

it('sets text as text: read in its order, anchored, in the paint of its parts', async () => {
  const text =
    '<text x="100" y="40" text-anchor="middle" font-size="20" fill="red">Ada <tspan fill="lime" dy="-2">Lovelace</tspan></text>';
  const svg = `<svg role="img" aria-label="Name" viewBox="0 0 200 60" width="200pt" height="60pt">${text}</svg>`;
  const bytes = await renderHtml(svg, {
    ...options,
    stylesheets: [{ css: '@page { size: 200pt; margin: 0 }' }],
  });
  const [page] = await readPdf(bytes);
  expect(page?.text.trim()).toMatch(/^Ada ?Lovelace/);
  const [red, green] = [inkOf(bytes, [255, 0, 0]), inkOf(bytes, [0, 255, 0])];
  expect(Math.abs(100 - (red.left + green.right) / 2)).toBeLessThan(3);
  expect(red.right).toBeLessThan(green.left);
  expect(breachesOf(bytes)).toEqual([]);
});

it('is painted from a file with the text of the image, and with styles of its own', async () => {
  const file = `<?xml version="1.0"?><!-- made by hand --><style>rect { fill: blue }</style>`;
  const svg = drawn('<style>rect { fill: red }</style><rect width="20" height="40"/>').replace(
    'aria-hidden="true"',
    '',
  );
  const image = `<img alt="Logo" src="data:image/svg+xml;base64,${btoa(file.replace(/<style>.*/, '') + svg)}">`;
  expect(await colorsIn(image, [10, 20], [30, 20])).toEqual([RED, WHITE]);
  const bytes = await renderHtml(image, options);
  const [page] = await readPdf(bytes);
  expect(page && JSON.stringify(page.structure)).toContain('"alt":"Logo"');
});
