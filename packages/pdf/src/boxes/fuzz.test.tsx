import fc from 'fast-check';
import * as mupdf from 'mupdf';
import { expect, it } from 'vitest';
// The budget of random tests is no part of the package: only tests read it.
import { runs } from '../../../schema/src/test/arbitrary.js';
import { PdfError } from '../pdf-error.js';
import { renderHtml } from '../render-html.js';
import { operationsOf } from '../test/content-stream.js';
import { fonts } from '../test/fonts.js';
import { RED_WEBP } from '../test/red-webp.js';

const options = { fonts, title: 'x', lang: 'en', date: new Date(0) };

/** The file, or nothing where the input is refused in words; any other error fails the test. */
const render = (html: string) =>
  renderHtml(html, options).catch((error: unknown) => {
    if (error instanceof PdfError) return undefined;
    throw error;
  });

const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 24, 16], true);
pixmap.clear(128);
const images = [
  pixmap.asPNG(),
  new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 24, 16], false).asJPEG(80, false),
  Buffer.from(RED_WEBP.slice(RED_WEBP.indexOf(',') + 1), 'base64'),
];

/** An image file with a few bytes changed, taken out, put in, or cut off. */
const damaged = fc
  .tuple(
    fc.constantFrom(...images),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.constantFrom('set', 'remove', 'insert', 'cut'),
        bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([image, changes]) => {
    let bytes = [...image];
    for (const { at, kind, bytes: some } of changes) {
      const index = Math.floor(at * bytes.length);
      if (kind === 'set') bytes.splice(index, some.length, ...some);
      else if (kind === 'remove') bytes.splice(index, some.length);
      else if (kind === 'insert') bytes.splice(index, 0, ...some);
      else bytes = bytes.slice(0, index);
    }
    return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  });

it('damaged images are embedded or refused in words', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        damaged,
        fc.string().map((text) => `data:image/png;base64,${text}`),
      ),
      async (src) => {
        const bytes = await render(`<img src="${src.replaceAll('"', '')}" alt="x">`);
        if (bytes) expect(mupdf.Document.openDocument(bytes, 'application/pdf').countPages()).toBe(1);
      },
    ),
    { ...runs, numRuns: runs.numRuns * 5 },
  );
});

/** Values as people mistype them, and as nobody should write them. */
const value = fc.oneof(
  fc.constantFrom(
    'wavy',
    'round',
    'NaN',
    '1e999',
    '-1e999',
    '1e-320',
    'Infinity',
    '-5',
    '0',
    '',
    ' ',
    '1,2',
    '10%',
  ),
  fc.constantFrom(
    'M0 0',
    'M 1e999 0L5 5z',
    'M0 0 L NaN 4',
    'M0 0h',
    'z',
    'M0 0A1 1 0 9 9 1e40 2',
    '1 2 x',
    '0 0 0 0',
  ),
  fc.constantFrom(
    'red',
    '#12',
    '#1234567',
    'rgb(1)',
    'url(#a)',
    'currentColor',
    'evenodd',
    'miter-clip',
    'none',
  ),
  fc.double().map(String),
  fc.string({ maxLength: 8 }),
);
const attributes = (...names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }).map((given) =>
    Object.entries(given)
      .map(([name, text]) => `${name}="${text.replace(/[&"<>]/g, '')}"`)
      .join(' '),
  );
const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-rule',
  'opacity',
  'style',
];
const shape = fc
  .tuple(
    fc.constantFrom('path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'g'),
    attributes('d', 'points', 'x', 'y', 'width', 'height', 'rx', 'r', 'cx', 'x1', 'y2', ...painted),
  )
  .map(([name, given]) => `<${name} stroke="red" ${given}/>`);
const drawing = fc
  .tuple(
    attributes('width', 'height', 'viewbox', 'preserveAspectRatio', ...painted),
    fc.array(shape, { maxLength: 3 }),
  )
  .map(([given, shapes]) => `<p>x <svg role="img" aria-label="x" ${given}>${shapes.join('')}</svg></p>`);

/** The content stream of the first page. */
function contentOf(bytes: Uint8Array): string {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
  return document.findPage(0).get('Contents').readStream().asString();
}

const PAINTING = new Set(
  'q Q cm w J j M d gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tf Td Tm TJ Tj Tc Tw'.split(' '),
);
const OTHER = new Set('cs CS sc SC scn SCN g G rg RG k K BDC BMC EMC Do BI ID EI sh Ts Tz TL Tr'.split(' '));

/** An operator that PDF does not have, or one whose operands are no numbers where it wants some. */
const isUnknown = ({ operator, operands }: { operator: string; operands: readonly string[] }) =>
  !(PAINTING.has(operator) || OTHER.has(operator)) ||
  (PAINTING.has(operator) &&
    !['gs', 'Tf', 'TJ', 'Tj', 'd'].includes(operator) &&
    !operands.every((operand) => /^[-+]?(\d+\.?\d*|\.\d+)$/.test(operand)));

it('drawings with odd values are painted by operators and numbers of PDF, or refused in words', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(drawing, async (html) => {
      const bytes = await render(html);
      if (bytes) expect(operationsOf(contentOf(bytes)).filter(isUnknown)).toEqual([]);
    }),
    { ...runs, numRuns: runs.numRuns * 3 },
  );
});
