import { writeFile } from 'node:fs/promises';
import { renderHtml } from '@resume/pdf';
import { facesFrom } from '@resume/pdf/fonts';

const fonts = await facesFrom(['@fontsource/inter']);
const html = '<h1>Ada Lovelace</h1><p>Wrote the first program.</p>';
const pdf = await renderHtml(html, { title: 'Ada Lovelace', lang: 'en', date: new Date(), fonts });
await writeFile('ada.pdf', pdf);
