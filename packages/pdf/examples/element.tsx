import { writeFile } from 'node:fs/promises';
import { renderPdf } from '@resume/pdf';
import { facesFrom } from '@resume/pdf/fonts';
import { Timeline } from '@resume/ui';

const pdf = await renderPdf(
  <article>
    <h1>Ada Lovelace</h1>
    <Timeline.Root>
      <Timeline.Item>
        <Timeline.Title>Wrote the first program</Timeline.Title>
        <Timeline.Date date={{ start: { datetime: '1843', text: '1843' } }} />
      </Timeline.Item>
    </Timeline.Root>
  </article>,
  {
    title: 'Ada Lovelace',
    lang: 'en',
    date: new Date(),
    fonts: await facesFrom(['@fontsource/source-sans-3', '@fontsource/source-serif-4']),
  },
);
await writeFile('ada.pdf', pdf);
