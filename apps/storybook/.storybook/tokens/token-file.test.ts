import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contrastRatio, designTokens, themeCss } from '@resume/ui/tokens';
import source from '@resume/ui/tokens.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { editableTokens, formatTokenFile, withChanges } from './token-file.js';

const file = readFileSync(new URL('../../../../packages/ui/src/theme/tokens.json', import.meta.url), 'utf8');

it('exports the file of the repository as it is where nothing changed', () => {
  expect(formatTokenFile(withChanges(source, {}))).toBe(file);
});

it('exports changed values in their places, and nothing else', () => {
  const changes = {
    color_light_accent: '#123456',
    density_comfortable_text: 17,
    'paper_compact_line-han': '13',
  };
  const exported = formatTokenFile(withChanges(source, changes));
  const changed = exported.split('\n').filter((line, index) => line !== file.split('\n')[index]);
  expect(exported.split('\n')).toHaveLength(file.split('\n').length);
  expect(changed).toEqual([
    expect.stringContaining('"#123456"'),
    expect.stringContaining('{ "value": 17, "unit": "px" }'),
    expect.stringContaining('"line-han": { "$value": 13 }'),
  ]);
});

it('exports what the themes read: contrast and CSS follow', () => {
  const exported = JSON.parse(formatTokenFile(withChanges(source, { color_light_accent: '#123456' })));
  const design = designTokens(exported);
  const { accent, paper } = design.themes.ledger.color.light;
  expect(contrastRatio(accent, paper)).toBeGreaterThanOrEqual(4.5);
  expect(themeCss(design)).toContain('--resume-color-accent: light-dark(#123456, ');
});

it('exports a file in which every token is changed, that the formatter of the repository leaves as it is', () => {
  const changes = Object.fromEntries(
    editableTokens(source).map(({ name, type, value }) => [
      name,
      type === 'color' ? '#123456' : type === 'fontWeight' ? 500 : Number(value) + 0.125,
    ]),
  );
  const exported = formatTokenFile(withChanges(source, changes));
  const root = new URL('../../../../', import.meta.url);
  const biome = createRequire(new URL('package.json', root)).resolve('@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'format', '--stdin-file-path=packages/ui/src/theme/tokens.json'],
    { cwd: root, input: exported, encoding: 'utf8' },
  );
  expect(stdout).toBe(exported);
  const { density, paper, space } = designTokens(JSON.parse(exported));
  expect(space[4]).toBe(16.125);
  expect(density.compact.text).toBe(15.125);
  expect(paper.comfortable.lineHan).toBe(15.125);
});

describe('editableTokens', () => {
  it('finds every colour, size and space, with the type that groups hand down', () => {
    const tokens = editableTokens(source);
    const typeOf = (name: string) => tokens.find((token) => token.name === name)?.type;
    expect(typeOf('color_dark_ink')).toBe('color');
    expect(typeOf('theme_plain_color_light_paper')).toBe('color');
    expect(typeOf('space_12')).toBe('dimension');
    expect(typeOf('density_compact_line')).toBe('number');
    expect(typeOf('paper_comfortable_text')).toBe('number');
    expect(typeOf('weight_bold')).toBe('fontWeight');
    expect(typeOf('font_text')).toBeUndefined();
  });
});

it.each([
  ['a name of no token', { color_light_gone: '#123456' }],
  ['a colour that is none', { color_light_ink: 'blue' }],
  ['a size of nothing', { density_comfortable_text: 0 }],
])('leaves %s aside', (_, changes) => {
  expect(withChanges(source, changes)).toEqual(source);
});
