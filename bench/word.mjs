// The owner's résumé as a Word file, compared with what the library for Word makes of the same HTML by itself.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { renderDocx } from '../packages/docx/dist/index.js';
import { elementOf, markupOf, resume, viewOf } from './lib/content.mjs';
import { inTurns, ratios } from './lib/measure.mjs';

const require = createRequire(new URL('../packages/docx/package.json', import.meta.url));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);

export async function word() {
  const { Document, Packer } = await load('docx');
  const { htmlToContent } = await load('docx/html');
  const view = viewOf(resume, 'en');
  const date = new Date('2026-01-01T00:00:00Z');
  const makers = {
    ours: () => renderDocx(elementOf(view), { title: 'Résumé', lang: view.locale, date }),
    'docx/html, without the stylesheet': () =>
      Packer.toArrayBuffer(new Document({ sections: [{ children: htmlToContent(markupOf(view)) }] })),
  };
  const times = await inTurns(makers, { rounds: 15, warmups: 4 });
  const sizes = {};
  for (const [name, make] of Object.entries(makers)) sizes[name] = (await make()).byteLength / 1000;
  return [
    { title: 'Word file of the owner’s résumé, kept warm', unit: 'ms', rows: ratios(times, { digits: 0 }) },
    { title: 'Word file of the owner’s résumé', unit: 'kB', rows: ratios(sizes) },
  ];
}
