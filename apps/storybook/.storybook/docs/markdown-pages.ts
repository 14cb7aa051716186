import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { componentFacts } from '../facts/component-facts.js';
import type { ComponentFacts, Described } from '../facts/facts.js';
import { kebabCase, UI } from '../facts/sources.js';
import { type Guidance, guidance } from './guidance.js';
import { packagePage } from './package-pages.js';

/** What each package is for, in the order in which a reader needs them. */
const PACKAGES = {
  ui: 'components, stylesheets and themes, with and without a bundler, Tailwind, Jest and others',
  pdf: 'the same elements as a tagged PDF: on a server, in a page, in a document of react-pdf',
  docx: 'the same elements as a Word file',
  schema: 'the document: reading it in all formats, preparing it for the components',
  css: 'HTML and CSS to computed values, which PDF and Word are made of',
  site: 'a website of a folder with a résumé',
  cli: 'the command',
};

/**
 * The documentation as Markdown, by its path in Storybook: a page for each component and package, and `llms.txt`, which lists
 * them (https://llmstxt.org).
 */
export async function markdownPages(): Promise<ReadonlyMap<string, string>> {
  const reference = readFileSync(join(UI, 'API.md'), 'utf8');
  const facts = await componentFacts();
  const pages = Object.entries(guidance).map(([key, text]) => {
    const name = text.name ?? basename(key);
    const page = componentPage(name, text, facts[key], sectionsFor(name, facts[key]?.usage ?? '', reference));
    return { path: `components/${kebabCase(name).replaceAll(' ', '-')}.md`, name, use: text.use, page };
  });
  const index = `# @resume/ui

> React components for résumés: semantic HTML, documented parts, CSS in layers, the same components as a tagged PDF.

Import components from \`@resume/ui\` and \`@resume/ui/styles.css\` once. They take plain \`items\`; \`@resume/schema\` prepares
them from a document, and \`@resume/pdf\` renders the same elements as a PDF.

## Components

${pages.map(({ path, name, use }) => `- [${name}](${path}): ${use}`).join('\n')}

## Packages

${Object.entries(PACKAGES)
  .map(([name, about]) => `- [@resume/${name}](packages/${name}.md): ${about}`)
  .join('\n')}

## Reference

- [Every component, prop and item](components/api.md)
- [Every part and variable](components/parts.md)
- [Registry for the shadcn command](r/registry.json)
`;
  return new Map([
    ...pages.map(({ path, page }): [string, string] => [path, page]),
    ...Object.keys(PACKAGES).map((name): [string, string] => {
      const readme = readFileSync(join(UI, '..', name, 'README.md'), 'utf8');
      return [`packages/${name}.md`, packagePage(readme, '../')];
    }),
    ['components/api.md', reference],
    ['components/parts.md', readFileSync(join(UI, 'PARTS.md'), 'utf8')],
    ['llms.txt', index],
  ]);
}

/** The sections of API.md about the components that a line of import names, and their parts such as `Timeline.Item`. */
function sectionsFor(name: string, usage: string, reference: string): readonly string[] {
  const names = new Set([name, ...(usage.match(/\b[A-Z]\w+/g) ?? [])]);
  return reference
    .split(/^(?=#{2,3} )/m)
    .filter((section) => names.has(section.match(/^### `(\w+)/)?.[1] ?? ''))
    .map((section) => section.trim());
}

function componentPage(
  name: string,
  { use, instead, keyboard, status, since, usage }: Guidance,
  facts: ComponentFacts | undefined,
  reference: readonly string[],
): string {
  const blocks = [
    `# ${name}`,
    `Use it for: ${use}`,
    `Use something else for: ${instead}`,
    keyboard && `Keyboard: ${keyboard}`,
    `Status: ${status}, since ${since}.`,
    usage && `\`\`\`tsx\n${usage}\n\`\`\`\n\nWhole examples: [README of @resume/pdf](../packages/pdf.md).`,
    facts && `\`\`\`tsx\n${facts.usage}\nimport '@resume/ui/styles.css';\n\`\`\``,
    ...reference,
    listing('Parts', facts?.parts),
    listing('Data attributes', facts?.attributes),
    listing('CSS variables', facts?.variables),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const listing = (title: string, rows: readonly Described[] = []) =>
  rows.length > 0 && `## ${title}\n\n${rows.map(({ name, text }) => `- \`${name}\`: ${text}`).join('\n')}`;
