import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderPdf } from '@resume/pdf';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);
const family = { fontFamily: ['Source Sans 3'] };
const pdf = await renderPdf(
  <article>
    <h1>Ada Lovelace</h1>
    <p>Wrote the first program.</p>
  </article>,
  {
    title: 'Ada Lovelace',
    lang: 'en',
    date: new Date(),
    fonts: [{ family: 'Source Sans 3', weight: 400, data: await readFile(font) }],
    styles: { h1: family, p: family, '.resume-footer': family },
  },
);
await writeFile('ada.pdf', pdf);
