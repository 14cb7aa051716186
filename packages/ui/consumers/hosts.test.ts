import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { RichText, Section, WorkTimeline } from '../src/index.js';
import { ThemeSwitch } from '../src/islands/ThemeSwitch.js';
import { components, documents } from './every-component.js';
import { DARK_SHEET, dist, hosts, UTILITY_VALUES } from './host-styles.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => browser?.close());

/** What elements look like, and what pages set on elements. */
const PROPERTIES = [
  'display position float opacity visibility box-shadow background-color background-image border-radius',
  'margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left',
  'border-top-width border-right-width border-bottom-width border-left-width min-height min-width max-height',
  'color fill font-family font-size font-style font-weight font-variant-caps line-height letter-spacing',
  'text-align text-transform text-indent text-decoration-line text-decoration-thickness text-underline-offset',
  'list-style-type list-style-position white-space overflow-wrap word-break hyphens gap content transform',
].flatMap((line) => line.split(' '));

/** What elements have from the page around them where no sheet of a document stands between. */
const INHERITED = [
  'color font-family font-size font-style font-weight letter-spacing text-align text-transform overflow-wrap',
].flatMap((line) => line.split(' '));

async function show(styles: readonly string[], content: ReactNode, { around = '', attributes = '' } = {}) {
  await page.setContent(
    `<!doctype html><html lang="en" ${attributes}><head>${styles.map((css) => `<style>${css}</style>`).join('')}</head>
    <body><div id="root"><div id="host" style="${around}">${renderToStaticMarkup(content)}</div></div></body></html>`,
  );
}

/** The values of each element, and where it stands. */
function shown() {
  return page.evaluate((properties) => {
    const host = document.querySelector<HTMLElement>('#host') as HTMLElement;
    const origin = host.getBoundingClientRect();
    const elements = Array.from(host.querySelectorAll('*'), (element) => {
      const [style, before] = [getComputedStyle(element), getComputedStyle(element, '::before')];
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        place: `${element.localName}.${element.getAttribute('class') ?? ''} in .${element.parentElement?.className}`,
        values: properties.map((name) =>
          [style.getPropertyValue(name), before.getPropertyValue(name)].join(' and '),
        ),
        box: width && [x - origin.x, y - origin.y, width, height].map((value) => Math.round(value)).join(' '),
      };
    });
    return { elements, root: getComputedStyle(document.documentElement).fontSize, width: origin.width };
  }, PROPERTIES);
}

/** A radio button shows none of these. */
const UNSEEN = /^(color|font-.*|line-height|letter-spacing|text-.*|white-space|overflow-wrap)$/;

/** Each element that does not look as it does on a page of nothing else. */
function differences(
  seen: Awaited<ReturnType<typeof shown>>,
  expected: typeof seen,
  ofThePage: (place: string, name: string) => boolean = () => false,
): string[] {
  return seen.elements.flatMap(({ place, values, box }, index) => {
    const other = expected.elements[index];
    const changed = PROPERTIES.flatMap((name, at) =>
      values[at] === other?.values[at] ||
      ofThePage(place, name) ||
      (place.startsWith('input') && UNSEEN.test(name))
        ? []
        : [`${name} is ${values[at]}, not ${other?.values[at]}`],
    );
    if (box !== other?.box && !ofThePage(place, 'box')) changed.push(`its box is ${box}, not ${other?.box}`);
    return changed.length > 0 ? [`${place}: ${changed.join('; ')}`] : [];
  });
}

describe.each(await hosts())('in a page with $name', ({ styles, utilities }) => {
  it('documents look as they do alone', async () => {
    await show(styles, documents);
    const seen = await shown();
    const alone = `html { font-size: ${seen.root} } body { margin: 0 } #root { width: ${seen.width}px }`;
    await show([alone, dist('styles.css')], documents);
    expect(seen.elements.length).toBeGreaterThan(300);
    expect(differences(seen, await shown()).slice(0, 5)).toEqual([]);
  });

  it('headings of a document that are no components keep their size and the space around them', async () => {
    await show(
      styles,
      createElement(
        'article',
        { className: 'resume-document', style: { fontSize: '10px' } },
        createElement('h1', null, 'Title'),
        createElement('h2', null, 'Part'),
      ),
    );
    const seen = await page.evaluate(() =>
      Array.from(document.querySelectorAll('h1, h2'), (heading) => {
        const { fontSize, fontWeight, marginBottom } = getComputedStyle(heading);
        return `${fontSize} ${fontWeight} ${marginBottom}`;
      }),
    );
    expect(seen).toEqual(['20px 600 13.4px', '15px 600 12.45px']);
  });

  it('components outside a document have the text and the links of the page, and all else as alone', async () => {
    await show(styles, components);
    const seen = await shown();
    const around = await page.locator('#host').evaluate((element, names) => {
      const style = getComputedStyle(element);
      return names.map((name) => `${name}: ${style.getPropertyValue(name).replaceAll('"', "'")}`).join(';');
    }, INHERITED);
    await show([`html { font-size: ${seen.root} }`, dist('styles.css')], components, { around });
    // Lines are as high as the page has them, and boxes follow from lines.
    const ofThePage = (place: string, name: string) =>
      /^(line-height|box)$/.test(name) || (place.startsWith('a.') && /^(color|font-w|text-dec)/.test(name));
    expect(differences(seen, await shown(), ofThePage).slice(0, 5)).toEqual([]);
  });

  it('classes of the page win', async () => {
    const { 'list-style-type': list, 'text-decoration-line': link, ...text } = utilities;
    await show(
      styles,
      createElement(
        Section,
        { id: 'work', title: 'Work', className: Object.values(text).join(' ') },
        createElement(WorkTimeline, { items: [{ name: 'Acme' }], className: list }),
        createElement(
          'div',
          { className: 'resume-document' },
          createElement('a', { href: '#', className: link }, 'Link'),
        ),
      ),
    );
    const values = await page.evaluate((names) => {
      const part = { 'list-style-type': '.resume-timeline', 'text-decoration-line': '.resume-document a' };
      return names.map((name) => {
        const element = document.querySelector(part[name as keyof typeof part] ?? '.resume-section');
        return [name, element && getComputedStyle(element).getPropertyValue(name)];
      });
    }, Object.keys(UTILITY_VALUES));
    expect(Object.fromEntries(values)).toEqual(UTILITY_VALUES);
  });
});

