import { elementsIn, type StyledElement } from '@resume/css';
import { collapse } from './collapse.js';
import { textIn } from './element-text.js';

const FIRST = 'is the first heading';

/** Whether a warning is about the level of the first heading of a document. */
export const isOfFirstHeading = (warning: string): boolean => warning.includes(`” ${FIRST}. `);

/** What is wrong with the levels of headings: people who go by headings take a skipped level for lost content. */
export function headingWarnings(root: StyledElement): readonly string[] {
  const warnings: string[] = [];
  let last = 0;
  for (const heading of elementsIn(root)) {
    if (!/^h[1-6]$/.test(heading.name)) continue;
    const level = Number(heading.name.charAt(1));
    if (level > last + 1) {
      const before = last === 0 ? FIRST : `follows h${last}`;
      const title = collapse(textIn(heading));
      warnings.push(`<h${level}> “${title}” ${before}. Make it h${last + 1}: PDF/UA wants no level skipped.`);
    }
    last = level;
  }
  return warnings;
}
