import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import {
  Columns,
  Header,
  MetricList,
  ProjectGrid,
  PublicationList,
  Section,
  StrengthList,
  TagList,
  Timeline,
  WorkTimeline,
} from '../src/index.js';
import { plain, sidebar, themeCss } from '../src/theme/index.js';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../dist', file), 'utf8');
const styles = read('styles.css');
const components = read('components.css');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => browser?.close());

/** Shows content in the theme of `styles.css`, or in another, with rules of the page. */
async function show(content: ReactNode, { rules = '', attributes = '', theme = '' } = {}): Promise<void> {
  const markup = renderToStaticMarkup(content);
  await page.setContent(
    `<!doctype html><html lang="en" ${attributes}><style>${theme ? components + theme : styles}${rules}</style><body>${markup}</body></html>`,
  );
}

const sheet = (...children: ReactNode[]) =>
  createElement('article', { className: 'resume-document', id: 'sheet' }, ...children);
const widthOf = (selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().width);
const styleOf = (selector: string, name: string) =>
  page.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

const metrics = [{ name: 'Recall', change: '+8 points' }];

describe('the sheet', () => {
  it.each(['display: block', 'display: flex; flex-direction: column', 'display: flex', 'display: grid'])(
    'is as wide as it may be in a page with %s',
    async (layout) => {
      await show(sheet('Text'), { rules: `body { margin: 0; ${layout} }` });
      expect(await widthOf('#sheet')).toBe(992);
    },
  );

  it('has space above a section that it begins with, and none of its own above a header', async () => {
    const section = createElement(Section, { id: 'work', title: 'Work' });
    await show(sheet(section));
    expect(await styleOf('#sheet', 'padding-top')).toBe('32px');
    await show(sheet(createElement(Header, { basics: { name: 'Ada' } }), section));
    expect(await styleOf('#sheet', 'padding-top')).toBe('0px');
  });

  it('has the columns of its theme', async () => {
    const body = createElement(
      'div',
      { className: 'resume-body' },
      createElement('div', { className: 'resume-main' }),
      createElement('div', { className: 'resume-side' }),
    );
    await show(sheet(body), { theme: themeCss(sidebar) });
    expect(await styleOf('.resume-body', 'grid-template-columns')).toMatch(/^\S+px \S+px$/);
    // Titles of sections share the columns of the sheet.
    await show(sheet(body), { theme: themeCss(plain) });
    expect(await styleOf('.resume-body', 'grid-template-columns')).toMatch(/^subgrid/);
  });

  it('has titles and margins that follow the size of text', async () => {
    const content = sheet(createElement(Header, { basics: { name: 'Ada' } }));
    await show(content);
    const [name, width] = [await styleOf('.resume-header-name', 'font-size'), await widthOf('#sheet')];
    await show(content, { rules: ':root { --resume-text: 20px }' });
    expect(Number.parseFloat(await styleOf('.resume-header-name', 'font-size'))).toBeCloseTo(
      Number.parseFloat(name) * 1.25,
    );
    expect(await widthOf('#sheet')).toBeGreaterThan(width);
  });

  it('sets a photograph over the contacts where these stand at the side', async () => {
    const image = { href: 'data:,', alt: '' };
    const contacts = [{ label: 'Email', text: 'ada@example.org' }];
    await show(sheet(createElement(Header, { basics: { name: 'Ada', image, contacts } })), {
      rules: themeCss(sidebar),
    });
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return box ?? expect.fail(`${selector} is not shown`);
    };
    const [photograph, contact, name] = [
      await boxOf('.resume-header-image'),
      await boxOf('.resume-contact'),
      await boxOf('.resume-header-name'),
    ];
    expect(photograph.x).toBe(contact.x);
    expect(photograph.y + photograph.height).toBeLessThanOrEqual(contact.y);
    expect(name.x + name.width).toBeLessThanOrEqual(photograph.x);
  });

  it('holds a photograph that is higher than the text next to it', async () => {
    const image = { href: 'data:,', alt: '' };
    await show(sheet(createElement(Header, { basics: { name: 'Ada', image } })));
    const bottom = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottom('.resume-header')).toBeGreaterThanOrEqual(await bottom('.resume-header-image'));
  });
});

it('keeps what is hidden hidden', async () => {
  await show([
    createElement(TagList, { key: 'tags', items: ['a'], hidden: true }),
    createElement(MetricList, { key: 'metrics', items: metrics, hidden: true }),
    createElement(Columns, { key: 'columns' }, createElement('div', { id: 'child', hidden: true })),
  ]);
  for (const part of ['.resume-tag-list', '.resume-metric-list', '#child'])
    expect(await styleOf(part, 'display')).toBe('none');
});

it('leaves lists in columns as they are elsewhere', async () => {
  await show(
    sheet(
      createElement(
        Columns,
        null,
        createElement(TagList, { items: ['a', 'b'] }),
        createElement(MetricList, { items: metrics }),
      ),
    ),
  );
  expect(await styleOf('.resume-tag-list', 'display')).toBe('flex');
  expect(await styleOf('.resume-metric-list', 'display')).not.toBe('block');
});

it('sets a claim that stands alone in one line', async () => {
  await show(sheet(createElement(StrengthList, { items: [{ name: 'Writes what people want to read' }] })));
  const lines = (element: Element) => element.getClientRects().length;
  expect(await page.locator('.resume-strength-name').evaluate(lines)).toBe(1);
});

it('numbers papers as the list says', async () => {
  const items = [{ title: 'On Rain' }, { title: 'On Snow' }];
  await show(sheet(createElement(PublicationList, { items, start: 11 })));
  await page.emulateMedia({ media: 'screen' });
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const said = nodes.map(({ name }) => name?.value).join('\n');
  expect(said).toContain('11');
  expect(said).toContain('12');
});

describe('in print', () => {
  const timeline = [
    createElement(
      Timeline.Root,
      { key: 'marked' },
      createElement(Timeline.Item, null, createElement(Timeline.Marker), 'Entry'),
    ),
    createElement(WorkTimeline, {
      key: 'work',
      items: [{ name: 'Acme', workstreams: [{ name: 'Search', share: { value: 40, text: '40%' } }] }],
    }),
  ];

  it('leaves out what is for the screen, and the space for it', async () => {
    await show(sheet(...timeline));
    await page.emulateMedia({ media: 'print' });
    expect(await styleOf('.resume-timeline-marker', 'display')).toBe('none');
    expect(await styleOf('.resume-workstream-bar', 'display')).toBe('none');
    expect(await page.locator('.resume-timeline-item').first().evaluate(paddingOf)).toBe('0px');
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.resume-timeline-item').first().evaluate(paddingOf)).not.toBe('0px');
  });

  it.each(['', themeCss(plain), themeCss(sidebar)])(
    'has labels in front of one text and above a list in theme %#',
    async (rules) => {
      const details = [
        { label: 'Context', items: ['Noise'] },
        { label: 'Achievements', items: ['Quiet', 'Quick'] },
      ];
      await show(sheet(createElement(ProjectGrid, { items: [{ name: 'Rain', details }] })), { rules });
      await page.emulateMedia({ media: 'print' });
      const topOf = async (text: string) =>
        (await page.getByText(text).boundingBox())?.y ?? expect.fail(`${text} is not shown`);
      expect(Math.abs((await topOf('Context')) - (await topOf('Noise')))).toBeLessThan(5);
      expect((await topOf('Quiet')) - (await topOf('Achievements'))).toBeGreaterThan(10);
      await page.emulateMedia({ media: 'screen' });
    },
  );
});

const paddingOf = (element: Element) => getComputedStyle(element).paddingInlineStart;
