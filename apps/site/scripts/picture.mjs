// Takes the picture at the head of README: the first page of the owner's résumé in every theme, in Chinese and in English.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { importSource } from '../../../tools/source.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { pictures, themes } = await importSource(at('../../../packages/site/src/engine.ts'));
const LANGUAGES = ['zh', 'en', 'en', 'en', 'en'];

const folder = mkdtempSync(join(tmpdir(), 'resume-picture-'));
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  const figures = [];
  for (const [index, theme] of Object.keys(themes).entries()) {
    const picture = await firstPage(theme, LANGUAGES[index % LANGUAGES.length]);
    const data = Buffer.from(picture).toString('base64');
    figures.push(
      `<figure><img src="data:image/webp;base64,${data}"><figcaption>${theme}</figcaption></figure>`,
    );
  }
  const page = await browser.newPage({ viewport: { width: 1600, height: 400 } });
  await page.setContent(`
    <style>
      body { margin: 0; padding: 32px 24px; background: #e9e5dd; color: #59524a; font: 15px sans-serif }
      main { display: flex; flex-wrap: wrap; justify-content: center; gap: 20px }
      figure { width: 240px; margin: 0; text-align: center }
      img { display: block; width: 100%; margin-bottom: 6px; border-radius: 2px; box-shadow: 0 1px 10px rgb(0 0 0 / 0.2) }
    </style>
    <main>${figures.join('')}</main>`);
  await page.waitForLoadState('load');
  const path = at('../../../docs/overview.jpg');
  await page.screenshot({ path, type: 'jpeg', quality: 86, fullPage: true });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function firstPage(theme, locale) {
  const pdf = join(folder, `${theme}.pdf`);
  const options = ['--theme', theme, '--locale', locale, '-o', pdf, '--quiet'];
  const command = at('../../../tools/resume.mjs');
  execFileSync(process.execPath, [command, 'render', at('../content/resume.yaml'), ...options]);
  const [picture] = await pictures(readFileSync(pdf), 720, 1);
  return picture;
}
