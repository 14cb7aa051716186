import { createRoot } from 'react-dom/client';
import { DownloadButton } from '../browser/DownloadButton.js';

const labels = JSON.parse(document.querySelector('#labels')?.textContent ?? '');
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <DownloadButton
    href="/ready.pdf"
    download="ada.zh.pdf"
    labels={labels}
    makePdf={async (work) => (await import('./download-pdf.js')).makePdf(work)}
  >
    下载
  </DownloadButton>,
);
