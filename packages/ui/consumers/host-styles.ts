import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(path, 'utf8');
const fileOf = (name: string, path: string) =>
  read(join(dirname(require.resolve(`${name}/package.json`)), path));

/** A stylesheet of the library, as it is built. */
export const dist = (file: string) => read(join(import.meta.dirname, '../dist', file));

/** The colour of a sheet in the dark scheme of `styles.css`. */
export const DARK_SHEET = 'rgb(29, 27, 24)';

/** A page that components are put into. */
export interface Host {
  readonly name: string;
  /** Its stylesheets and that of ours for it, in their order. */
  readonly styles: readonly string[];
  /** Classes of the page that set `UTILITY_VALUES`. */
  readonly utilities: Readonly<Record<keyof typeof UTILITY_VALUES, string>>;
}

/** What the classes of a page set. */
export const UTILITY_VALUES = {
  'list-style-type': 'square',
  'margin-top': '48px',
  'text-transform': 'uppercase',
  'font-weight': '300',
  'text-decoration-line': 'none',
} as const;

const TAILWIND = {
  'list-style-type': 'list-[square]',
  'margin-top': 'mt-12',
  'text-transform': 'uppercase',
  'font-weight': 'font-light',
  'text-decoration-line': 'no-underline',
};

const BOOTSTRAP = {
  'list-style-type': 'own-list',
  'margin-top': 'mt-5',
  'text-transform': 'text-uppercase',
  'font-weight': 'fw-light',
  'text-decoration-line': 'text-decoration-none',
};

const OWN = {
  'list-style-type': 'own-list',
  'margin-top': 'own-space',
  'text-transform': 'own-case',
  'font-weight': 'own-weight',
  'text-decoration-line': 'own-line',
};
const OWN_CSS = Object.entries(OWN)
  .map(([name, utility]) => `.${utility} { ${name}: ${UTILITY_VALUES[name as keyof typeof OWN]} }`)
  .join('\n');

/** What starters, frameworks and resets say, before and after the stylesheet that they ask for. */
export async function hosts(): Promise<readonly Host[]> {
  const tailwind = await tailwindCss("@import 'tailwindcss';");
  const inComponents = "@import 'tailwindcss'; @import '@resume/ui/styles.css' layer(components);";
  const pages = {
    "Vite's starter": fileOf('create-vite', 'template-react-ts/src/index.css'),
    "Next's starter": fileOf('create-next-app', 'dist/templates/app/ts/app/globals.css'),
    Bootstrap: fileOf('bootstrap', 'dist/css/bootstrap.css'),
    'a reset': '* { margin: 0; padding: 0 }',
    'a page with rules for every element': LOUD,
  };
  const unlayered = dist('styles.unlayered.css');
  return [
    ...Object.entries(pages).flatMap(([name, css]) => {
      const utilities = name === 'Bootstrap' ? BOOTSTRAP : OWN;
      return [
        { name: `${name}, then ours`, styles: [css, OWN_CSS, unlayered], utilities },
        { name: `ours, then ${name}`, styles: [unlayered, css, OWN_CSS], utilities },
      ];
    }),
    ...[
      { name: 'Tailwind, then ours', styles: [tailwind, dist('styles.tailwind.css')] },
      { name: 'ours, then Tailwind', styles: [dist('styles.tailwind.css'), tailwind] },
      {
        name: 'Tailwind with an order of layers',
        styles: ['@layer theme, base, resume, components, utilities;', tailwind, dist('styles.css')],
      },
      { name: 'ours in the components of Tailwind', styles: [await tailwindCss(inComponents)] },
    ].map((host) => ({ ...host, utilities: TAILWIND })),
  ];
}

/** What no page sets at once: every element that the library renders, in every property that pages set. */
const LOUD = `
h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, section, article, header, footer, nav, figure, figcaption,
blockquote, fieldset, legend, button, time, cite, strong, em, code, sup, sub, details, summary, label, div[title] {
  margin: 50px; padding: 7px; border: 3px solid red; background: yellow; color: red; font: italic 100 30px/3 fantasy;
  letter-spacing: 3px; text-align: right; text-transform: lowercase; list-style: upper-roman inside; float: right;
  min-height: 100px; opacity: 0.5; box-shadow: 0 0 3px red;
}
a { color: red; text-decoration: none; font-weight: 100 }
img, svg { vertical-align: middle; max-width: 100%; height: auto }
body, html { line-height: 2 }`;

async function tailwindCss(css: string): Promise<string> {
  const { build } = await compile(css, {
    base: import.meta.dirname,
    loadStylesheet: async (id, base) => {
      const own = id.startsWith('@resume/ui/');
      const content = own ? dist(id.replace('@resume/ui/', '')) : fileOf('tailwindcss', 'index.css');
      return { path: id, base, content };
    },
  });
  return build(Object.values(TAILWIND));
}
