import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Every rule and what it looks for. */
export const rules = {
  untranslated: 'A text that lacks a language other texts are written in.',
  visibility: 'A visibility that does not say clearly who may see something.',
  'no-name': 'A résumé that does not say whose it is.',
  'unknown-key': 'A key that the schema does not know, with the nearest thing to write instead.',
  'unknown-section': 'A name in the layout that no section of the document has.',
  variant: 'A variant that extends none or itself, or has the name of another.',
  'unknown-tag': 'A tag of a variant that nothing has.',
  'variant-of-all': 'A variant that leaves out nothing.',
  letter: 'A letter with the name of another, and a variant whose letter there is not.',
  'letter-to-nobody': 'A letter that names nobody it is to.',
  'blank-letter': 'A letter that says nothing.',
  'empty-section': 'A section that a variant leaves nothing of.',
  'shares-sum': 'Workstreams whose shares do not sum to 100.',
  'dates-reversed': 'An end before its start.',
  'other-calendar': 'Years such as 1401 or 1445, as the Persian and the Islamic calendar have them.',
  'season-or-years': 'Seasons by their number, such as 2017-22, that may be the years of a span.',
  'dates-in-words': 'A date in words, which is shown as it is written.',
  'dates-overlap':
    'Two jobs held at the same time for more than two months, unless one is part-time, an internship and the like.',
  'career-gap': 'More than three months without a job or a school, where readers ask about them.',
  'long-for-career': 'More than a page early in a career, where readers expect one.',
  'unwanted-fact': 'A personal fact that readers in the US and the UK would rather not see.',
  'foreign-heading': 'A heading in another language than that of the résumé.',
  expired: 'A licence or a certificate that has ended.',
  'figure-undated': 'A figure that changes with time, without asOf.',
  'citations-stale': 'A citation count more than a year old.',
  'figure-stale': 'A count of stars or downloads more than a year old.',
  'dead-anchor': 'A link to a place on the page that is not there.',
  'relative-host': 'An address without https:// that names a site, and would lead to a page of this one.',
  'misleading-address': 'An address that leads elsewhere than it seems to.',
  'reordered-text': 'A text with characters that turn around what is shown.',
  'no-mailbox': 'A mail address that is of no mailbox.',
  'no-number': 'A telephone number that is none.',
  'long-bullet': 'A bullet longer than two lines of print.',
  'published-fact': 'A personal fact, a phone or a contact of a reference that everyone may see.',
  'withheld-fact': 'Personal facts, phones and contacts of references that the public does not see.',
  'fact-among-contacts': 'A contact whose label names a personal fact.',
  'orcid-checksum': 'An ORCID whose last digit does not fit.',
} as const;

export type RuleCode = keyof typeof rules;

/** Reports a finding of a rule at a path. */
export type Report = (
  code: RuleCode,
  severity: Diagnostic['severity'],
  path: readonly PropertyKey[],
  message: string,
) => void;
