import { listAll } from '@webref/css';
import { expect, it } from 'vitest';
import { compileStylesheet, formatCssDiagnostic } from './index.js';
import { isIgnoredProperty, withoutPrefix } from './style/properties/ignored.js';
import { insteadOf, isHarmless } from './style/properties/unsupported.js';
import { currentName, isSupported } from './style/sheet/declaration.js';
import { style } from './test/style.js';

const { properties } = await listAll();

/** All properties that a specification has, with keywords of theirs. */
const PROPERTIES = properties.map(({ name, syntax = '' }) => ({
  name,
  current: currentName(withoutPrefix(currentName(name)) ?? name),
  keywords: [...syntax.matchAll(/(?<![<'\w-])[a-z][a-z-]*(?![\w(>'-])/g)].map(([keyword]) => keyword),
}));

const warningsOf = (css: string) => style('<p>x</p>', css).diagnostics.map(formatCssDiagnostic);

it('knows each property of CSS: computes it, reports it, or knows why print does without', () => {
  expect(PROPERTIES.length).toBeGreaterThan(700);
  const unknown = PROPERTIES.filter(
    ({ current }) => !isSupported(current) && !isIgnoredProperty(current) && !insteadOf(current),
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

it('reports each property that it does not support once, at its place, with what to write instead', () => {
  const wrong = PROPERTIES.filter(({ current }) => !isSupported(current) && !isIgnoredProperty(current))
    .filter(({ current }) => !isHarmless(current, '7'))
    .flatMap(({ current, name }) => {
      const [warning = '', ...others] = warningsOf(`p {\n  ${name}: 7 }`);
      const expected = `test.css:2:3: ${current} is not supported in print. ${insteadOf(current)}`;
      return warning === expected && others.length === 0 ? [] : [`${name}: ${warning}`];
    });
  expect(wrong).toEqual([]);
});

it('computes each keyword of the properties that it supports, or reports it', () => {
  const silent = PROPERTIES.filter(({ current }) => isSupported(current)).flatMap(({ keywords, name }) =>
    keywords.flatMap((keyword) => {
      const { diagnostics, rules } = compileStylesheet(`p { ${name}: ${keyword} }`);
      return (rules.length === 1) !== (diagnostics.length === 1) ? [] : [`${name}: ${keyword}`];
    }),
  );
  expect(silent).toEqual([]);
});
