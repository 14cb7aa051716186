import type { DateParts, Messages } from './messages.js';
import { signedNumber } from './signed-number.js';

const signed = signedNumber('de');
const count = new Intl.NumberFormat('de');

/** German. */
export const de: Messages = {
  locale: 'de',
  languageName: 'Deutsch',
  direction: 'ltr',
  sections: {
    strengths: 'Stärken',
    goals: 'Ziele',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    projects: 'Projekte',
    publications: 'Veröffentlichungen',
    patents: 'Patente',
    software: 'Software',
    datasets: 'Datensätze',
    talks: 'Vorträge',
    teaching: 'Lehre',
    supervision: 'Betreuung',
    grants: 'Drittmittel',
    service: 'Gutachten und Gremien',
    memberships: 'Mitgliedschaften',
    awards: 'Auszeichnungen',
    certificates: 'Zertifikate',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    volunteer: 'Ehrenamt',
    interests: 'Interessen',
    references: 'Referenzen',
    media: 'In den Medien',
    custom: 'Weiteres',
  },
  selectedPublications: 'Ausgewählte Veröffentlichungen',
  contacts: {
    email: 'E-Mail',
    phone: 'Telefon',
    url: 'Webseite',
    location: 'Ort',
    pronouns: 'Pronomen',
    scholar: 'Google Scholar',
  },
  details: {
    responsibilities: 'Aufgaben',
    achievements: 'Ergebnisse',
    highlights: 'Höhepunkte',
    ratings: 'Beurteilungen',
    advisors: 'Betreuung',
    program: 'Programm',
    research: 'Forschung',
    honors: 'Ehrungen',
    courses: 'Kurse',
    context: 'Ausgangslage',
    approach: 'Vorgehen',
    outcome: 'Ergebnis',
    employer: 'Arbeitgeber',
    roles: 'Rolle',
    entity: 'Auftraggeber',
    minors: 'Nebenfach',
    thesis: 'Abschlussarbeit',
    grade: 'Note',
    team: 'Teamgröße',
    stack: 'Technik',
    license: 'Lizenz',
    version: 'Version',
    students: 'Studierende',
    topic: 'Thema',
    amount: 'Fördersumme',
    tests: 'Prüfungen',
  },
  links: {
    code: 'Code',
    data: 'Daten',
    demo: 'Demo',
    paper: 'Artikel',
    poster: 'Poster',
    project: 'Projekt',
    slides: 'Folien',
    video: 'Video',
  },
  terms: {
    accepted: 'angenommen',
    filed: 'angemeldet',
    forthcoming: 'im Druck',
    granted: 'erteilt',
    'in-review': 'in Begutachtung',
    pending: 'anhängig',
    preprint: 'Preprint',
    invited: 'eingeladener Vortrag',
    keynote: 'Keynote',
    oral: 'Vortrag',
    panel: 'Podium',
    poster: 'Poster',
    tutorial: 'Tutorial',
    'principal-investigator': 'Projektleitung',
    'co-investigator': 'Mitantragsteller',
  },
  goalTerms: { vision: 'Vision', short: 'Kurzfristig', long: 'Langfristig' },
  present: 'heute',
  nameSeparator: ', ',
  formatDate,
  formatNumber: (value) => count.format(value),
  formatAsOf: (figure, date) => `${figure} (Stand ${date})`,
  formatRating: (rating, times, reviews) =>
    reviews
      ? `${rating} in ${times} von ${reviews} Beurteilungen`
      : times > 1
        ? `${rating} (${times}-mal)`
        : rating,
  formatGrade: ({ score, scale, rank, of }) =>
    [
      score !== undefined && (scale !== undefined ? `${score} / ${scale}` : score),
      rank !== undefined && (of !== undefined ? `Rang ${rank} von ${of}` : `Rang ${rank}`),
    ]
      .filter(Boolean)
      .join(', '),
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)} ${Math.abs(value) === 1 ? 'Prozentpunkt' : 'Prozentpunkte'}`
      : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, edition, kind }) =>
    [
      `${system}-${value}`,
      kind && { journal: 'Zeitschrift', conference: 'Konferenz' }[kind],
      edition !== undefined && `(${edition})`,
    ]
      .filter(Boolean)
      .join(' '),
  otherAuthors: ' u. a.',
  publicationTypes: {
    journal: 'Zeitschriftenartikel',
    conference: 'Konferenzbeiträge',
    workshop: 'Workshop-Beiträge',
    preprint: 'Preprints',
    book: 'Bücher',
    chapter: 'Buchkapitel',
    thesis: 'Abschlussarbeiten',
    report: 'Berichte',
    other: 'Weitere Schriften',
  },
  publicationMarks: {
    equal: 'gleicher Beitrag',
    corresponding: 'Korrespondenz',
    coFirst: 'geteilte Erstautorschaft',
  },
  formatPublicationCounts: ({ total, leading }) =>
    `${count.format(total)} ${total === 1 ? 'Veröffentlichung' : 'Veröffentlichungen'}${
      leading > 0 ? `, ${count.format(leading)} in (geteilter) Erstautorschaft` : ''
    }`,
  formatCitedBy: (times) => `${count.format(times)}-mal zitiert`,
  formatCitations: ({ count: value, atLeast, source }) =>
    `${atLeast ? 'Über ' : ''}${count.format(value)}-mal zitiert laut ${source}.`,
  site: {
    resume: 'Lebenslauf',
    skipToContent: 'Zum Inhalt',
    downloadPdf: 'PDF herunterladen',
    otherLanguage: 'Andere Sprachen und PDF',
  },
};

function formatDate({ year, month, day }: DateParts): string {
  return [day, month, year].filter(Boolean).join('.');
}
