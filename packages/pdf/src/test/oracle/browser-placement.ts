import type { Page } from 'playwright-core';
import type { FontFace } from '../../text/font-face.js';
import type { Placement } from './placement.js';

/** Opens an empty document in print, with the fonts that the engine has. */
export async function openOracle(page: Page, fonts: readonly FontFace[], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const faces = fonts.map(
    ({ data, family, style = 'normal', weight }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/ttf;base64,${Buffer.from(data).toString('base64')}) }`,
  );
  await page.setContent(
    `<!doctype html><html><head><style>${faces.join('\n')}</style><style id="sheet"></style></head><body></body></html>`,
  );
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
}

/** Where the browser places a document. */
export function browserPlacement(page: Page, html: string, css: string): Promise<Placement> {
  return page.evaluate(
    ([body, sheet]) => {
      (document.getElementById('sheet') as HTMLElement).textContent = sheet as string;
      document.body.innerHTML = body as string;
      const words: { text: string; x: number; y: number }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const pattern =
        /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(pattern)) {
          let last: { text: string; x: number; y: number } | undefined;
          for (let at = match.index; at < match.index + match[0].length; at += 1) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            // A character after a line break has a rectangle at the end of the line before, too.
            const rect = [...range.getClientRects()].at(-1);
            const char = (node.textContent ?? '').charAt(at).toLowerCase();
            if (!rect || char === '\u00ad') continue;
            const { left: x, top: y } = rect;
            // A word that a line breaks is one on each line.
            if (last && Math.abs(last.y - y) < 2) last.text += char;
            else {
              last = { text: char, x, y };
              words.push(last);
            }
          }
        }
      }
      const counts = new Map<string, number>();
      const boxes = [...document.body.querySelectorAll('[class]')]
        .filter(
          (element) =>
            element.checkVisibility() && !/^(?:inline|contents)$/.test(getComputedStyle(element).display),
        )
        .map((element) => {
          const own = [element.localName, ...element.classList].join('.');
          const count = (counts.get(own) ?? 0) + 1;
          counts.set(own, count);
          const { height, width: wide, x, y } = element.getBoundingClientRect();
          return { name: `${own}:${count}`, x, y, width: wide, height };
        });
      return { words, boxes };
    },
    [html, css] as const,
  );
}
