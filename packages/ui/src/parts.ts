/**
 * Every part: the class on an element, and what the element is. Together with {@link variables} the styling API: all
 * rules of the library have zero specificity and stand in `@layer resume`, so one line of yours wins.
 */
export const parts = {
  'resume-document': 'The sheet: a whole résumé, or the frame around single pieces.',

  'resume-header': 'Name, position, contacts and summary.',
  'resume-header-name': 'The name; its `::before` is the seal mark.',
  'resume-header-label': 'One line: what the owner is.',
  'resume-header-summary': 'A few sentences below the contacts.',
  'resume-contact-list': 'Contacts in a row.',
  'resume-contact': 'One contact; `data-kind` is email, phone, url, location or profile.',
  'resume-contact-label': 'Which contact it is.',

  'resume-section': 'A titled section.',
  'resume-section-title': 'Its title.',
  'resume-section-note': 'A remark about the entries as a whole.',

  'resume-rich-text': 'A paragraph of prepared text.',
  'resume-bullet-list': 'Several texts as a list.',
  'resume-date-range': 'A start and an end.',
  'resume-detail-list': 'The labelled parts of an entry.',
  'resume-detail': 'A label and what it names; `data-kind` says which part, such as `achievements`.',
  'resume-detail-label': 'The label, in the margin where there is room.',
  'resume-detail-content': 'A paragraph or a list.',
  'resume-tag-list': 'Keywords in a row.',
  'resume-tag': 'One keyword.',

  'resume-timeline': 'Entries in time.',
  'resume-timeline-item': 'One entry.',
  'resume-timeline-title': 'Employer or school.',
  'resume-timeline-meta': 'The line below: position, degree, department.',
  'resume-timeline-date': 'When it was, in the margin where there is room.',
  'resume-workstream-list': 'The strands of a job.',
  'resume-workstream': 'One strand.',
  'resume-workstream-title': 'What the strand is.',
  'resume-workstream-meta': 'Share of the time and role.',
  'resume-workstream-share': 'The share as a figure.',
  'resume-workstream-bar': 'The share as a drawing, on the screen alone.',
  'resume-workstream-bar-whole': 'The whole of the time.',
  'resume-workstream-bar-share': 'The part spent on the strand.',

  'resume-project-list': 'Projects one below the other.',
  'resume-project-card': 'One project.',
  'resume-project-card-title': 'Its name.',
  'resume-project-card-date': 'When it was, in the margin where there is room.',
  'resume-metric-list': 'Results side by side.',
  'resume-metric': 'One place in that row.',
  'resume-metric-change': 'A result; `data-effect` is better, worse or same.',
  'resume-metric-change-name': 'What was measured.',
  'resume-metric-change-value': 'The figures, set large.',
  'resume-metric-change-before': 'The figure it started from.',
  'resume-metric-change-arrow': 'The arrow between the figures.',
  'resume-metric-change-after': 'The figure it came to, or the change where no figures are known.',
  'resume-metric-change-bars': 'Both figures as lengths from zero.',
  'resume-metric-change-bar-before': 'The first length.',
  'resume-metric-change-bar-after': 'The second length.',
  'resume-metric-change-delta': 'The change in words.',

  'resume-publication-list': 'Numbered papers.',
  'resume-publication': 'One paper; its `::before` is the number.',
  'resume-publication-title': 'The title.',
  'resume-publication-authors': 'The authors.',
  'resume-author-self': "The owner's own name among them.",
  'resume-publication-venue': 'Where and when, then short remarks.',

  'resume-strength-list': 'Strengths.',
  'resume-strength': 'One strength.',
  'resume-strength-name': 'What it is.',
  'resume-strength-summary': 'What shows it.',
  'resume-entry-list': 'Entries of any other kind.',
  'resume-entry': 'One entry.',
  'resume-entry-title': 'What it is.',
  'resume-entry-meta': 'The line below: role, organization, place.',
  'resume-entry-date': 'When it was, in the margin where there is room.',
  'resume-entry-links': 'More addresses in a row.',
  'resume-goal-list': 'Goals.',
  'resume-goal': 'One goal.',
  'resume-goal-term': 'How far ahead it is.',
  'resume-goal-summary': 'The goal itself.',
} as const;

/** The class of a part. */
export type Part = keyof typeof parts;

/** Every CSS variable and what it sets. Set them on any element around the parts. */
export const variables = {
  '--resume-color-ground': 'What the sheet lies on.',
  '--resume-color-paper': 'The sheet.',
  '--resume-color-ink': 'Text.',
  '--resume-color-muted': 'Dates, venues, labels.',
  '--resume-color-hairline': 'Rules.',
  '--resume-color-accent': "Links, the mark above the name, the owner's name among authors.",
  '--resume-font-text': 'Running text.',
  '--resume-font-title': 'The name, section titles and large figures.',
  '--resume-weight-regular': 'Weight of running text.',
  '--resume-weight-title': 'Weight of the title font.',
  '--resume-weight-bold': 'Weight of names, entry titles and strong text.',
  '--resume-space-1': 'A quarter of the 1rem step.',
  '--resume-space-2': 'Half a step.',
  '--resume-space-3': 'Three quarters of a step.',
  '--resume-space-4': 'One step.',
  '--resume-space-6': 'One and a half.',
  '--resume-space-8': 'Two.',
  '--resume-space-12': 'Three.',
  '--resume-margin': 'Width of the margin for dates and labels.',
  '--resume-title-margin': 'Width of the margin for section titles.',
  '--resume-measure': 'Longest line of text.',
  '--resume-measure-han': 'Longest line of Chinese text.',
} as const;

/** The name of a CSS variable. */
export type Variable = keyof typeof variables;
