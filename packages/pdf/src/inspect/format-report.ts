import type { PdfReport, StructureTree } from './read-pdf.js';

/** What a reader finds in a PDF, for people. */
export function formatReport(report: PdfReport): string {
  const { attachments, author, lang, pages, tagged, title } = report;
  const links = [...new Set(pages.flatMap((page) => page.links))];
  const facts = [
    ['title', title ?? 'none'],
    ['author', author ?? 'none'],
    ['language', lang ?? 'none'],
    ['tagged', tagged ? 'yes' : 'no'],
    ['pages', String(pages.length)],
    ['attached', attachments.join(', ') || 'nothing'],
    ['links', links.join(' ') || 'none'],
  ];
  const sheets = pages.map(({ structure, text }, index) =>
    [`── page ${index + 1}`, ...(structure ? outline(structure) : ['(no structure)']), '', text.trim()].join(
      '\n',
    ),
  );
  return [...facts.map(([name = '', value]) => `${name.padEnd(9)} ${value}`), '', ...sheets].join('\n');
}

/** One line an element, indented by depth; runs of like siblings counted. */
function outline({ alt, children, lang, role }: StructureTree, depth = 0): readonly string[] {
  const notes = [lang && `lang=${lang}`, alt && `“${alt}”`].filter(Boolean).join(' ');
  return [
    `${'  '.repeat(depth)}${role}${notes && ` ${notes}`}`,
    ...children.flatMap((child) => outline(child, depth + 1)),
  ];
}
