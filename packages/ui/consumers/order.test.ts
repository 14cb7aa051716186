import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { documents } from './every-component.js';

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !/^(components|styles)\.css$|^themes\b|base\.css$/.test(file))
  .sort();
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const base = read('theme/base.css');

/** Every property that a rule sets; sizes that follow from others show no more. */
const properties = [
  ...new Set(
    files.flatMap((file) => Array.from(read(file).matchAll(/^\s+([a-z-]+):/gm), ([, name = '']) => name)),
  ),
];

const markup = renderToStaticMarkup(documents);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
});
afterAll(() => browser?.close());

it.each(['screen', 'print'] as const)(
  'gives every element the same values on %s in whatever order stylesheets stand',
  async (media) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.emulateMedia({ media });
    const valuesIn = async (order: readonly string[]) => {
      await page.setContent(
        `<!doctype html><style>${base}</style>${order.map((file) => `<style>${read(file)}</style>`).join('')}<body>${markup}</body>`,
      );
      return page.evaluate(
        (names) =>
          [...document.querySelectorAll('body *')].flatMap((element) =>
            [undefined, '::before'].map((pseudo) => {
              const style = getComputedStyle(element, pseudo);
              const place = `${element.localName}.${element.className} in .${element.parentElement?.className}`;
              return [
                place + (pseudo ?? ''),
                names.map((name) => `${name}: ${style.getPropertyValue(name)}`),
              ] as const;
            }),
          ),
        properties,
      );
    };
    const forwards = await valuesIn(files);
    const backwards = await valuesIn(files.toReversed());
    await page.close();
    const differing = forwards.flatMap(([place, values], index) =>
      values.flatMap((value, at) => {
        const other = backwards[index]?.[1][at];
        return value === other ? [] : [`${place}: ${value} or ${other}`];
      }),
    );
    expect(forwards.length).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  },
);
