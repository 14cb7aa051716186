import { readFile, writeFile } from 'node:fs/promises';
import { renderHtml } from '@resume/pdf';

const [html, data] = await Promise.all([readFile('page.html', 'utf8'), readFile('inter.woff2')]);
const fonts = [{ family: 'Inter', weight: 400, data }];
const pdf = await renderHtml(html, {
  title: 'A page',
  lang: 'en',
  date: new Date(),
  fonts,
  conformance: ['ua-1', 'a-3b'],
});
await writeFile('page.pdf', pdf);
