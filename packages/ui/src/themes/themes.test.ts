import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, parse } from '@terrazzo/parser';
import { describe, expect, it } from 'vitest';
import { defaultTheme } from '../theme/default-theme.js';
import {
  baseCss,
  baseTokens,
  contrastRatio,
  defineTheme,
  designTokens,
  type Theme,
  themeCss,
} from '../theme/tokens.js';
import * as index from './index.js';

const { themes } = index;
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const fileOf = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(fileOf(path), 'utf8');

const GENERATED = 'Written by themes.test.ts: change the themes, then run the tests with -u.';

describe('the index', () => {
  it('has a theme for each folder', async () => {
    const lines = (line: (name: string) => string) => folders.map((name) => `${line(name)}\n`).join('');
    await expect(`// ${GENERATED}
import type { Theme } from '../theme/define-theme.js';
${lines((name) => `import { ${name} } from './${name}/index.js';`)}
${lines((name) => `export { ${name} } from './${name}/index.js';`)}
/** The themes of this package by name. */
export const themes: Readonly<Record<string, Theme>> = {
${lines((name) => `  ${name},`)}};
`).toMatchFileSnapshot('./index.ts');
  });

  it.each(folders)('has %s under the name of its folder', (name) => {
    expect(themes[name]?.name).toBe(name);
  });
});

describe('stylesheets', () => {
  it('have the variables of the base tokens', async () => {
    await expect(`/* ${GENERATED} */\n${baseCss()}`).toMatchFileSnapshot('../theme/base.css');
  });

  it.each(folders)('have those of the theme %s', async (name) => {
    const css = `/* ${GENERATED} */\n${themeCss(themes[name] as Theme)}`;
    await expect(css).toMatchFileSnapshot(`./${name}.css`);
  });

  it('begin with the theme that is used where none is chosen', async () => {
    const css = `/* ${GENERATED} */\n@import "./${defaultTheme.name}.css";\n`;
    await expect(css).toMatchFileSnapshot('./default.css');
  });
});

describe.each(['../theme', ...folders.map((name) => `./${name}`)])('the tokens of %s', (folder) => {
  it('are valid in the format of 2025.10', async () => {
    const config = defineConfig({ lint: { rules: {} } }, { cwd: fileOf('./') });
    const filename = fileOf(`${folder}/tokens.json`);
    // Terrazzo throws for what is not valid.
    const { tokens } = await parse([{ filename, src: readFileSync(filename, 'utf8') }], { config });
    expect(Object.keys(tokens).length).toBeGreaterThan(0);
  });

  it('say the same in components and in hex', () => {
    const colors = read(`${folder}/tokens.json`).matchAll(/"components": \[([^\]]+)\], "hex": "#(\w+)"/g);
    for (const [, components = '', hex] of colors) {
      const bytes = components.split(',').map((one) => Math.round(Number(one) * 255));
      expect(Buffer.from(bytes).toString('hex')).toBe(hex);
    }
  });
});

