import { readFileSync } from 'node:fs';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** A block of code of the README, by the name of the file that it begins with. */
function fromReadme(file: string): string {
  const block = README.split('```').find((text) => text.split('\n', 2)[1]?.startsWith(`// ${file}`));
  if (block === undefined) throw new Error(`The README has no block that begins with "// ${file}".`);
  return block.slice(block.indexOf('\n') + 1);
}

/** The route of the README, as a function of another name. */
const route = (name: string) =>
  fromReadme('app/ada.pdf/route.tsx').replace('function GET', `function ${name}`);

/** An app of a framework: what its starter has, as little as runs, and the lines of the README. */
export interface HostApp {
  readonly files: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const REACT = { react: '19.3.1', 'react-dom': '19.3.1' };
const TYPES = { '@types/node': '^20.19.0', '@types/react': '^19.2.0', typescript: '6.0.3' };
const OURS = { '@resume/pdf': '^0.1.0', '@resume/ui': '^0.1.0', '@fontsource/inter': '5.3.0' };

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    isolatedModules: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
  },
  include: ['**/*'],
});

export const express: HostApp = {
  dependencies: { ...OURS, ...REACT, express: '5.2.1' },
  files: {
    'server.mjs': `import express from 'express';
import { renderPdf } from '@resume/pdf';
import { facesFrom } from '@resume/pdf/fonts';
import { createElement } from 'react';

const fonts = await facesFrom(['@fontsource/inter']);
const app = express();
app.get('/ada.pdf', async (_, response) => {
  const title = createElement('h1', null, 'Ada Lovelace');
  const pdf = await renderPdf(title, { title: 'Ada Lovelace', lang: 'en', date: new Date(), fonts });
  response.type('application/pdf').send(Buffer.from(pdf));
});
app.listen(process.env.PORT);
`,
  },
};

/** Built with Turbopack, and with webpack. */
export const next: HostApp = {
  dependencies: { ...OURS, ...REACT, ...TYPES, next: '16.4.6' },
  scripts: { turbopack: 'next build', webpack: 'next build --webpack' },
  files: {
    // As Next's starter has it.
    'next.config.js': 'export default { cacheComponents: true, partialPrefetching: true };\n',
    'tsconfig.json': TSCONFIG,
    'app/layout.tsx': `import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
    'app/page.tsx': 'export default function Page() {\n  return <a href="/ada.pdf">PDF</a>;\n}\n',
    'app/ada.pdf/route.tsx': route('GET'),
  },
};

export const reactRouter: HostApp = {
  dependencies: {
    ...OURS,
    ...REACT,
    ...TYPES,
    '@react-router/dev': '7.18.4',
    '@react-router/node': '7.18.4',
    '@react-router/serve': '7.18.4',
    'react-router': '7.18.4',
    isbot: '^5.1.0',
    vite: '7.3.8',
  },
  scripts: { build: 'react-router build' },
  files: {
    'tsconfig.json': TSCONFIG,
    'vite.config.ts': `import { reactRouter } from '@react-router/dev/vite';

export default { plugins: [reactRouter()] };
`,
    'app/root.tsx': `import { Outlet, Scripts } from 'react-router';

export default function App() {
  return <html lang="en"><body><Outlet /><Scripts /></body></html>;
}
`,
    'app/routes.ts': `import { route } from '@react-router/dev/routes';

export default [route('ada.pdf', 'routes/ada-pdf.tsx')];
`,
    'app/routes/ada-pdf.tsx': route('loader'),
  },
};

export const astro: HostApp = {
  dependencies: {
    ...OURS,
    ...REACT,
    ...TYPES,
    '@astrojs/react': '4.4.2',
    astro: '5.18.2',
    typescript: '5.9.3',
  },
  scripts: { build: 'astro build' },
  files: {
    'tsconfig.json': TSCONFIG,
    'astro.config.mjs': `import react from '@astrojs/react';

export default { integrations: [react()] };
`,
    'src/ada-pdf.tsx': route('GET'),
    'src/pages/ada.pdf.ts': "export { GET } from '../ada-pdf';\n",
  },
};

/** A page whose button makes the PDF in a worker. */
export const vite: HostApp = {
  dependencies: {
    ...OURS,
    ...REACT,
    ...TYPES,
    '@types/react-dom': '^19.2.0',
    '@vitejs/plugin-react': '6.3.0',
    vite: '8.3.8',
  },
  files: {
    'tsconfig.json': TSCONFIG,
    'vite.config.js': `import react from '@vitejs/plugin-react';

export default { plugins: [react()] };
`,
    'index.html':
      '<!doctype html><html lang="en"><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>',
    'src/main.tsx': `import { createRoot } from 'react-dom/client';
import App from './App.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
`,
    'src/App.tsx': fromReadme('src/App.tsx'),
    'src/pdf-worker.ts': fromReadme('src/pdf-worker.ts'),
    'src/ada-pdf.ts': fromReadme('src/ada-pdf.ts'),
  },
};
