import { describe, expect, it } from 'vitest';
import { type RenderPdfOptions, type RenderProgress, renderHtml, renderPdf } from './index.js';
import { fonts } from './test/fonts.js';

const options: RenderPdfOptions = { fonts, title: '进度', lang: 'zh', date: new Date(0) };
const long = '从前有座山，山里有座庙。'.repeat(500);

describe('progress', () => {
  it('reports each stage in turn, and each page of all', async () => {
    const steps: RenderProgress[] = [];
    await renderPdf(<p>{long}</p>, { ...options, onProgress: (step) => steps.push(step) });
    expect([...new Set(steps.map(({ stage }) => stage))]).toEqual(['fonts', 'layout', 'pages', 'writing']);
    const pages = steps.filter(({ stage }) => stage === 'pages');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages).toEqual(pages.map((_, done) => ({ stage: 'pages', done, total: pages.length })));
  });

  it('counts the layouts that fitting tries', async () => {
    const tried: number[] = [];
    await renderPdf(<p>{long}</p>, {
      ...options,
      fitTo: { pages: 1 },
      onProgress: ({ stage, done }) => stage === 'layout' && tried.push(done),
    });
    expect(tried.length).toBeGreaterThan(1);
    expect(tried).toEqual(tried.map((_, index) => index));
  });

  it.each(['fonts', 'layout', 'pages', 'writing'])('stops at “%s” when it is aborted', async (last) => {
    const control = new AbortController();
    const stages: string[] = [];
    const rendered = renderPdf(<p>{long}</p>, {
      ...options,
      signal: control.signal,
      onProgress: ({ stage }) => {
        stages.push(stage);
        if (stage === last) control.abort(new Error('no more'));
      },
    });
    await expect(rendered).rejects.toThrow('no more');
    expect(stages.at(-1)).toBe(last);
  });
});

it('makes the same bytes of HTML as of the element it came from', async () => {
  const [html, element] = await Promise.all([
    renderHtml('<h1>题</h1><p>文&amp;字</p>', options),
    renderPdf(
      <>
        <h1>题</h1>
        <p>{'文&字'}</p>
      </>,
      options,
    ),
  ]);
  expect(Buffer.compare(html, element)).toBe(0);
});
