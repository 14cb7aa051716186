import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import manifest from '@resume/ui/package.json' with { type: 'json' };
import { defaultTheme, type Theme, themeCss, themes } from '@resume/ui/themes';
import { closure, isPartList, kebabCase, source, UI } from '../facts/sources.js';

/** A file that the `shadcn` command writes into a project. */
export interface RegistryFile {
  /** The file's path in `packages/ui/src`. */
  path: string;
  type: 'registry:file';
  /** Where the file is written: a path from the project's `src`, or from its root where it has none. */
  target: string;
  content: string;
}

/** An item as https://ui.shadcn.com/schema/registry-item.json describes it. */
export interface RegistryItem {
  $schema: string;
  name: string;
  type: 'registry:component' | 'registry:item';
  title: string;
  description: string;
  /** npm packages that the files import. */
  dependencies: readonly string[];
  files: readonly RegistryFile[];
  /** What the command prints when the files are written. */
  docs: string;
}

const ITEM_SCHEMA = 'https://ui.shadcn.com/schema/registry-item.json';

/** Where the files of all items stand in a project. */
const FOLDER = 'components/resume';
/** Styles that every component needs, and the theme that they are set in. */
const STYLES = 'theme/styles.css';
const THEME = 'theme/theme.css';

/**
 * Every component, island and theme of `@resume/ui` as an item of a shadcn registry. An item holds all files that it
 * needs and so can be added from any address. A file that several items share has the same content in each.
 */
export function registryItems(): readonly RegistryItem[] {
  const modules = readdirSync(join(UI, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[\w-]+\/[A-Z]\w*\.tsx$/.test(file))
    .filter((file) => isIsland(file) || kebabCase(stem(file)) === dirname(file))
    .sort();
  return [...modules.map(componentItem), ...Object.values(themes).map(themeItem)];
}

/** The list of items that `shadcn search` reads. */
export const registryIndex = (items: readonly RegistryItem[]) => ({
  $schema: 'https://ui.shadcn.com/schema/registry.json',
  name: manifest.name,
  homepage: '../',
  items: items.map(({ $schema: _, docs: __, files, ...item }) => ({
    ...item,
    files: files.map(({ content: ___, ...file }) => file),
  })),
});

/** The item of the component that a module is named after: an island, or all that its folder exports. */
function componentItem(module: string): RegistryItem {
  const entry = isIsland(module) ? module : `${dirname(module)}/index.ts`;
  const modules = closure([entry]);
  const sheets = new Set(modules.flatMap(stylesheetsOf));
  const files = [
    ...modules.map((path) => fileOf(path, copyOf(path))),
    ...Array.from(sheets, (path) => fileOf(path, source(path))),
    ...baseStyles(),
  ];
  return {
    $schema: ITEM_SCHEMA,
    name: kebabCase(stem(module)),
    type: 'registry:component',
    title: stem(module),
    description: descriptionOf(module),
    dependencies: packagesOf(modules),
    files,
    docs: `Import ${stem(module)} from ${FOLDER}/${entry.replace(/(\/index)?\.tsx?$/, '')}.`,
  };
}

function themeItem(theme: Theme): RegistryItem {
  const { name } = theme;
  return {
    $schema: ITEM_SCHEMA,
    name: `theme-${name}`,
    type: 'registry:item',
    title: `Theme ${name}`,
    description: `The theme ${name}. It takes the place of the theme that came with the first component.`,
    dependencies: [],
    files: [fileOf(THEME, themeCss(theme))],
    docs: `${FOLDER}/${THEME} sets all components now. Load the font families that it names.`,
  };
}

const fileOf = (path: string, content: string): RegistryFile => ({
  path,
  type: 'registry:file',
  target: `${FOLDER}/${path}`,
  content,
});

const isIsland = (file: string) => file.startsWith('islands/');
const stem = (file: string) => basename(file).replace(/\.tsx?$/, '');

/** The first sentence of the doc comment above the component that a module is named after. */
function descriptionOf(module: string): string {
  const comment = source(module).match(
    new RegExp(`/\\*\\*([^/]*?)\\*/\\s*export (?:const|function) (?:${stem(module)}|Root)\\b`),
  );
  const text = (comment?.[1] ?? '').replace(/\s*\n\s*\* ?/g, ' ').trim();
  return text.match(/^.*?[.:](?=\s|$)/)?.[0].replace(/:$/, '.') ?? `${stem(module)} of ${manifest.name}.`;
}

/** The npm packages that modules import; React is there already. */
function packagesOf(modules: readonly string[]): readonly string[] {
  const imports = modules.flatMap((module) =>
    Array.from(source(module).matchAll(/ from '((?:@[\w-]+\/)?[\w-]+)/g), ([, name = '']) => name),
  );
  return [...new Set(imports)].filter((name) => name !== 'react').sort();
}

function relativePath(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * A module as a project gets it. It imports its stylesheets. Its imports have no extension, since few bundlers resolve a
 * path that ends in `.js` to a file of TypeScript unless they are set to.
 */
function copyOf(module: string): string {
  const text = source(module).replace(/( from '\.{1,2}\/[^']+)\.js'/g, "$1'");
  const sheets = stylesheetsOf(module);
  if (sheets.length === 0) return text;
  const imports = [STYLES, ...sheets].map((sheet) => `import '${relativePath(module, sheet)}';\n`);
  // A directive such as 'use client' stays the first line.
  const [directive = ''] = text.match(/^'use \w+';\n/) ?? [];
  return `${directive}${imports.join('')}${text.slice(directive.length)}`;
}

/** The stylesheets that have a rule for a class of a module, in the order of `components.css` and `letter.css`. */
function stylesheetsOf(module: string): readonly string[] {
  if (isPartList(module)) return [];
  const classes = new Set(source(module).match(/\bresume-[a-z-]+/g));
  return componentSheets().filter((sheet) =>
    Array.from(source(sheet).matchAll(/\.(resume-[a-z-]+)/g)).some(([, name = '']) => classes.has(name)),
  );
}

const sheetsOf = (file: string) =>
  Array.from(source(file).matchAll(/@import "\.\/([^"]+)"/g), ([, sheet = '']) => sheet);
/** The sheet is the frame around single components too. */
const isBase = (sheet: string) => sheet.startsWith('theme/') || sheet === 'resume/Resume.css';
const componentSheets = () =>
  [...sheetsOf('components.css'), ...sheetsOf('letter.css')].filter((sheet) => !isBase(sheet));

/** The files that set all components, whichever was added first. */
function baseStyles(): readonly RegistryFile[] {
  const base = sheetsOf('components.css').filter(isBase);
  const imports = [...base, THEME].map((sheet) => `@import "${relativePath(STYLES, sheet)}";\n`);
  return [
    ...base.map((path) => fileOf(path, source(path))),
    fileOf(STYLES, imports.join('')),
    fileOf(THEME, themeCss(defaultTheme)),
  ];
}
