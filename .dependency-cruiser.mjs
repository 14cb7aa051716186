/**
 * Which way imports may run: `schema ← ui ← pdf ← site ← cli ← apps` and `css ← pdf`, never in a circle. `npm test` holds the source to it, and
 * tools/imports.test.ts shows for each rule an import that it catches.
 */

/** Files that no user of a package gets. */
const tests = String.raw`\.(test|stories|bench)\.tsx?$|/src/test/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Modules that import each other can only be understood together. Move what both need into a third.',
      severity: 'error',
      from: {},
      // Types that mention each other meet in no running program.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circle-of-types',
      comment:
        'The layers of css and pdf import one way, types counted. Move what both need into a third module.',
      severity: 'error',
      from: { path: '^packages/(css|pdf)/src/' },
      to: { path: '^packages/(css|pdf)/src/', circular: true },
    },
    {
      name: 'schema-knows-no-user',
      comment: 'schema is a document and no picture of one: neither React nor the packages built on it.',
      severity: 'error',
      from: { path: '^packages/schema/' },
      to: { path: '^packages/(css|ui|pdf|site|cli)/|^(apps|bench)/|(^|/)node_modules/react(-dom)?/' },
    },
    {
      name: 'ui-knows-no-user',
      comment: 'ui does not know where its HTML goes: that is the business of pdf and the apps.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: '^packages/(css|pdf|site|cli)/|^(apps|bench)/' },
    },
    {
      name: 'ui-takes-views',
      comment:
        'ui takes prepared views from @resume/schema/view, so that no parser and no zod get into a page.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: tests },
      to: {
        path: '^packages/schema/|(^|/)node_modules/(zod|yaml|js-yaml)/',
        pathNot: String.raw`^packages/schema/src/view\.ts$`,
      },
    },
    {
      name: 'ui-takes-types',
      comment: 'Of views, ui knows the types alone. Write import type.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: tests },
      to: { path: '^packages/schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'css-imports-no-package',
      comment: 'css takes HTML and stylesheets as text: it knows no document, component or renderer.',
      severity: 'error',
      from: { path: '^packages/css/', pathNot: tests },
      to: { path: '^packages/(schema|ui|pdf|docx|site|cli)/|^(apps|bench)/|(^|/)node_modules/react(-dom)?/' },
    },
    {
      name: 'pdf-knows-html',
      comment: 'pdf knows HTML, part classes, tokens and stylesheets, no document and no component by name.',
      severity: 'error',
      from: { path: '^packages/pdf/src/', pathNot: tests },
      to: { path: '^packages/(schema|ui)/', pathNot: '^packages/ui/src/(themes?/|components-css)' },
    },
    {
      name: 'docx-knows-html',
      comment:
        'docx knows HTML, part classes and stylesheets, no document, no component by name and no other output.',
      severity: 'error',
      from: { path: '^packages/docx/src/', pathNot: tests },
      to: { path: '^packages/(schema|ui|pdf|site|cli)/', pathNot: '^packages/ui/src/theme/' },
    },
    {
      name: 'pdf-knows-no-site',
      comment: 'A PDF is made of HTML, whether it belongs to a site or not.',
      severity: 'error',
      from: { path: '^packages/pdf/' },
      to: { path: '^packages/(site|cli)/' },
    },
    {
      name: 'site-knows-no-command',
      comment: 'What a command does with a site belongs into the site.',
      severity: 'error',
      from: { path: '^packages/site/' },
      to: { path: '^packages/cli/' },
    },
    {
      name: 'packages-know-no-app',
      comment: 'What an app has that a package needs belongs into a package.',
      severity: 'error',
      from: { path: '^packages/(pdf|site|cli)/' },
      to: { path: '^(apps|bench)/' },
    },
    {
      name: 'apps-stand-alone',
      comment: 'What two apps need belongs into a package.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|bench)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'by-the-door',
      comment:
        "Another room is entered by its name and what its package.json exports, as the packages' users do.",
      severity: 'error',
      from: {
        path: '^(packages|apps)/([^/]+)/',
        pathNot: [
          // Storybook bundles its frame without the condition that leads to sources.
          String.raw`^apps/storybook/\.storybook/panels/TokensPanel\.tsx$`,
          // Makes documents up as the schema's own tests do, which are not shipped.
          String.raw`^(packages|apps)/.*/(parity|[\w-]*fuzz|injection|redaction)\.test\.tsx?$`,
        ],
      },
      to: { path: '^(packages|apps|bench)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'source-knows-no-test',
      comment: 'Tests are not shipped: what source needs of them belongs beside it.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: `${tests}|/e2e/` },
      to: { path: tests },
    },
    {
      name: 'shipped-is-declared',
      comment: 'Whoever installs a package gets its dependencies alone. Name it there, in package.json.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm-peer'],
        // The build of the package embeds these.
        pathNot: '/node_modules/(eld|libphonenumber-js)/',
      },
    },
    {
      name: 'leads-somewhere',
      comment: 'The import finds no file. Mend its path, or install what it names.',
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
