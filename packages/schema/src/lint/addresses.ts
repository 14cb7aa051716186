import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { withScheme } from '../text/href.js';
import { linklessContacts } from './contacts.js';
import { misleadingIn, REORDERING } from './misleading-address.js';
import type { Report } from './rules.js';

/** Checks every text of a document as an address, where it is one. */
export function checkStrings(value: unknown, path: readonly PropertyKey[], report: Report): void {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) checkStrings(item, [...path, i], report);
  else if (isMap(value))
    for (const [key, child] of Object.entries(value)) checkStrings(child, [...path, key], report);
  else if (typeof value === 'string') {
    const isAddress = path.at(-1) === 'url' || path.at(-2) === 'links' || path.at(-2) === 'url';
    if (isAddress) checkAddress(value, path, report);
    else if (/^(?:https?:|[\\/]{2})\S*$/i.test(value.trim())) checkMisleading(value.trim(), path, report);
    else if (REORDERING.test(value))
      report(
        'reordered-text',
        'warning',
        path,
        'Characters turn around what is shown (directional embeddings, overrides or isolates). Delete them.',
      );
  }
}

function checkAddress(value: string, path: readonly PropertyKey[], report: Report): void {
  const address = withScheme(value);
  if (address !== undefined)
    report('relative-host', 'warning', path, `"${value}" leads to a page of this site. Write ${address}.`);
  checkMisleading(value, path, report);
}

/** Reports an address that leads elsewhere than it seems to. */
export function checkMisleading(href: string, path: readonly PropertyKey[], report: Report): void {
  const fault = misleadingIn(href);
  if (fault !== undefined)
    report(
      'misleading-address',
      'warning',
      path,
      `${JSON.stringify(href)} ${fault}. Copy it again from where it leads.`,
    );
}

/** Reports contacts that lead nowhere. */
export function checkContacts(resume: Resume, report: Report): void {
  for (const { path, kind, value } of linklessContacts(resume)) {
    if (kind === 'email')
      report(
        'no-mailbox',
        'warning',
        path,
        `"${value}" is no mail address and has no link. Write one, such as ada@example.org.`,
      );
    else
      report(
        'no-number',
        'info',
        path,
        `"${value}" has no telephone number and no link. Write one, such as +44 161 496 0000, or leave it as it is.`,
      );
  }
}
