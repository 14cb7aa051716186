import { fixtureView } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';

const date = new Date('2026-01-01T00:00:00Z');

const everything = (
  <article>
    <h1>标题 Title</h1>
    <p>
      用LLM做<strong>重要</strong>的<em>事</em>，见
      <a href="https://example.org/a-very-long-address">
        一个<b>很长</b>的链接，长到要换行{'，很长'.repeat(40)}
      </a>
      。x<sup>2</sup>、<code>code</code>
    </p>
    <h2>列表</h2>
    <ul>
      <li>
        甲
        <ol>
          <li>一</li>
        </ol>
      </li>
    </ul>
    <dl>
      <dt>词</dt>
      <dd>义</dd>
    </dl>
    <h2>表</h2>
    <table>
      <thead>
        <tr>
          <th>年</th>
          <th>文</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">2024</th>
          <td lang="en">Paper</td>
        </tr>
      </tbody>
    </table>
    <figure>
      <svg role="img" aria-label="一条横线" viewBox="0 0 10 1" width="100" height="10">
        <title>一条横线</title>
        <rect width="10" height="1" />
      </svg>
      <figcaption>图一</figcaption>
    </figure>
    <svg aria-hidden="true" viewBox="0 0 10 1" width="100" height="10">
      <rect width="10" height="1" />
    </svg>
    <blockquote>引文</blockquote>
    <pre>{'a\n  b'}</pre>
    <hr />
    <address>地址</address>
  </article>
);

const documents: readonly (readonly [name: string, lang: string, element: ReactElement])[] = [
  ['the fixture in Chinese', 'zh', <Resume key="zh" view={fixtureView('zh')} />],
  ['the fixture in English', 'en', <Resume key="en" view={fixtureView('en')} />],
  ['every element', 'zh', everything],
  ['a paragraph over pages', 'zh', <p key="p">{'山里有座庙，庙里有个 monk。'.repeat(600)}</p>],
];

describe('PDF/UA-1, by the Matterhorn Protocol', () => {
  it.each(documents)('%s breaks no rule', async (_, lang, element) => {
    const bytes = await renderPdf(element, {
      fonts,
      title: '测试',
      lang,
      date,
      source: { name: 'resume.json', mediaType: 'application/json', data: '{}' },
    });
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('finds what is broken, so that the above means something', async () => {
    const context = new PDFDocument({ tagged: false, pdfVersion: '1.7' });
    const chunks: Uint8Array[] = [];
    const done = new Promise((resolve) => context.on('end', resolve));
    context.on('data', (chunk) => chunks.push(chunk));
    context.rect(0, 0, 10, 10).fill('red');
    context.link(0, 0, 10, 10, 'https://example.org/');
    context.end();
    await done;
    const numbers = breachesOf(Buffer.concat(chunks)).map((breach) => breach.slice(0, 6));
    expect(new Set(numbers)).toEqual(
      new Set(['06-002', '06-003', '07-001', '11-001', '01-005', '28-008', '28-011', '28-012']),
    );
  });
});
