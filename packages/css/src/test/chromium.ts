import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../../../tools/chromium.mjs';
import type { HtmlElement, Medium, StyledElement } from '../index.js';
import { compileStylesheet, parseHtml, styleDocument } from '../index.js';
import { initialRecord } from '../style/cascade/compute.js';
import { PROPERTIES, PROPERTY_KEYS, type PropertyKey } from '../style/properties/index.js';
import { cssName } from '../style/properties/property.js';
import type { ComputeContext, Specified } from '../style/values/context.js';
import { ValueReader } from '../style/values/value-reader.js';

/** A browser with one page kept open, which prints. */
export class ChromiumStyles {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly medium: Medium;

  private constructor(browser: Browser, page: Page, medium: Medium) {
    this.#browser = browser;
    this.#page = page;
    this.medium = medium;
  }

  static async open(medium: Medium): Promise<ChromiumStyles> {
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    const { height, width } = medium;
    const page = await browser.newPage({ viewport: { width, height } });
    await page.emulateMedia({ media: medium.type, colorScheme: 'light', reducedMotion: 'reduce' });
    return new ChromiumStyles(browser, page, medium);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** The computed values of all elements in document order: texts by the name of the property, null for unknown ones. */
  async #theirs(html: string, css: string, names: readonly string[]) {
    await this.#page.setContent(html);
    // What Chromium calls the font it begins with depends on the machine.
    await this.#page.addStyleTag({ content: '@layer { :root { font-family: serif } }' });
    return this.#page.evaluate(
      ([text, properties]) => {
        const sheet = document.createElement('style');
        sheet.textContent = text;
        const elements = [...document.querySelectorAll('*:not(style)')];
        document.head.append(sheet);
        return elements.map((element) => {
          const map = element.computedStyleMap();
          const resolved = getComputedStyle(element);
          const values = properties.map((name) => {
            try {
              const [value, second] = map.getAll(name);
              return value && !second ? String(value) : resolved.getPropertyValue(name);
            } catch {
              return resolved.getPropertyValue(name) || null;
            }
          });
          return { name: element.localName, values };
        });
      },
      [css, names] as const,
    );
  }

  /**
   * Where our computed values differ from Chromium's, one line each. Elements that are not shown are left out.
   *
   * @param html a whole document
   */
  async differences(
    html: string,
    css: string,
    keys: readonly PropertyKey[] = PROPERTY_KEYS,
  ): Promise<readonly string[]> {
    const names = keys.map((key) => cssName(key));
    const theirs = await this.#theirs(html, css, names);
    const tree = parseHtml(html);
    const { root } = styleDocument(tree, {
      stylesheets: [compileStylesheet(css, { file: 'test.css' })],
      medium: this.medium,
    });
    const ours = shown(root);
    const elements = inOrder(tree);
    const found = theirs.map(({ name }) => name).join(' ');
    const expected = elements.map(({ name }) => name).join(' ');
    if (found !== expected) return [`elements: ${expected} but in Chromium ${found}`];
    return elements.flatMap((element, i) => {
      const styled = ours.get(element);
      const values = theirs[i]?.values;
      if (!styled || !values) return [];
      return keys.flatMap((key, j) => difference(styled, key, values[j] ?? null, this.medium) ?? []);
    });
  }

  /** Where `::before` and `::after` of the first paragraph differ from Chromium's in presence, text, colour, size or weight. */
  async pseudoDifferences(html: string, css: string): Promise<readonly string[]> {
    await this.#page.setContent(html);
    const theirs = await this.#page.evaluate((text) => {
      const sheet = document.createElement('style');
      sheet.textContent = text;
      document.head.append(sheet);
      return ['::before', '::after'].map((pseudo) => {
        const found = getComputedStyle(document.querySelector('p') as Element, pseudo);
        const { color, content, display, fontSize, fontWeight, marginLeft } = found;
        const shown = content !== 'none' && content !== 'normal';
        return shown ? { color, display, fontSize, fontWeight, marginLeft } : null;
      });
    }, css);
    const { root } = styleDocument(parseHtml(html), {
      stylesheets: [compileStylesheet(css, { file: 'test.css' })],
      medium: this.medium,
    });
    const paragraph = [...shown(root).values()].find(({ name }) => name === 'p');
    return ['::before', '::after'].flatMap((pseudo, i) => {
      const found = paragraph?.children.find((child) => child.kind === 'element' && child.name === pseudo);
      const expected = theirs[i];
      if (found?.kind !== 'element') return expected ? [`${pseudo} is missing`] : [];
      if (!expected) return [`${pseudo} is not in Chromium`];
      return (Object.keys(expected) as (keyof typeof expected)[]).flatMap(
        (key) => difference(found, key, expected[key], this.medium) ?? [],
      );
    });
  }

  /** Colours as Chromium paints them, each channel from 0 to 255. */
  async colors(texts: readonly string[]): Promise<readonly (readonly number[])[]> {
    return this.#page.evaluate((colors) => {
      const canvas = document.createElement('canvas');
      canvas.width = 1;
      canvas.height = 1;
      const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      return colors.map((color) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = '#000';
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      });
    }, texts);
  }
}

