import { describe, expect, it } from 'vitest';
import { PdfError, type RenderPdfOptions, renderHtml } from './index.js';
import { inspectPdf } from './inspect/read-pdf.js';
import { fonts } from './test/fonts.js';
import { inTheClear } from './test/read-pdf.js';

const render = (html: string, options: object = {}) =>
  renderHtml(html, { fonts, title: 'x', lang: 'en', date: new Date(0), ...options } as RenderPdfOptions);

describe('an option that is none of what it may be', () => {
  it.each([
    [{ lang: '' }, 'options.lang is "", which is no language tag.'],
    [{ lang: 'xx-invalid-!!' }, 'options.lang is "xx-invalid-!!", which is no language tag.'],
    [{ lang: undefined }, 'options.lang is undefined, which is no language tag.'],
    [{ lang: ['en'] }, 'options.lang is ["en"], which is no language tag.'],
    [{ theme: 'nope' }, 'options.theme is "nope", which is no theme. Give one of @resume/ui/themes'],
    [{ theme: {} }, 'options.theme is {}, which is no theme.'],
    [{ theme: null }, 'options.theme is null, which is no theme.'],
    [{ density: 'tight' }, 'options.density is "tight". Use one of: comfortable,'],
  ])('is refused, with what to give: %j', async (options, message) => {
    const failure = render('<p>x</p>', options);
    await expect(failure).rejects.toThrow(PdfError);
    await expect(failure).rejects.toThrow(message);
  });
});

describe('lang on an element', () => {
  it('that is no language tag is left out with a warning', async () => {
    const warnings: string[] = [];
    const bytes = await render(
      '<p>a <span lang="klingon!!">b</span> <span lang="">c</span> <i lang="fr">d</i></p>',
      {
        onWarning: (message: string) => warnings.push(message),
      },
    );
    expect(warnings).toEqual([expect.stringMatching(/^lang="klingon!!" of .*span.* is no language tag/)]);
    expect(inTheClear(bytes)).not.toContain('klingon');
    expect((await inspectPdf(bytes)).lang).toBe('en');
    expect(JSON.stringify((await inspectPdf(bytes)).pages[0]?.structure)).toContain('"lang":"fr"');
  });
});
