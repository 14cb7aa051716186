import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatDiagnostic, parse, prepareResume } from '@resume/schema';
import { Resume } from '@resume/ui';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const { resume, diagnostics } = parse(readFileSync('resume.yaml', 'utf8'), { file: 'resume.yaml' });
if (!resume) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
const view = prepareResume(resume, { locale: 'zh', audience: 'public', now: new Date('1852-11-27') });
const styles = readFileSync(fileURLToPath(import.meta.resolve('@resume/ui/styles.css')), 'utf8');
const article = renderToStaticMarkup(createElement(Resume, { view }));

mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/index.html',
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>阿达</title><link rel="icon" href="data:,"><style>${styles}</style>${article}</html>`,
);
