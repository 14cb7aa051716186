import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pnpm } from '../../../tools/pnpm.mjs';
import { openStorybook, type Visit } from './visit.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-registry-'));
const tarballs = join(folder, 'tarballs');
const app = join(folder, 'app');
const added = (file: string) => join(app, 'src/components/resume', file);
let visit: Visit;

beforeAll(async () => {
  visit = await openStorybook();
  mkdirSync(tarballs);
  const schema = join(import.meta.dirname, '../../../packages/schema');
  await pnpm(['pack', '--pack-destination', tarballs], schema);
  for (const [file, content] of Object.entries(freshApp())) {
    mkdirSync(dirname(join(app, file)), { recursive: true });
    writeFileSync(join(app, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  await pnpm(['install', '--prefer-offline', '--no-frozen-lockfile'], app);
});

afterAll(async () => {
  await visit[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

it('gives the shadcn command three components and a theme, which build in an app', async () => {
  await using shadcn = await shadcnCommand();
  await shadcn.add('timeline', 'publication-list', 'project-card');
  expect(readFileSync(added('timeline/WorkTimeline.tsx'), 'utf8')).toContain('export const WorkTimeline');
  expect(existsSync(added('qr-code'))).toBe(false);

  await pnpm(['run', 'build'], app);
  await using page = await openApp();
  const entry = page.getByRole('listitem').filter({ hasText: 'Analytical Engines' });
  expect(await entry.getByRole('heading', { level: 3 }).textContent()).toBe('Analytical Engines');
  expect(await entry.evaluate((node) => getComputedStyle(node.parentElement as Element).paddingLeft)).toBe(
    '0px',
  );
  expect(await page.getByRole('listitem').filter({ hasText: 'On engines' }).isVisible()).toBe(true);
  const card = page.getByRole('heading', { level: 3, name: 'Difference engine' });
  expect(await card.evaluate((node) => getComputedStyle(node).fontWeight)).toBe('600');
});

it('replaces the theme by another item', async () => {
  await using shadcn = await shadcnCommand();
  const before = readFileSync(added('theme/theme.css'), 'utf8');
  await shadcn.add('theme-plain', '--overwrite');
  expect(readFileSync(added('theme/theme.css'), 'utf8')).not.toBe(before);
  await pnpm(['run', 'build'], app);
});

/** An app as Vite's starters and `shadcn init` leave it, with a page of the components that the test adds. */
function freshApp(): Readonly<Record<string, unknown>> {
  const [tarball = ''] = readdirSync(tarballs);
  return {
    'package.json': {
      name: 'app',
      private: true,
      type: 'module',
      scripts: { build: 'tsc -p . && vite build' },
      dependencies: { react: '19.3.1', 'react-dom': '19.3.1' },
      devDependencies: {
        '@types/react': '^19.2.0',
        '@types/react-dom': '^19.2.0',
        '@vitejs/plugin-react': '6.3.0',
        shadcn: '4.23.1',
        typescript: '6.0.3',
        vite: '8.3.8',
      },
    },
    // What is not published yet comes from its tarball.
    'pnpm-workspace.yaml': {
      packages: ['.'],
      overrides: { '@resume/schema': `file:${join(tarballs, tarball)}` },
      onlyBuiltDependencies: [],
    },
    'components.json': {
      $schema: 'https://ui.shadcn.com/schema.json',
      style: 'new-york',
      rsc: false,
      tsx: true,
      tailwind: { config: '', css: 'src/index.css', baseColor: 'neutral', cssVariables: true },
      aliases: { components: '@/components', utils: '@/lib/utils' },
    },
    'tsconfig.json': {
      compilerOptions: {
        target: 'ES2023',
        lib: ['ES2023', 'DOM'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: ['vite/client'],
        noUnusedLocals: true,
        noUnusedParameters: true,
        erasableSyntaxOnly: true,
        verbatimModuleSyntax: true,
        paths: { '@/*': ['./src/*'] },
      },
      include: ['src'],
    },
    'vite.config.js': `import react from '@vitejs/plugin-react';
export default { plugins: [react()], resolve: { alias: { '@': import.meta.dirname + '/src' } } };`,
    'index.html':
      '<!doctype html><html lang="en"><title>App</title><div id="root"></div><script type="module" src="/src/main.tsx"></script></html>',
    'src/index.css': 'body { margin: 0; }',
    'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { ProjectCard } from '@/components/resume/project-card';
import { PublicationList } from '@/components/resume/publication-list';
import { WorkTimeline } from '@/components/resume/timeline';
import './index.css';

createRoot(document.getElementById('root')!).render(
  <main className="resume-document">
    <WorkTimeline items={[{ name: 'Analytical Engines', position: 'Programmer' }]} />
    <PublicationList items={[{ title: 'On engines' }]} />
    <ProjectCard project={{ name: 'Difference engine' }} />
  </main>,
);`,
  };
}

/** The real command. What it asks ui.shadcn.com for, a server on loopback answers: the colours of a new app. */
async function shadcnCommand() {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/colors/neutral.json' ? 200 : 404;
    const empty = { light: {}, dark: {} };
    const colors = { inlineColors: empty, cssVars: empty, inlineColorsTemplate: '', cssVarsTemplate: '' };
    response.end(JSON.stringify(colors));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    add: (...items: readonly string[]) => {
      const addresses = items.map((item) => (item.startsWith('-') ? item : `${visit.root}r/${item}.json`));
      const env = { REGISTRY_URL: `http://127.0.0.1:${port}`, DO_NOT_TRACK: '1' };
      return pnpm(['exec', 'shadcn', 'add', ...addresses, '--yes'], app, env);
    },
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

/** The app's built page. */
async function openApp() {
  const server = await preview({ root: app, configFile: false, logLevel: 'error', preview: { port: 0 } });
  const page = await visit.browser.newPage();
  const { port } = server.httpServer.address() as AddressInfo;
  await page.goto(`http://localhost:${port}`, { waitUntil: 'networkidle' });
  return Object.assign(page, {
    async [Symbol.asyncDispose]() {
      await page.close();
      await server.close();
    },
  });
}
