import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.mjs';

/** A small repository without violations: each module with its imports. */
const modules = {
  'packages/schema/src/index.ts':
    "import { z } from 'zod'; export type { View } from './view.js'; export const schema = z;",
  'packages/schema/src/view.ts': 'export interface View { readonly name: string }',
  'packages/ui/src/index.ts':
    "import type { View } from '../../schema/src/view.js'; import 'react'; export type Props = View;",
  'packages/ui/src/theme/tokens.ts': 'export const tokens = {};',
  'packages/css/src/index.ts': 'export const styleDocument = () => {};',
  'packages/pdf/src/index.ts':
    "import '../../css/src/index.js'; import '../../ui/src/theme/tokens.js'; export {};",
  'packages/cli/src/run.ts': "import '../../pdf/src/index.js'; export {};",
  'packages/site/src/index.ts': "import '../../pdf/src/index.js'; export {};",
  'apps/site/src/page.ts': "import '../../../packages/pdf/src/index.js'; export {};",
};

/** A module, an import it must not have, and the rule that reports it. */
const forbidden = [
  ['packages/schema/src/a.ts', '../../ui/src/index.js', 'schema-imports-no-dependent'],
  ['packages/schema/src/b.ts', 'react', 'schema-imports-no-dependent'],
  ['packages/ui/src/a.ts', '../../pdf/src/index.js', 'ui-imports-no-dependent'],
  ['packages/ui/src/b.ts', '../../schema/src/index.js', 'ui-imports-views'],
  ['packages/ui/src/c.ts', 'zod', 'ui-imports-views'],
  ['packages/ui/src/d.ts', '../../schema/src/view.js', 'ui-imports-types'],
  ['packages/ui/src/e.ts', 'playwright-core', 'no-undeclared-dependency'],
  ['packages/css/src/a.ts', '../../pdf/src/index.js', 'css-imports-no-package'],
  ['packages/css/src/b.ts', '../../schema/src/view.js', 'css-imports-no-package'],
  ['packages/css/src/c.ts', 'react', 'css-imports-no-package'],
  ['packages/pdf/src/a.ts', '../../schema/src/view.js', 'pdf-imports-no-document'],
  ['packages/pdf/src/b.ts', '../../ui/src/index.js', 'pdf-imports-no-document'],
  ['packages/docx/src/a.ts', '../../pdf/src/index.js', 'docx-imports-no-document'],
  ['packages/docx/src/b.ts', '../../ui/src/index.js', 'docx-imports-no-document'],
  ['packages/pdf/src/c.ts', '../../../apps/site/src/page.js', 'packages-import-no-app'],
  ['packages/pdf/src/g.ts', '../../site/src/index.js', 'pdf-imports-no-site'],
  ['packages/site/src/a.ts', '../../cli/src/run.js', 'site-imports-no-command'],
  ['packages/pdf/src/d.ts', './x.test.js', 'no-test-in-source'],
  ['packages/pdf/src/e.ts', './f.js', 'no-circular'],
  ['apps/storybook/a.ts', '../site/src/page.js', 'apps-import-no-app'],
  ['apps/site/src/a.ts', '../../../packages/ui/src/index.js', 'no-deep-imports'],
  ['apps/site/src/b.ts', './nowhere.js', 'not-to-unresolvable'],
  ['apps/site/src/c.ts', './d.js', 'no-circular'],
];

const helpers = {
  'packages/pdf/src/x.test.ts': 'export {};',
  'packages/pdf/src/f.ts': "import type {} from './e.js'; export {};",
  'apps/site/src/d.ts': "import './c.js'; export {};",
  'packages/schema/package.json': '{ "dependencies": { "zod": "*" } }',
  'packages/ui/package.json':
    '{ "peerDependencies": { "react": "*" }, "devDependencies": { "playwright-core": "*" } }',
  ...Object.fromEntries(
    ['zod', 'react', 'playwright-core'].flatMap((name) => [
      [`node_modules/${name}/package.json`, '{ "main": "index.js" }'],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'resume-imports-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let violations;
beforeAll(async () => {
  const wrong = Object.fromEntries(
    forbidden.map(([file, target]) => [file, `import '${target}'; export {};`]),
  );
  for (const [file, source] of Object.entries({ ...modules, ...wrong, ...helpers })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const { forbidden: rules, options } = config;
  const { enhancedResolveOptions, tsConfig: _, ...others } = options;
  const { output } = await cruise(
    ['packages', 'apps'],
    { ...others, baseDir: folder, validate: true, ruleSet: { forbidden: rules } },
    enhancedResolveOptions,
  );
  violations = output.summary.violations;
});

const rulesAgainst = (file) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe('import directions', () => {
  it.each(forbidden)('%s may not import %s: %s', (file, _, rule) => {
    expect(rulesAgainst(file)).toContain(rule);
  });

  it('allow the imports of the small repository', () => {
    // Its modules import each other by path, since they are not installed as packages.
    const found = Object.keys(modules).map((file) => [
      file,
      rulesAgainst(file).filter((rule) => rule !== 'no-deep-imports'),
    ]);
    expect(found).toEqual(Object.keys(modules).map((file) => [file, []]));
  });

  it('have an import that violates each rule', () => {
    expect(new Set(forbidden.map(([, , rule]) => rule))).toEqual(
      new Set(config.forbidden.map(({ name }) => name)),
    );
  });
});
