import {
  type ColorScheme,
  type DesignTokens,
  designTokens,
  type PageDensity,
  type Theme,
  type ThemeName,
} from './design-tokens.js';

const fallbacks = { text: 'system-ui, sans-serif', title: 'serif' } as const;

/** What a theme does with the room there is. */
const layouts: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  ledger: { layout: 'inline-size', sheet: '62rem' },
  plain: { layout: 'normal', sheet: '46rem' },
  sidebar: { layout: 'inline-size', sheet: '68rem' },
};

/**
 * The tokens as CSS variables: `--resume-color-ink`, `--resume-space-4`, …, each colour for light and dark at once.
 *
 * @param design what `designTokens` reads from a token file, tokens.json by default
 */
export function themeCss({ density, space, themes }: DesignTokens = designTokens()): string {
  const base = declarationsOf('ledger', themes.ledger);
  const changes = (name: ThemeName) =>
    Object.fromEntries(
      Object.entries(declarationsOf(name, themes[name])).filter(([key, value]) => base[key] !== value),
    );
  const spaces = Object.entries(space).map(
    ([name, value]) =>
      [`space-${name}`, `calc(${value / density.comfortable.unit} * var(--resume-unit))`] as const,
  );
  return `/* Written from tokens.json by theme-css.test.ts; change the tokens, then run the tests with -u. */
@layer resume {
${rule(':root', {
  margin: '9rem',
  'title-margin': '9rem',
  // 66 Latin or 38 Chinese characters of text at its size on the page.
  measure: '31rem',
  'measure-han': '38rem',
  side: '14rem',
})}

${rule(':root, [data-theme]', base)}

${rule('[data-theme="plain"]', changes('plain'))}

${rule('[data-theme="sidebar"]', changes('sidebar'))}

${rule(':root, [data-density]', { ...densityOf(density.comfortable), ...Object.fromEntries(spaces) })}

${rule('[data-density="compact"]', densityOf(density.compact))}

  :where(:root, [data-scheme="auto"]) {
    color-scheme: light dark;
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

    /* One column: browsers break it well, and grids badly. */
    :where(:root, [data-theme]) {
      --resume-layout: normal;
    }

    :where(:root, [data-density]) {
      --resume-unit: 3px;
      --resume-text: 9.5pt;
      --resume-line: 1.4;
      --resume-line-han: 1.58;
    }
  }
}
`;
}

const rule = (selector: string, declarations: Readonly<Record<string, string>>) =>
  `  :where(${selector}) {
${Object.entries(declarations)
  .map(([name, value]) => `    --resume-${name}: ${value};`)
  .join('\n')}
  }`;

function declarationsOf(name: ThemeName, { color, font, weight }: Theme): Readonly<Record<string, string>> {
  const colors = (Object.keys(color.light) as (keyof ColorScheme)[]).map(
    (key) => [`color-${key}`, `light-dark(${color.light[key]}, ${color.dark[key]})`] as const,
  );
  const families = (['text', 'title'] as const).map((key) => {
    const generic = String(font[key]) === String(font.text) ? fallbacks.text : fallbacks[key];
    return [`font-${key}`, `${font[key].map((family) => `"${family}"`).join(', ')}, ${generic}`] as const;
  });
  const weights = Object.entries(weight).map(([key, value]) => [`weight-${key}`, String(value)] as const);
  return { ...Object.fromEntries([...colors, ...families, ...weights]), ...layouts[name] };
}

function densityOf({ unit, text, line, lineHan }: PageDensity): Readonly<Record<string, string>> {
  return {
    unit: `${unit / 16}rem`,
    text: `${text / 16}rem`,
    line: String(line),
    'line-han': String(lineHan),
  };
}
