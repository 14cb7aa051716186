import { expect, it } from 'vitest';
import { apiReference } from './test/api-reference.js';

it('keeps API.md in step with the docstrings', async () => {
  const reference = apiReference();
  // Every component says what it renders, and every prop what it is.
  const components = reference.split('\n### ').slice(1);
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((component) => !/Renders (an? `<|a heading)/.test(component))).toEqual([]);
  expect(reference.split('\n').filter((line) => line.endsWith('|  |'))).toEqual([]);
  await expect(reference).toMatchFileSnapshot('../API.md');
}, 60_000);
