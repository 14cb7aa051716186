import { dateFormat } from './date-format.js';
import type { Messages } from './messages.js';
import { signedNumber } from './signed-number.js';

const signed = signedNumber('en');
const count = new Intl.NumberFormat('en');

/** English. */
export const en: Messages = {
  locale: 'en',
  languageName: 'English',
  direction: 'ltr',
  sections: {
    strengths: 'Strengths',
    goals: 'Goals',
    work: 'Experience',
    education: 'Education',
    projects: 'Projects',
    publications: 'Publications',
    patents: 'Patents',
    software: 'Software',
    datasets: 'Datasets',
    talks: 'Talks',
    teaching: 'Teaching',
    supervision: 'Supervision',
    grants: 'Grants',
    service: 'Service',
    memberships: 'Memberships',
    awards: 'Awards',
    certificates: 'Certificates',
    skills: 'Skills',
    languages: 'Languages',
    volunteer: 'Volunteering',
    interests: 'Interests',
    references: 'References',
    media: 'In the media',
    custom: 'More',
  },
  selectedPublications: 'Selected publications',
  contacts: {
    email: 'Email',
    phone: 'Phone',
    url: 'Website',
    location: 'Location',
    pronouns: 'Pronouns',
    scholar: 'Google Scholar',
  },
  details: {
    responsibilities: 'Responsibilities',
    achievements: 'Achievements',
    highlights: 'Highlights',
    ratings: 'Reviews',
    advisors: 'Advisor',
    program: 'Programme',
    research: 'Research',
    honors: 'Honours',
    courses: 'Courses',
    context: 'Context',
    approach: 'Approach',
    outcome: 'Outcome',
    employer: 'Employer',
    roles: 'Role',
    entity: 'For',
    minors: 'Minor',
    thesis: 'Thesis',
    grade: 'Grade',
    team: 'Team size',
    stack: 'Stack',
    license: 'Licence',
    version: 'Version',
    students: 'Students',
    topic: 'Topic',
    amount: 'Amount',
    tests: 'Tests',
  },
  links: {
    code: 'Code',
    data: 'Data',
    demo: 'Demo',
    paper: 'Paper',
    poster: 'Poster',
    project: 'Project',
    slides: 'Slides',
    video: 'Video',
  },
  terms: {
    accepted: 'accepted',
    filed: 'filed',
    forthcoming: 'in press',
    granted: 'granted',
    'in-review': 'under review',
    pending: 'pending',
    preprint: 'preprint',
    invited: 'invited talk',
    keynote: 'keynote',
    oral: 'oral presentation',
    panel: 'panel',
    poster: 'poster',
    tutorial: 'tutorial',
    'principal-investigator': 'principal investigator',
    'co-investigator': 'co-investigator',
  },
  goalTerms: { vision: 'Vision', short: 'Short term', long: 'Long term' },
  present: 'present',
  nameSeparator: ', ',
  formatDate: dateFormat('en', 'short'),
  formatNumber: (value) => count.format(value),
  formatAsOf: (figure, date) => `${figure} (as of ${date})`,
  formatRating: (rating, times, reviews) =>
    reviews
      ? `${rating} in ${times} of ${reviews} reviews`
      : times > 1
        ? `${rating} (${times} times)`
        : rating,
  formatGrade: ({ score, scale, rank, of }) =>
    [
      score !== undefined && (scale !== undefined ? `${score} / ${scale}` : score),
      rank !== undefined && (of !== undefined ? `rank ${rank} of ${of}` : `rank ${rank}`),
    ]
      .filter(Boolean)
      .join(', '),
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)} percentage ${Math.abs(value) === 1 ? 'point' : 'points'}`
      : unit === '%'
        ? `${signed(value)}%`
        : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, edition, kind }) =>
    [`${system}-${value}`, kind, edition !== undefined && `(${edition})`].filter(Boolean).join(' '),
  otherAuthors: ', et al.',
  publicationTypes: {
    journal: 'Journal articles',
    conference: 'Conference papers',
    workshop: 'Workshop papers',
    preprint: 'Preprints',
    book: 'Books',
    chapter: 'Book chapters',
    thesis: 'Theses',
    report: 'Reports',
    other: 'Other writing',
  },
  publicationMarks: {
    equal: 'equal contribution',
    corresponding: 'corresponding author',
    coFirst: 'co-first author',
  },
  formatPublicationCounts: ({ total, leading }) =>
    `${count.format(total)} ${total === 1 ? 'paper' : 'papers'}${
      leading > 0 ? `, ${count.format(leading)} as first or co-first author` : ''
    }`,
  formatCitedBy: (times) => `cited ${count.format(times)} ${times === 1 ? 'time' : 'times'}`,
  formatCitations: ({ count: value, atLeast, source }) =>
    `Cited ${atLeast ? 'more than ' : ''}${count.format(value)} times, according to ${source}.`,
  site: {
    resume: 'Résumé',
    skipToContent: 'Skip to content',
    downloadPdf: 'Download PDF',
    otherLanguage: 'Other languages and PDF',
  },
};
