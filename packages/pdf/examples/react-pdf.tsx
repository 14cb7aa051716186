import { writeFile } from 'node:fs/promises';
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { facesFrom } from '@resume/pdf/fonts';
import { HtmlView, registerFonts } from '@resume/pdf/react-pdf';
import { Timeline } from '@resume/ui';

await registerFonts(await facesFrom(['@fontsource/source-sans-3', '@fontsource/source-serif-4']));

const pdf = await renderToBuffer(
  <Document title="Ada Lovelace" language="en">
    <Page size="A4" style={{ padding: 45 }}>
      <Text>A page of your own</Text>
      <HtmlView lang="en">
        <article>
          <h1>Ada Lovelace</h1>
          <Timeline.Root>
            <Timeline.Item>
              <Timeline.Title>Wrote the first program</Timeline.Title>
              <Timeline.Date date={{ start: { datetime: '1843', text: '1843' } }} />
            </Timeline.Item>
          </Timeline.Root>
        </article>
      </HtmlView>
    </Page>
  </Document>,
);
await writeFile('ada.pdf', pdf);
