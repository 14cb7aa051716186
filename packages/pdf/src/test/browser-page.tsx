import { renderPdf } from '../index.js';
import { RED_WEBP } from './red-webp.js';

declare global {
  interface Window {
    makePdf(chinese: string, latin: string): Promise<readonly number[]>;
  }
}

/** What a page with a download button does, fonts fetched from its own server. */
window.makePdf = async (chinese, latin) => {
  const bytesOf = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());
  const bytes = await renderPdf(
    <article>
      <img src={RED_WEBP} alt="在页面里解码" />
      <h1>浏览器</h1>
      <p>在页面里生成的PDF</p>
    </article>,
    {
      title: '浏览器',
      lang: 'zh',
      date: new Date(0),
      fonts: [
        { family: 'Noto Sans SC', weight: 400, data: await bytesOf(chinese) },
        { family: 'Inter', weight: 400, data: await bytesOf(latin) },
        { family: 'Inter', weight: 700, data: await bytesOf(latin) },
      ],
      stylesheets: [{ css: 'body, h1, .resume-footer { font-family: Inter, "Noto Sans SC" }' }],
    },
  );
  return [...bytes];
};
