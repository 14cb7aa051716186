import { writeFile } from 'node:fs/promises';
import { renderHtml } from '@resume/docx';

const html = '<h1>Ada Lovelace</h1><h2>Work</h2><ul><li>Wrote the first program.</li></ul>';
const docx = await renderHtml(html, { title: 'Ada Lovelace', lang: 'en', date: new Date() });
await writeFile('ada.docx', docx);
