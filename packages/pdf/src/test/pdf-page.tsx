import { Document, Page, PDFDownloadLink, PDFViewer, pdf, Text, usePDF } from '@react-pdf/renderer';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PdfDownloadLink, PdfViewer, usePdf } from '../browser/react.js';
import { HtmlView, registerFonts } from '../react-pdf/index.js';

const fonts = [{ family: 'Noto Sans SC', weight: 400, url: '/font.ttf' }];
const stylesheets = [{ css: 'body { font-family: "Noto Sans SC" }', file: 'page.css' }];
await registerFonts(fonts);

const article = (word: string) => (
  <article>
    <h1>{word}</h1>
    <p>“在页面里”生成，it’s made in the page.</p>
  </article>
);

/** A document of react-pdf with pages of its own around ours. */
const reactPdf = (word: string) => (
  <Document>
    <Page size="A4">
      <Text>Cover</Text>
    </Page>
    <Page size="A4" style={{ padding: 45 }}>
      <HtmlView lang="zh" theme="none" stylesheets={stylesheets}>
        {article(word)}
      </HtmlView>
    </Page>
  </Document>
);

const options = { title: '阿达', lang: 'zh', date: new Date(0), fonts, stylesheets };

/** Never done: says in the title that it was stopped. */
const waiting = (_html: string, { signal }: { readonly signal: AbortSignal }) =>
  new Promise<Uint8Array<ArrayBuffer>>((_, reject) => {
    signal.addEventListener('abort', () => {
      document.title = 'stopped';
      reject(signal.reason);
    });
  });

/** What `usePDF` of react-pdf and `usePdf` of ours give. */
function Hooks({ word }: { readonly word: string }) {
  const [theirs] = usePDF({ document: reactPdf('use') });
  const [shown, setShown] = useState(true);
  const ours = usePdf(shown ? article(word) : null, { ...options });
  usePdf(shown ? <p>wait</p> : null, {}, waiting);
  return (
    <>
      <a href={theirs.url ?? undefined}>usePDF</a>
      <a href={ours.url}>usePdf</a>
      <output>{ours.loading ? 'making' : ours.error ? String(ours.error) : 'made'}</output>
      <button type="button" onClick={() => setShown(false)}>
        Clear
      </button>
    </>
  );
}

function App() {
  const [word, setWord] = useState('一');
  return (
    <>
      <button type="button" onClick={() => setWord('二')}>
        Change
      </button>
      <Hooks word={word} />
      <PdfViewer title="ours" options={options}>
        {article('看')}
        <img alt="A dot" src="/dot.png" />
      </PdfViewer>
      <PdfDownloadLink document={article('存')} fileName="ours.pdf" options={options}>
        {({ loading }) => (loading ? 'Making …' : 'Download ours')}
      </PdfDownloadLink>
      <PDFViewer>{reactPdf('看')}</PDFViewer>
      <PDFDownloadLink document={reactPdf('存')} fileName="theirs.pdf">
        Download theirs
      </PDFDownloadLink>
    </>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

declare global {
  interface Window {
    toBlob(): Promise<string>;
  }
}

/** An address of the document as `pdf().toBlob()` gives it. */
window.toBlob = async () => URL.createObjectURL(await pdf(reactPdf('块')).toBlob());
