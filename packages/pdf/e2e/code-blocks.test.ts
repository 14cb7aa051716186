import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'resume-code-blocks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PACKAGES = ['cli', 'css', 'docx', 'pdf', 'schema', 'site', 'ui'];

/** What blocks take as given: values that the text around them speaks of, and imports that it leaves out. */
const GIVEN = `
import type { ReactElement } from 'react';
declare global {
  const view: import('@resume/schema/view').ResumeView;
  const element: ReactElement;
  const options: import('@resume/pdf').RenderPdfOptions;
  const fonts: import('@resume/pdf').RenderPdfOptions['fonts'];
  const labels: import('@resume/pdf/download').DownloadLabels;
  const [css, text, file, stylesheet]: string[];
  const MySkills: () => ReactElement;
  const GoalList: typeof import('@resume/ui').GoalList;
  const Resume: typeof import('@resume/ui').Resume;
  const renderPdf: typeof import('@resume/pdf').renderPdf;
  const readResume: typeof import('@resume/schema').readResume;
  const readFile: typeof import('node:fs/promises').readFile;
  const writeFileSync: typeof import('node:fs').writeFileSync;
  const fixtureSection: (type: 'goals', locale: string) => { items: [] };
  type Meta<C> = import('@storybook/react-vite').Meta<C>;
  type StoryObj<C> = import('@storybook/react-vite').StoryObj<C>;
}
`;

/** Modules that are there in a project: the component of a copied registry item, and the addresses of files in Vite. */
const MODULES = `
declare module '@/components/resume/timeline' {
  export { WorkTimeline } from '@resume/ui';
}
declare module '*?url' {
  const url: string;
  export default url;
}
`;

/** Lays the packages as they are built, and what their users have, where a project finds them. */
function layPackages(): void {
  const link = (name: string, from: string) => {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(from, target, 'junction');
  };
  for (const name of PACKAGES) link(`@resume/${name}`, join(root, 'packages', name));
  link('@react-pdf/renderer', join(root, 'packages/pdf/node_modules/@react-pdf/renderer'));
  const require = createRequire(join(root, 'packages/ui/package.json'));
  for (const name of ['@types/node', '@types/react', 'react', 'vite', '@storybook/react-vite'])
    link(name, dirname(require.resolve(`${name}/package.json`)));
}

function typeErrors(project: string, options: object, files: Readonly<Record<string, string>>): string[] {
  const own = join(folder, project);
  mkdirSync(own, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(own, name)), { recursive: true });
    writeFileSync(join(own, name), content);
  }
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: ['node'],
    ...options,
  };
  writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*'] }));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', own], { cwd: root, encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n').filter((line) => line.includes('error TS'));
}

layPackages();

it('every block of code in the READMEs and guides compiles', () => {
  const guides = readdirSync(join(root, 'apps/storybook/.storybook'), { recursive: true, encoding: 'utf8' });
  const texts = [
    'README.md',
    'apps/site/README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
    ...PACKAGES.map((name) => `packages/${name}/README.md`),
    ...guides.filter((path) => path.endsWith('.mdx')).map((path) => `apps/storybook/.storybook/${path}`),
  ];
  const blocks: Record<string, string> = {};
  for (const path of texts) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const { 1: language = '', 2: code = '', index } of text.matchAll(
      /^```([jt]sx?)\b.*\n([\s\S]*?)^```/gm,
    )) {
      const line = text.slice(0, index).split('\n').length + 1;
      // A block that begins with the name of its file is imported by that name.
      const name =
        /^\/\/ ([\w/-]+\.tsx?)\b/.exec(code)?.[1] ?? `line-${line}.${/tsx?/.test(language) ? 'tsx' : 'js'}`;
      blocks[join(path.replace(/[\\/.]+/g, '-'), name)] = `${code}\nexport {};\n`;
    }
    for (const { 1: file = '' } of text.matchAll(/from '(\.\/[\w/]*tokens\.json)'/g))
      blocks[join(path.replace(/[\\/.]+/g, '-'), file)] = '{}';
  }
  expect(Object.keys(blocks).length).toBeGreaterThan(20);
  const errors = typeErrors(
    'blocks',
    { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, skipLibCheck: true },
    { 'given.d.ts': GIVEN, 'modules.d.ts': MODULES, ...blocks },
  );
  expect(errors).toEqual([]);
});

it.each([
  ['esnext', 'bundler'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
])('declarations are valid in modules of %s resolved as in %s', (module, moduleResolution) => {
  const entries = PACKAGES.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    return Object.entries<{ types?: string }>(exports).flatMap(([entry, { types }]) =>
      types && !entry.includes('*') ? [`@resume/${name}${entry.slice(1)}`] : [],
    );
  });
  expect(entries.length).toBeGreaterThan(15);
  const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
  const used = `export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}];`;
  const errors = typeErrors(
    `types-${moduleResolution}`,
    { module, moduleResolution, skipLibCheck: false },
    {
      'package.json': '{ "type": "module" }',
      'index.ts': [...imports, used].join('\n'),
    },
  );
  // Other packages are not ours to check.
  expect(errors.filter((line) => /resume-code-blocks|packages[\\/]\w+[\\/]dist/.test(line))).toEqual([]);
});
