import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withTokenFile } from '@resume/ui/read-theme';
import {
  baseTokens,
  defaultTheme,
  defineTheme,
  designTokens,
  type Theme,
  themeCss,
  themes,
} from '@resume/ui/themes';
import { describe, expect, it } from 'vitest';
import { changesIn, editableTokens, formatTokenFile, type TokenChanges, withChanges } from './token-file.js';

const root = new URL('../../../../', import.meta.url);
const folder = new URL('packages/ui/src/themes/', root);
const fileOf = (name: string) => readFileSync(new URL(`${name}/tokens.json`, folder), 'utf8');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const exported = ({ ownTokens, tokens }: Theme, changes: TokenChanges) =>
  formatTokenFile(withChanges(tokens, ownTokens, changes));
const nameOf = (name: string) => themes[name] as Theme;
const other = Object.values(themes).find(({ name }) => name !== defaultTheme.name) as Theme;
/** A theme with the values of an exported file. */
const taken = (file: string, theme?: Theme) =>
  defineTheme({ name: 'taken', ...(theme && { extends: theme }), tokens: JSON.parse(file) });

it.each(folders)('exports the file of the theme %s as it is where nothing changed', (name) => {
  expect(exported(nameOf(name), {})).toBe(fileOf(name));
});

it('formats the base tokens as they are kept', () => {
  const file = readFileSync(new URL('packages/ui/src/theme/tokens.json', root), 'utf8');
  expect(formatTokenFile(baseTokens)).toBe(file);
});

it('exports changed values in their places, and nothing else', () => {
  const theme = Object.values(themes).find(({ name }) =>
    /"accent": \{ "\$value"/.test(fileOf(name)),
  ) as Theme;
  const before = fileOf(theme.name).split('\n');
  const after = exported(theme, { color_light_accent: '#123456' }).split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual([
    expect.stringMatching(/"accent": .*"components": \[0\.071, 0\.204, 0\.337\], "hex": "#123456"/),
  ]);
  expect(after).toHaveLength(before.length);
});

it('exports tokens that the theme did not change before, with their types', () => {
  const changes = { density_comfortable_text: 17, 'print_density_compact_line-han': '1.6' };
  const { density, print } = designTokens(taken(exported(defaultTheme, changes)).tokens);
  expect(density.comfortable.text).toBe(17);
  expect(print.density.compact['line-han']).toBe(1.6);
});

it('exports a file in which every token is changed, that the formatter of the repository leaves as it is', () => {
  const { tokens } = defaultTheme;
  const changes = Object.fromEntries(
    editableTokens(tokens).map(({ name, type, value }) => [
      name,
      type === 'color' ? '#123456' : type === 'fontWeight' ? 500 : Number(value) + 0.125,
    ]),
  );
  const file = exported(defaultTheme, changes);
  const biome = createRequire(new URL('package.json', root)).resolve('@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'format', '--stdin-file-path=packages/ui/src/theme/tokens.json'],
    { cwd: root, input: file, encoding: 'utf8' },
  );
  expect(stdout).toBe(file);
  expect(themeCss(taken(file))).toContain('--resume-color-accent: #123456');
});

it('exports a file with which the site and commands make the theme that was on view', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resume-tokens-'));
  const file = join(folder, 'tokens.json');
  for (const theme of Object.values(themes)) {
    const changes = { color_light_accent: '#123456', print_scale_name: 3.25, 'width_title-margin': 7 };
    const tokens = withChanges(theme.tokens, theme.ownTokens, changes);
    writeFileSync(file, exported(theme, changes));
    const onView = defineTheme({ name: theme.name, extends: theme, tokens });
    expect(themeCss(onView)).not.toBe(themeCss(theme));
    expect(themeCss(withTokenFile(theme, file))).toBe(themeCss(onView));
  }
  rmSync(folder, { recursive: true });
});

describe('editableTokens', () => {
  it('finds every colour, size and space, with the type that groups pass on', () => {
    const tokens = editableTokens(baseTokens);
    const typeOf = (name: string) => tokens.find((token) => token.name === name)?.type;
    expect(typeOf('color_dark_ink')).toBe('color');
    expect(typeOf('space_12')).toBe('number');
    expect(typeOf('rule_mark')).toBe('dimension');
    expect(typeOf('density_compact_line')).toBe('number');
    expect(typeOf('print_density_comfortable_text')).toBe('number');
    expect(typeOf('weight_bold')).toBe('fontWeight');
    expect(typeOf('font_text')).toBeUndefined();
  });
});

describe('changesIn', () => {
  const { tokens } = defaultTheme;

  it('finds what was exported', () => {
    const changes = { color_light_accent: '#123456', 'width_title-margin': 7, rule_mark: 5 };
    expect(changesIn(exported(defaultTheme, changes), tokens)).toEqual({ changes, unknown: [] });
  });

  it('finds the palette of another theme', () => {
    const { changes } = changesIn(fileOf(other.name), tokens);
    const { color } = designTokens(taken(exported(defaultTheme, changes)).tokens);
    expect(color.light).toEqual(designTokens(other.tokens).color.light);
  });

  it('names what cannot be taken', () => {
    const file = JSON.stringify({
      seal: { $type: 'number', $value: 3 },
      font: { $type: 'fontFamily', text: { $value: ['Inter'] } },
      scale: { $type: 'number', name: { $value: -1 } },
    });
    expect(changesIn(file, tokens)).toEqual({ changes: {}, unknown: ['seal', 'font.text', 'scale.name'] });
  });

  it.each(['', '[]', '{"color": {"light": {"ink": {"$value": "#123456"}}}}'])('refuses %s', (text) => {
    expect(() => changesIn(text, tokens)).toThrow();
  });
});

it.each([
  ['a name of no token', { color_light_gone: '#123456' }],
  ['a colour that is none', { color_light_ink: 'blue' }],
  ['a size of nothing', { density_comfortable_text: 0 }],
])('leaves %s aside', (_, changes) => {
  const { ownTokens, tokens } = defaultTheme;
  expect(withChanges(tokens, ownTokens, changes)).toEqual(ownTokens);
});
