import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import type { Report } from './rules.js';

/** Letters to nobody, and letters that say nothing. */
export function checkLetters({ letters = [] }: Resume, report: Report): void {
  for (const [i, { body, name, recipient = {} }] of letters.entries()) {
    if ([recipient.name, recipient.role, recipient.organization].every(isBlank))
      report(
        'letter-to-nobody',
        'warning',
        ['letters', i],
        `The letter "${name}" names nobody it is to. Write a recipient with a name, a role or an organization.`,
      );
    if (isBlank(body))
      report('blank-letter', 'warning', ['letters', i, 'body'], `The letter "${name}" says nothing.`);
  }
}

/** Whether a text, or each of several, has nothing to read in any language. */
function isBlank(text: unknown): boolean {
  if (typeof text === 'string') return text.trim() === '';
  return Array.isArray(text) || isMap(text) ? Object.values(text).every(isBlank) : true;
}
