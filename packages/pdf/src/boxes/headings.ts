import { type ChildNode, isTag } from 'domhandler';
import { collapse } from './collapse.js';
import { displayOf, textContent } from './html.js';

const FIRST = 'is the first heading';

/** Whether a warning is about the level of the first heading of a document. */
export const isOfFirstHeading = (warning: string): boolean => warning.includes(`” ${FIRST}. `);

/** What is wrong with the levels of headings: people who go by headings take a skipped level for lost content. */
export function headingWarnings(nodes: readonly ChildNode[]): readonly string[] {
  const warnings: string[] = [];
  let last = 0;
  for (const { level, title } of headings(nodes)) {
    if (level > last + 1) {
      const before = last === 0 ? FIRST : `follows h${last}`;
      warnings.push(`<h${level}> “${title}” ${before}. Make it h${last + 1}: PDF/UA wants no level skipped.`);
    }
    last = level;
  }
  return warnings;
}

function* headings(nodes: readonly ChildNode[]): Generator<{ level: number; title: string }> {
  for (const node of nodes) {
    if (!isTag(node) || displayOf(node) === 'none') continue;
    if (/^h[1-6]$/.test(node.name))
      yield { level: Number(node.name.charAt(1)), title: collapse(textContent(node)) };
    else yield* headings(node.children);
  }
}
