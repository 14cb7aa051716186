import { dirname, resolve } from 'node:path';
import { fixtureView, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileStylesheet, formatCssDiagnostic, type Medium, parseHtml, styleDocument } from './index.js';
import { PROPERTY_KEYS } from './style/properties/index.js';
import { ChromiumStyles } from './test/chromium.js';
import { bundledSheet, librarySheet } from './test/library-css.js';

const medium: Medium = { type: 'print', width: 680, height: 960 };
const keys = PROPERTY_KEYS.filter((key) => key !== 'breakAfter' && key !== 'breakInside');
const css = bundledSheet('styles.css');

const views = [
  ['the fixture in English', fixtureView('en')],
  ['the fixture in Chinese', fixtureView('zh')],
  ...somePeople(2).map((name) => [name, personView(name)] as const),
] as const;

const pageOf = (view: (typeof views)[number][1], theme: string) =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={view.locale} dir={view.direction} data-theme={theme}>
      <head />
      <body>
        <Resume view={view} />
      </body>
    </html>,
  )}`;

describe('the stylesheets of the component library', () => {
  let chromium: ChromiumStyles;
  beforeAll(async () => {
    chromium = await ChromiumStyles.open(medium);
  });
  afterAll(() => chromium?.close());

  it.each(views)('compute as in Chromium on %s', async (_, view) => {
    expect(await chromium.differences(pageOf(view, 'ledger'), css, keys)).toEqual([]);
  });

  it('hold nothing that is not understood in print', () => {
    const sheet = compileStylesheet(css, { file: 'styles.css' });
    const { diagnostics } = styleDocument(parseHtml(pageOf(views[0][1], 'ledger')), {
      stylesheets: [sheet],
      medium,
    });
    expect(diagnostics.map(formatCssDiagnostic)).toEqual([]);
  });

  it('are the same by their imports', () => {
    const main = librarySheet('styles.css');
    const imports = (address: string, from: string) => librarySheet(resolve(dirname(from), address));
    const tree = parseHtml(pageOf(views[0][1], 'ledger'));
    const styled = (sheet: ReturnType<typeof compileStylesheet>) =>
      JSON.stringify(styleDocument(tree, { stylesheets: [sheet], medium }).root, (key, value) =>
        key === 'parent' || key === 'source' ? undefined : value,
      );
    const { css: text, file } = main;
    expect(styled(compileStylesheet(text, { file, imports }))).toBe(styled(compileStylesheet(css)));
  });
});
