import type { CommandModule } from './command.js';

interface Listed {
  readonly name: string;
  readonly summary: string;
  /** Loads the command, with the packages that it needs. */
  load(): Promise<CommandModule>;
}

/** Every command, in the order of the help. */
export const commands: readonly Listed[] = [
  {
    name: 'new',
    summary: 'begin a résumé, from a file that you have or a commented example',
    load: () => import('./new.js'),
  },
  { name: 'check', summary: 'report what is wrong, odd or untranslated', load: () => import('./check.js') },
  {
    name: 'render',
    summary: 'write PDF and HTML',
    load() {
      // React chooses its quicker build by this when it is first loaded.
      process.env.NODE_ENV ??= 'production';
      return import('./render.js');
    },
  },
  {
    name: 'variants',
    summary: 'list the variants of a résumé: length, what each leaves out and says otherwise',
    load: () => import('./variants.js'),
  },
  { name: 'convert', summary: 'write another format', load: () => import('./convert.js') },
  { name: 'dev', summary: 'show page and PDF while you write', load: () => import('./dev.js') },
  { name: 'build', summary: 'build the site', load: () => import('./build.js') },
  {
    name: 'citations',
    summary: 'ask how often the papers were cited',
    load: () => import('./citations.js'),
  },
  {
    name: 'facts',
    summary: 'ask for stars and downloads of the software',
    load: () => import('./facts.js'),
  },
  { name: 'extract', summary: 'give back the files that a PDF carries', load: () => import('./extract.js') },
  { name: 'inspect', summary: 'report what a reader finds in a PDF', load: () => import('./inspect.js') },
  { name: 'schema', summary: 'print the JSON Schema, for editors', load: () => import('./schema.js') },
  { name: 'validate', summary: 'report whether a document can be read', load: () => import('./check.js') },
  { name: 'lint', summary: 'report what is wrong or odd', load: () => import('./check.js') },
];
