import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as library from '@resume/ui';
import postcss from 'postcss';
import { build } from 'vite';
import type { AllFacts, ComponentFacts, Described } from './facts.js';
import { closure, exists, isPartList, source, UI } from './sources.js';

/** The facts about the components of every file of stories, by the path of that file without its ending; found once. */
export const componentFacts = (): Promise<AllFacts> => (found ??= findFacts());
let found: Promise<AllFacts> | undefined;

async function findFacts(): Promise<AllFacts> {
  const stories = readdirSync(join(UI, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.stories.tsx'));
  const facts: [string, ComponentFacts][] = [];
  for (const file of stories) {
    const name = file.replace(/\.stories\.tsx$/, '');
    facts.push([name, await factsOf(modulesOf(name))]);
  }
  return Object.fromEntries(facts);
}

/** The components that a file of stories shows: the one of its name, and those of its folder without stories of their own. */
function modulesOf(name: string): readonly string[] {
  const folder = dirname(name);
  const siblings = readdirSync(join(UI, 'src', folder))
    .filter((file) => /^[A-Z]\w*\.tsx$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !exists(file.replace(/\.tsx$/, '.stories.tsx')));
  return exists(`${name}.tsx`) ? [`${name}.tsx`, ...siblings] : siblings;
}

async function factsOf(modules: readonly string[]): Promise<ComponentFacts> {
  const all = closure(modules).filter((module) => !isPartList(module));
  const text = all.map(source).join('\n');
  const found = new Set(Array.from(text.matchAll(/\bresume-[a-z-]+/g), ([name]) => name));
  const own = described(library.parts).filter(({ name }) => found.has(name));
  const sheets = all.map((file) => file.replace(/\.tsx?$/, '.css')).filter(exists);
  const used = variablesFor(
    own.map(({ name }) => name),
    sheets,
  );
  return {
    usage: usageOf(modules),
    parts: own,
    attributes: own.flatMap(attributesOf),
    variables: described(library.variables).filter(({ name }) => used.has(name)),
    ...(await weigh(modules, sheets)),
  };
}

const described = (list: Readonly<Record<string, string>>): readonly Described[] =>
  Object.entries(list).map(([name, text]) => ({ name, text }));

/** The attributes that the list of parts describes, as in "`data-effect` is better, worse or same". */
function attributesOf({ name, text }: Described): readonly Described[] {
  return Array.from(text.matchAll(/`(data-[\w-]+)`\s+([^.;]+)/g), ([, attribute = '', values = '']) => ({
    name: `.${name}[${attribute}]`,
    text: values.trim(),
  }));
}

/** The variables in the rules that select one of these parts. */
function variablesFor(names: readonly string[], sheets: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const sheet of sheets) {
    postcss.parse(source(sheet)).walkRules((rule) => {
      if (!names.some((name) => new RegExp(`\\.${name}(?![\\w-])`).test(rule.selector))) return;
      rule.walkDecls(({ value }) => {
        for (const [name] of value.matchAll(/--resume-[\w-]+/g)) used.add(name);
      });
    });
  }
  return used;
}

const isIsland = (file: string) => file.startsWith('islands/');

/** What a module gives to users: the component of its name, or each that it defines. */
function exportsOf(file: string): readonly string[] {
  const name = file.replace(/^.*\//, '').replace(/\.tsx$/, '');
  if (isIsland(file) || Object.hasOwn(library, name)) return [name];
  const defined = source(file).matchAll(/^export (?:const|function) ([A-Z]\w*)/gm);
  return Array.from(defined, ([, component = '']) => component).filter((component) => component in library);
}

/** Lines that import what modules give, one for each place. */
function usageOf(modules: readonly string[]): string {
  const names = modules.filter((file) => !isIsland(file)).flatMap(exportsOf);
  const islands = modules.filter(isIsland).map((file) => file.replace(/\.tsx$/, ''));
  return [
    ...(names.length > 0 ? [`import { ${names.join(', ')} } from '@resume/ui';`] : []),
    ...islands.map((island) => `import { ${exportsOf(`${island}.tsx`)} } from '@resume/ui/${island}';`),
  ].join('\n');
}

/** What a page that uses the components downloads for them: bytes in brotli, minified, React not counted. */
async function weigh(
  modules: readonly string[],
  sheets: readonly string[],
): Promise<Pick<ComponentFacts, 'bytes'>> {
  const dist = join(UI, 'dist');
  if (!existsSync(join(dist, 'index.js'))) return {};
  const lines = [
    ...modules.map((file) => {
      const from = isIsland(file) ? join(dist, file.replace(/\.tsx$/, '.js')) : join(dist, 'index.js');
      return `export { ${exportsOf(file).join(', ')} } from ${JSON.stringify(from)};`;
    }),
    ...sheets.map((file) => `import ${JSON.stringify(join(dist, file))};`),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'resume-facts-'));
  try {
    const entry = join(folder, 'page.js');
    writeFileSync(entry, lines.join('\n'));
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        cssMinify: true,
        lib: { entry, formats: ['es'], fileName: 'page', cssFileName: 'page' },
        rollupOptions: { external: /^react/, output: { minify: true } },
      },
    });
    const output = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
    const bytesOf = (type: 'chunk' | 'asset') => {
      const files = output.filter((file) => file.type === type);
      const text = files.map((file) => (file.type === 'chunk' ? file.code : file.source)).join('');
      return text === '' ? 0 : brotliCompressSync(text).length;
    };
    return { bytes: { code: bytesOf('chunk'), styles: bytesOf('asset') } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
