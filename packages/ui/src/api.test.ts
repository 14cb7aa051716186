import { expect, it } from 'vitest';
import { apiReference, exportedNames } from './test/api-reference.js';

it('keeps API.md in step with the docstrings', async () => {
  const reference = apiReference();
  // Every component says what it renders, and every prop what it is.
  const components = reference
    .replace(/^## Items$.*?(?=^## )/ms, '')
    .split('\n### ')
    .slice(1);
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((component) => !/Renders (an? `<|a heading)/.test(component))).toEqual([]);
  expect(reference.split('\n').filter((line) => line.endsWith('|  |'))).toEqual([]);
  await expect(reference).toMatchFileSnapshot('../API.md');
}, 60_000);

it('exports every type that API.md names', () => {
  const exported = exportedNames();
  const types = [...apiReference().matchAll(/^\| `\w+` \| `([^`]*)`/gm)].map(([, type = '']) => type);
  const names = types.flatMap((type) => type.replace(/"[^"]*"|'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? []);
  expect(new Set(names).size).toBeGreaterThan(10);
  expect(
    [...new Set(names)].filter((name) => !exported.has(name) && !OF_REACT_OR_TYPESCRIPT.has(name)),
  ).toEqual([]);
}, 60_000);

const OF_REACT_OR_TYPESCRIPT = new Set([
  'ReactNode',
  'ComponentType',
  'Readonly',
  'Record',
  'Partial',
  'Pick',
  'Promise',
]);
