// Takes the picture at the head of README: two pages of the built site and the first page of its PDF.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../../tools/source.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { pictures } = await importSource(at('../../../packages/site/src/engine.ts'));
const { openSite } = await importSource(at('../e2e/chromium.ts'));
const visit = await openSite();
try {
  const zh = await pictureOf('/zh/', 'light');
  const en = await pictureOf('/en/', 'dark');
  const [paper] = await pictures(await readFile(at('../dist/resume.zh.pdf')), 1100, 1);

  const page = await visit.browser.newPage({ viewport: { width: 1600, height: 760 } });
  await page.setContent(`
    <style>
      body { margin: 0; height: 100vh; overflow: hidden; background: #e9e5dd }
      img { position: absolute; border-radius: 3px; box-shadow: 0 2px 18px rgb(0 0 0 / 0.22) }
    </style>
    <img src="${dataUri(zh, 'png')}" style="left: 40px; top: 40px; width: 640px">
    <img src="${dataUri(en, 'png')}" style="left: 520px; top: 120px; width: 640px">
    <img src="${dataUri(paper, 'webp')}" style="left: 1010px; top: 40px; width: 550px">`);
  await page.waitForLoadState('load');
  await page.screenshot({ path: at('../../../docs/overview.jpg'), type: 'jpeg', quality: 88 });
} finally {
  await visit[Symbol.asyncDispose]();
}

async function pictureOf(path, colorScheme) {
  const viewport = { width: 960, height: 1120 };
  const page = await visit.browser.newPage({ viewport, colorScheme, deviceScaleFactor: 2 });
  await page.goto(visit.origin + path, { waitUntil: 'networkidle' });
  return page.screenshot();
}

function dataUri(bytes, type) {
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
