import { fileURLToPath } from 'node:url';
import { visibleStrings } from '@resume/schema';
import { firstLost, type Person, personView, somePeople, unmarked } from '@resume/schema/fixtures';
import { toMarkdown, toPlainText } from '@resume/schema/formats';
import { Resume } from '@resume/ui';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { installedFaces } from './fonts/index.js';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { readPdf, type StructTreeNode } from './test/read-pdf.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

const rendered = new Map<Person, ReturnType<typeof render>>();

/** The PDF of a person, made once for all tests. */
function renderPerson(name: Person): ReturnType<typeof render> {
  const pdf = rendered.get(name) ?? render(name);
  rendered.set(name, pdf);
  return pdf;
}

async function render(name: Person) {
  const view = personView(name);
  const warnings: string[] = [];
  const bytes = await renderPdf(<Resume view={view} />, {
    fonts,
    findFonts: installedFaces([packageFolder]),
    title: name,
    lang: view.locale,
    date: new Date('2026-01-01T00:00:00Z'),
    onWarning: (message) => warnings.push(message),
  });
  return { view, warnings, pages: await readPdf(bytes) };
}

/** The roles of the elements that hold text of their own, in reading order. */
function rolesOf({ children, role }: StructTreeNode): readonly string[] {
  return children.flatMap((child) => ('role' in child ? rolesOf(child) : [role]));
}

describe.each(somePeople(3))('the résumé of %s', (name) => {
  it('has the same strings in the same order on the page, in the PDF, in Markdown and in plain text', async () => {
    const { view, warnings, pages } = await renderPerson(name);
    const strings = visibleStrings(view);
    const page = textContent(parseDocument(renderToStaticMarkup(<Resume view={view} />)).children);
    // Readers give right-to-left lines in visual order, in which strings cannot be found.
    const inPdf = view.direction === 'rtl' ? [] : strings;
    expect({
      page: firstLost(strings, page),
      pdf: firstLost(inPdf, pages.map(({ tagged }) => tagged).join('')),
      markdown: firstLost(strings, unmarked(toMarkdown(view))),
      plainText: firstLost(strings, toPlainText(view)),
      warnings: warnings.filter((message) => !message.startsWith('The last of')),
    }).toEqual({ warnings: [] });
  });

  it('ends no page with a heading', async () => {
    const { pages } = await renderPerson(name);
    const last = pages.map(({ structure }) => rolesOf(structure).at(-1));
    expect(last.filter((role) => /^H\d?$/.test(role ?? ''))).toEqual([]);
  });
});