const inOrder = (element: HtmlElement): readonly HtmlElement[] => [
  element,
  ...element.elements.flatMap(inOrder),
];

function shown(element: StyledElement, into = new Map<HtmlElement, StyledElement>()) {
  if (!element.name.startsWith('::')) into.set(element.source, element);
  for (const child of element.children) if (child.kind === 'element') shown(child, into);
  return into;
}

/** Chromium's text is read by our own syntax, and what it computes to compared. */
function difference(
  element: StyledElement,
  key: PropertyKey,
  text: string | null,
  medium: Medium,
): string | undefined {
  if (text === null || text === '') return undefined;
  const ours = onScreen(key, element.style[key]);
  const value = readValue(key, text);
  const theirs = value ? value(contextOf(element, medium)) : text;
  if (alike(ours, theirs) || (key.endsWith('Width') && ours === 0 && isInvisibleLine(element, key)))
    return undefined;
  const describe = [element.name, ...element.classes].join('.');
  return `${describe} ${cssName(key)}: ${JSON.stringify(ours)}, in Chromium ${text}`;
}

const readValues = new Map<string, Specified<unknown> | undefined>();

/** A value as it is written. Elements share most of theirs, so each is read once. */
function readValue(key: PropertyKey, text: string): Specified<unknown> | undefined {
  const written = `${key}:${text}`;
  if (!readValues.has(written)) {
    const reader = ValueReader.of(text);
    readValues.set(written, reader && PROPERTIES[key].syntax.read(reader));
  }
  return readValues.get(written);
}

/** Lines are a whole number of pixels wide in Chromium; a PDF has no pixels. */
function onScreen(key: PropertyKey, value: unknown): unknown {
  const isLine = /^(border|columnRule).*Width$/.test(key);
  if (!isLine || typeof value !== 'number' || value === 0) return value;
  return Math.max(1, Math.floor(value));
}

/** Chromium keeps the width that a line without a style would have; nothing is drawn in either. */
function isInvisibleLine({ style }: StyledElement, key: PropertyKey): boolean {
  const line = style[key.replace(/Width$/, 'Style') as PropertyKey];
  return line === 'none' || line === 'hidden';
}

function contextOf({ parent, style }: StyledElement, medium: Medium): ComputeContext {
  const { color, colorScheme, fontSize } = style;
  return {
    fontSize,
    rootFontSize: 16,
    lineHeight: 20,
    rootLineHeight: 20,
    color,
    colorScheme,
    parent: parent?.style ?? initialRecord(medium, new Map()).style,
    medium,
    container: medium,
  };
}

function alike(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 0.01 + Math.abs(b) * 1e-4;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => alike(a[key as never], b[key as never]))
  );
}