describe.each(folders)('the theme %s', (name) => {
  const { color } = designTokens(themes[name]?.tokens ?? {});
  const pairs = (['light', 'dark'] as const).flatMap((scheme) =>
    (['ink', 'muted', 'accent'] as const).flatMap((text) =>
      (['paper', 'ground'] as const).map((behind) => [scheme, text, behind] as const),
    ),
  );

  it.each(pairs)('in the %s shows %s on %s clearly', (scheme, text, behind) => {
    expect(contrastRatio(color[scheme][text], color[scheme][behind])).toBeGreaterThanOrEqual(4.5);
  });

  it('prints text no smaller than is read with ease', () => {
    // The size that fitting a document to its pages stops at, in pt.
    for (const [, size] of themeCss(themes[name] as Theme).matchAll(/--resume-text: calc\(([\d.]+)pt/g))
      expect(Number(size)).toBeGreaterThanOrEqual(8.5);
  });

  it('has a drawing of a page', () => {
    expect(themes[name]?.picture).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 105 148">/);
  });

  it('says in one sentence what its idea is', () => {
    expect(themes[name]?.description).toMatch(/^[A-Z].*\.$/);
  });
});

describe('themeCss', () => {
  it('holds what tokens change, for both media, and the stylesheet', () => {
    const tokens = {
      scale: { $type: 'number', name: { $value: 3 } },
      rule: { $type: 'dimension', mark: { $value: { value: 5, unit: 'px' } } },
      print: { $type: 'number', density: { comfortable: { text: { $value: 11 } } } },
    };
    const css = themeCss(defineTheme({ name: 'big', tokens, stylesheet: '.resume-tag { color: red }' }));
    expect(css).toContain('--resume-scale-name: 3;');
    expect(css).toMatch(/:where\(:root, \[data-density\]\) \{\s+--resume-text: calc\(11pt/);
    expect(css).toContain('.resume-tag { color: red }');
    expect(css).not.toContain('--resume-scale-small');
    // A later layer wins in print too, so that the size in print is said again.
    expect(css).toMatch(/@media print \{\s+:where\(:root\) \{\s+--resume-rule-mark: 2pt;/);
    expect(css).toMatch(/:where\(\[data-density="compact"\]\) \{\s+--resume-text: calc\(9pt/);
  });

  it.each([
    [{ colorSpace: 'oklch', components: [0.5, 0.1, 30] }, 'oklch(0.5 0.1 30)'],
    [{ colorSpace: 'display-p3', components: [1, 0, 0], alpha: 0.5 }, 'color(display-p3 1 0 0 / 0.5)'],
    [{ colorSpace: 'hsl', components: [210, 50, 40] }, 'hsl(210 50% 40%)'],
    [{ colorSpace: 'srgb', components: [1, 0, 0] }, '#ff0000'],
  ])('writes a colour of %j', ($value, css) => {
    const tokens = { color: { $type: 'color', light: { ink: { $value } } } };
    expect(themeCss(defineTheme({ name: 'inked', tokens }))).toContain(`--resume-color-ink: ${css};`);
  });

  it('sets colours for each scheme without light-dark(), which bundlers rewrite', () => {
    const color = (components: number[]) => ({ $value: { colorSpace: 'srgb', components } });
    const tokens = {
      color: {
        $type: 'color',
        light: { ink: color([1, 0, 0]), seal: color([0, 1, 0]) },
        dark: { ink: color([0, 0, 1]) },
      },
    };
    const css = themeCss(defineTheme({ name: 'inked', tokens }));
    const [light, dark, system] = css.split('@media');
    expect(light).toMatch(
      /\[data-scheme="light"\].*\{\s+--resume-color-ink: #ff0000;\s+--resume-color-seal: #00ff00;/,
    );
    for (const rules of [dark, system])
      expect(rules).toMatch(/\{\s+--resume-color-ink: #0000ff;\s+--resume-color-seal: #00ff00;/);
    expect(css).not.toContain('light-dark');
  });

  it('makes a variable of every token, of those that only the theme knows too', () => {
    const tokens = { seal: { size: { $type: 'dimension', $value: { value: 18, unit: 'px' } } } };
    expect(themeCss(defineTheme({ name: 'sealed', tokens }))).toContain('--resume-seal-size: 18px;');
  });
});

describe('defineTheme', () => {
  const ink = (token: object) => ({ color: { $type: 'color', light: { ink: token } } });

  it.each([
    ['a hex string', ink({ $value: '#123456' }), /press: tokens: color\.light\.ink: expected .*"#123456"/],
    ['no type', { seal: { $value: 1 } }, /press: tokens: seal: expected a \$type/],
    [
      'a type that themes do not use',
      { seal: { $type: 'duration', $value: 1 } },
      /seal: found the \$type "duration"/,
    ],
    [
      'an alias of nothing',
      ink({ $value: '{color.light.gone}' }),
      /color\.light\.ink: \{color\.light\.gone\} is/,
    ],
    ['an alias of itself', ink({ $value: '{color.light.ink}' }), /leads back to itself/],
    ['a list', [], /press: tokens: expected an object/],
    ['a bare value', { seal: 4 }, /seal: expected a group or a token, found 4/],
  ])('says which token has %s', (_, tokens, message) => {
    expect(() => defineTheme({ name: 'press', tokens })).toThrow(message);
  });

  const one = { $type: 'number', $value: 1 };

  it.each([
    [
      { weight: { tilte: one } },
      'press: tokens: weight.tilte: there is no token of this name. Write weight.title',
    ],
    [{ scales: { name: one } }, 'Write scale.name'],
    [{ print: { scale: { secton: one } } }, 'Write print.scale.section'],
    [{ density: { compact: { linne: one } } }, 'Write density.compact.line'],
    [{ color: { light: { acet: one } } }, 'Write color.light.accent'],
    [{ scale: { secitno: one } }, 'Write scale.section'],
  ])('names the token that is meant by %j', (tokens, message) => {
    expect(() => defineTheme({ name: 'press', tokens })).toThrow(message);
  });

  it('takes names of its own, such as those that its stylesheet uses', () => {
    const names = {
      color: { light: { pink: one } },
      space: { '5': one },
      weight: { title2: one, tile: one },
    };
    const stylesheet = 'p { font-weight: var(--resume-weight-tile) }';
    expect(() => defineTheme({ name: 'press', tokens: names, stylesheet })).not.toThrow();
    expect(() => defineTheme({ name: 'press', tokens: { weight: { tile: one } } })).toThrow('weight.title');
  });

  it('takes aliases of its own tokens and of the base ones', () => {
    const { tokens } = defineTheme({ name: 'press', tokens: ink({ $value: '{color.light.accent}' }) });
    const { light } = designTokens(tokens).color;
    expect(light.ink).toBe(light.accent);
  });

  it('changes another theme', () => {
    const press = defineTheme({ name: 'press', extends: index.plain, stylesheet: 'p {}' });
    expect(designTokens(press.tokens).color.light.ink).toBe('#000000');
    expect(press.stylesheet).toBe(`${index.plain.stylesheet}\np {}`);
    expect(press.faces).toEqual(index.plain.faces);
  });

  it.each(['', 'Press', 'a b', '../x'])('takes no name such as "%s"', (name) => {
    expect(() => defineTheme({ name })).toThrow('as the name of a theme');
  });

  it('leaves the base tokens as they are', () => {
    const before = JSON.stringify(baseTokens);
    defineTheme({ name: 'press', tokens: ink({ $value: { colorSpace: 'srgb', components: [0, 0, 0] } }) });
    expect(JSON.stringify(baseTokens)).toBe(before);
  });
});
