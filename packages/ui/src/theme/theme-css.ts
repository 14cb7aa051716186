import { type ColorScheme, tokens } from './tokens.js';

const fallbacks = { text: 'system-ui, sans-serif', title: 'serif' } as const;

/** The tokens as CSS variables: `--resume-color-ink`, `--resume-space-4`, …, each colour for light and dark at once. */
export function themeCss(): string {
  const { color, font, weight, space } = tokens;
  const declarations = [
    ...(Object.keys(color.light) as (keyof ColorScheme)[]).map(
      (name) => `--resume-color-${name}: light-dark(${color.light[name]}, ${color.dark[name]});`,
    ),
    ...(['text', 'title'] as const).map(
      (name) =>
        `--resume-font-${name}: ${font[name].map((family) => `"${family}"`).join(', ')}, ${fallbacks[name]};`,
    ),
    ...Object.entries(weight).map(([name, value]) => `--resume-weight-${name}: ${value};`),
    ...Object.entries(space).map(([name, value]) => `--resume-space-${name}: ${value / 16}rem;`),
    '--resume-margin: 9rem;',
    '--resume-title-margin: 9rem;',
    // 66 Latin or 38 Chinese characters of text at its size on the page.
    '--resume-measure: 31rem;',
    '--resume-measure-han: 38rem;',
  ];
  return `/* Written from tokens.json by theme-css.test.ts; change the tokens, then run the tests with -u. */
@layer resume {
  :where(:root) {
    color-scheme: light dark;
${declarations.map((line) => `    ${line}`).join('\n')}
  }

  :where([data-scheme="light"]) {
    color-scheme: light;
  }

  :where([data-scheme="dark"]) {
    color-scheme: dark;
  }

  @media print {
    :where(:root, [data-scheme]) {
      color-scheme: light;
    }
  }
}
`;
}