describe.each(['styles.css', 'styles.unlayered.css', 'styles.tailwind.css'])('%s', (file) => {
  it.each(['light', 'dark'] as const)(
    'changes nothing around components on a %s system',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const content = createElement(
        'main',
        null,
        createElement('h1', null, 'Title'),
        createElement('p', null, createElement('a', { href: '#' }, 'Link'), createElement('input')),
      );
      const all = async (css: string) => {
        await show([css], content);
        return page.evaluate(() =>
          Array.from(document.querySelectorAll('html, body, body *'), (element) => {
            const style = getComputedStyle(element);
            return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`)
              .filter((value) => !value.startsWith('--'))
              .join('\n');
          }),
        );
      };
      expect(await all(dist(file))).toEqual(await all(''));
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it.each([
    ['as it is', dist],
    ['minified by Lightning CSS', (file: string) => minified(file, 'lightningcss')],
    ['minified by esbuild', (file: string) => minified(file, 'esbuild')],
  ])('%s has colours by the nearest data-scheme, whatever the system has', async (_, read) => {
    const sheet = (id: string) => createElement('article', { className: 'resume-document', id });
    const content = createElement(
      'div',
      null,
      sheet('system'),
      createElement(
        'div',
        { 'data-scheme': 'dark' },
        sheet('dark'),
        createElement('div', { 'data-scheme': 'light' }, sheet('light')),
        createElement('div', { 'data-scheme': 'auto' }, sheet('auto')),
      ),
    );
    await show([await read(file)], content);
    const [white, black] = ['rgb(255, 255, 255) light', `${DARK_SHEET} dark`];
    for (const system of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: system });
      const own = system === 'dark' ? black : white;
      expect(await sheets()).toEqual({
        system: own.replace(/\w+$/, 'light dark'),
        dark: black,
        light: white,
        auto: own.replace(/\w+$/, 'light dark'),
      });
    }
    await page.emulateMedia({ media: 'print' });
    expect(new Set(Object.values(await sheets()))).toEqual(new Set(['rgba(0, 0, 0, 0) light']));
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it.each(['light', 'dark'] as const)(
    'has the colours of a ThemeSwitch without JavaScript on a %s system',
    async (system) => {
      await page.emulateMedia({ colorScheme: system });
      const labels = { auto: 'System', light: 'Light', dark: 'Dark' };
      await show(
        [dist(file)],
        createElement(
          'article',
          { className: 'resume-document', id: 'sheet' },
          createElement(ThemeSwitch, { legend: 'Colours', labels }),
          createElement(RichText, { text: 'Text' }),
        ),
      );
      await page.getByRole('radio', { name: 'Dark' }).check();
      expect(await sheets()).toEqual({ sheet: `${DARK_SHEET} dark` });
      await page.getByRole('radio', { name: 'Light' }).check();
      expect(await sheets()).toEqual({ sheet: 'rgb(255, 255, 255) light' });
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );
});

it.each(['styles.css', 'styles.unlayered.css', 'themes/press.css'])(
  '%s sets the pages of a résumé alone',
  async (file) => {
    /** The width of each page that is printed, in pt. */
    const widths = async (content: ReactNode) => {
      await show([dist(file), dist('components.css')], content);
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return Array.from(printed.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g), ([, width]) =>
        Math.round(Number(width)),
      );
    };
    const around = (content: ReactNode) => [
      createElement('div', { key: 1 }),
      content,
      createElement('div', { key: 2 }),
    ];
    const article = createElement('article', { className: 'resume-document', key: 0 }, 'Text');
    expect(await widths(around(article))).toEqual([595]);
    expect(await widths(around('An invoice'))).toEqual([612]);
  },
);

/** The background and the scheme of each sheet, by its id. */
function sheets(): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('.resume-document'), (sheet) => {
        const { backgroundColor, colorScheme } = getComputedStyle(sheet);
        return [sheet.id, `${backgroundColor} ${colorScheme}`];
      }),
    ),
  );
}

/** A stylesheet as Vite builds it for the browsers that it builds for where nobody says otherwise. */
async function minified(file: string, cssMinify: 'lightningcss' | 'esbuild'): Promise<string> {
  const entry = 'virtual:page';
  const path = fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, cssMinify, rollupOptions: { input: entry } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? `import ${JSON.stringify(path)};` : undefined),
      },
    ],
  });
  const files = 'output' in built ? built.output : [];
  return String(files.map((file) => (file.type === 'asset' ? file.source : '')).join(''));
}
