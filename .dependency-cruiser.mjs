/**
 * The directions of imports: `schema ← ui ← pdf ← site ← cli ← apps` and `css ← pdf, docx`, never in a circle. `npm run check` checks
 * them, and tools/imports.test.mjs has an import for each rule that the rule must report.
 */

import { embeddedIn } from './tools/package-licences.mjs';

/** Files that are not published. */
const tests = String.raw`\.(test|stories|bench)\.tsx?$|/src/test/`;

/** The packages that builds embed. */
const embedded = ['css', 'pdf', 'schema'].flatMap((name) => embeddedIn(`packages/${name}`));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Modules that import each other, types counted, can only be understood together. Move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'schema-imports-no-dependent',
      comment: 'schema holds the document model. It imports neither React nor the packages built on it.',
      severity: 'error',
      from: { path: '^packages/schema/' },
      to: { path: '^packages/(css|ui|pdf|site|cli)/|^(apps|bench)/|(^|/)node_modules/react(-dom)?/' },
    },
    {
      name: 'ui-imports-no-dependent',
      comment: 'The components of ui do not depend on what renders them: pdf, docx, site or an app.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: '^packages/(css|pdf|site|cli)/|^(apps|bench)/' },
    },
    {
      name: 'ui-imports-views',
      comment:
        'ui imports views from @resume/schema/view only, so that no parser and no zod get into a bundle.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: tests },
      to: {
        path: '^packages/schema/|(^|/)node_modules/(zod|yaml|js-yaml)/',
        pathNot: String.raw`^packages/schema/src/view\.ts$`,
      },
    },
    {
      name: 'ui-imports-types',
      comment: 'ui imports the types of views only. Write import type.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: tests },
      to: { path: '^packages/schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'css-imports-no-package',
      comment: 'css takes HTML and stylesheets as text. It depends on no document, component or renderer.',
      severity: 'error',
      from: { path: '^packages/css/', pathNot: tests },
      to: { path: '^packages/(schema|ui|pdf|docx|site|cli)/|^(apps|bench)/|(^|/)node_modules/react(-dom)?/' },
    },
    {
      name: 'pdf-imports-no-document',
      comment:
        'pdf takes HTML, part classes, tokens and stylesheets. It depends on no document and no component.',
      severity: 'error',
      from: { path: '^packages/pdf/src/', pathNot: tests },
      to: { path: '^packages/(schema|ui)/', pathNot: '^packages/ui/src/(themes?/|components-css)' },
    },
    {
      name: 'docx-imports-no-document',
      comment:
        'docx takes HTML, part classes and stylesheets. It depends on no document, component or other output.',
      severity: 'error',
      from: { path: '^packages/docx/src/', pathNot: tests },
      to: { path: '^packages/(schema|ui|pdf|site|cli)/', pathNot: '^packages/ui/src/theme/' },
    },
    {
      name: 'pdf-imports-no-site',
      comment: 'A PDF is made from HTML, with or without a site.',
      severity: 'error',
      from: { path: '^packages/pdf/' },
      to: { path: '^packages/(site|cli)/' },
    },
    {
      name: 'site-imports-no-command',
      comment: 'Put what a command does with a site into packages/site.',
      severity: 'error',
      from: { path: '^packages/site/' },
      to: { path: '^packages/cli/' },
    },
    {
      name: 'packages-import-no-app',
      comment: 'Move what a package needs of an app into a package.',
      severity: 'error',
      from: { path: '^packages/(pdf|site|cli)/' },
      to: { path: '^(apps|bench)/' },
    },
    {
      name: 'apps-import-no-app',
      comment: 'Move what two apps need into a package.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|bench)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-deep-imports',
      comment: 'Import another package by its name and the exports of its package.json, as its users do.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/([^/]+)/',
        pathNot: [
          // Storybook bundles its manager without the condition @resume/source.
          String.raw`^apps/storybook/\.storybook/panels/TokensPanel\.tsx$`,
          // These tests use the generators of documents in the tests of schema, which are not published.
          String.raw`^(packages|apps)/.*/(parity|[\w-]*fuzz|injection|redaction)\.test\.tsx?$`,
          String.raw`^packages/site/src/test/variant-documents\.ts$`,
        ],
      },
      to: { path: '^(packages|apps|bench)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-test-in-source',
      comment: 'Tests are not published. Move what source needs of a test into a module next to it.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: `${tests}|/e2e/` },
      to: { path: tests },
    },
    {
      name: 'no-undeclared-dependency',
      comment:
        'A published package is installed with its dependencies only. Add this one to dependencies in package.json.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm-peer'],
        // The build bundles these.
        pathNot: `/node_modules/(${embedded.join('|')})/`,
      },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import resolves to no file. Correct the path, or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Built files, and the projects of consumers, which their test installs elsewhere.
    exclude: { path: '(^|/)(dist|storybook-static)/|^packages/ui/consumers/(next|node|vite)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@resume/source', 'import', 'types', 'default'],
    },
  },
};
