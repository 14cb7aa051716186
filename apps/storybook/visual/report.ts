import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from './album.js';

const SIDES = ['before', 'after', 'difference'] as const;

/**
 * Writes a page that shows what changed: before, after and difference side by side.
 *
 * @returns the page's path
 */
export function writeReport(folder: string, findings: readonly Finding[]): string {
  rmSync(folder, { recursive: true, force: true });
  const figures = findings.map((finding) => {
    const sides = SIDES.map((side) => {
      const png = finding[side];
      if (!png) return `<figure><figcaption>${side}: none</figcaption></figure>`;
      const file = `${finding.name}.${side}.png`;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), png);
      return `<figure><figcaption>${side}</figcaption><a href="${file}"><img src="${file}" alt="${side}"></a></figure>`;
    });
    return `<section id="${finding.name}">
<h2>${finding.name}</h2>
<p>${finding.text}</p>
<div>${sides.join('\n')}</div>
</section>`;
  });
  const links = findings.map(({ name, text }) => `<li><a href="#${name}">${name}</a>: ${text}</li>`);
  const page = join(folder, 'index.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, pageOf(findings.length, links, figures));
  return page;
}

const pageOf = (count: number, links: readonly string[], figures: readonly string[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${count} pictures changed</title>
<style>
  body { margin: 2rem; font: 15px/1.5 system-ui, sans-serif; color: #1a1d21; background: #f4f3ef; }
  h2 { margin: 2.5rem 0 0; padding-top: 1rem; border-top: 1px solid #c9ccd1; font-size: 1.1rem; }
  section div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start; }
  figure { margin: 0; }
  figcaption { font-weight: 600; }
  img { width: 100%; outline: 1px solid #c9ccd1; background: #fff; }
</style>
<h1>${count} pictures changed</h1>
<p>Where a change is meant, run <code>npm run visual:update</code> and commit the pictures with it.</p>
<ul>
${links.join('\n')}
</ul>
${figures.join('\n')}
</html>
`;
