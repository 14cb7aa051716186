import { renderDocx } from '@resume/docx';
import { Timeline } from '@resume/ui';
import { plain } from '@resume/ui/themes';

export const docx = await renderDocx(
  <article>
    <h1>Ada Lovelace</h1>
    <Timeline.Root>
      <Timeline.Item>
        <Timeline.Title>Wrote the first program</Timeline.Title>
        <Timeline.Date date={{ start: { datetime: '1843', text: '1843' } }} />
      </Timeline.Item>
    </Timeline.Root>
  </article>,
  { title: 'Ada Lovelace', lang: 'en', date: new Date(), theme: plain },
);
