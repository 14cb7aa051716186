import type { DateParts, Messages } from './messages.js';
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
    publications: 'Selected publications',
  },
  contacts: { email: 'Email', phone: 'Phone', url: 'Website', location: 'Location' },
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
  },
  goalTerms: { vision: 'Vision', short: 'Short term', long: 'Long term' },
  present: 'present',
  formatDate,
  formatRating: (rating, times, reviews) =>
    reviews
      ? `${rating} in ${times} of ${reviews} reviews`
      : times > 1
        ? `${rating} (${times} times)`
        : rating,
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)} percentage ${Math.abs(value) === 1 ? 'point' : 'points'}`
      : unit === '%'
        ? `${signed(value)}%`
        : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, kind }) => [`${system}-${value}`, kind].filter(Boolean).join(' '),
  otherAuthors: ', et al.',
  publicationMarks: { equal: 'equal contribution', coFirst: 'co-first author' },
  formatCitations: ({ count: value, atLeast, source }) =>
    `Cited ${atLeast ? 'more than ' : ''}${count.format(value)} times, according to ${source}.`,
  site: {
    resume: 'Résumé',
    skipToContent: 'Skip to content',
    downloadPdf: 'Download PDF',
    otherLanguage: 'Other languages and PDF',
  },
};

function formatDate({ year, month, day }: DateParts): string {
  if (!month) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'short',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
