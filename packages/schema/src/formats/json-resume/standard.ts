import { isMap } from '../../schema-walk.js';

/** What JSON Resume 1.x says of a value: a text, a date, a list of one kind, or a map. Other keys may stand in any map. */
export type Standard = 'text' | 'date' | readonly [Standard] | { readonly [key: string]: Standard };

const highlights = { highlights: ['text'] } as const;
const span = { startDate: 'date', endDate: 'date' } as const;

/** The keys of JSON Resume 1.x and what may stand there. */
export const standard = {
  $schema: 'text',
  basics: {
    name: 'text',
    label: 'text',
    image: 'text',
    email: 'text',
    phone: 'text',
    url: 'text',
    summary: 'text',
    location: { address: 'text', postalCode: 'text', city: 'text', countryCode: 'text', region: 'text' },
    profiles: [{ network: 'text', username: 'text', url: 'text' }],
  },
  work: [
    {
      name: 'text',
      location: 'text',
      description: 'text',
      position: 'text',
      url: 'text',
      ...span,
      summary: 'text',
      ...highlights,
    },
  ],
  volunteer: [
    { organization: 'text', position: 'text', url: 'text', ...span, summary: 'text', ...highlights },
  ],
  education: [
    {
      institution: 'text',
      url: 'text',
      area: 'text',
      studyType: 'text',
      ...span,
      score: 'text',
      courses: ['text'],
    },
  ],
  awards: [{ title: 'text', date: 'date', awarder: 'text', summary: 'text' }],
  certificates: [{ name: 'text', date: 'date', url: 'text', issuer: 'text' }],
  publications: [{ name: 'text', publisher: 'text', releaseDate: 'date', url: 'text', summary: 'text' }],
  skills: [{ name: 'text', level: 'text', keywords: ['text'] }],
  languages: [{ language: 'text', fluency: 'text' }],
  interests: [{ name: 'text', keywords: ['text'] }],
  references: [{ name: 'text', reference: 'text' }],
  projects: [
    {
      name: 'text',
      description: 'text',
      ...highlights,
      keywords: ['text'],
      ...span,
      url: 'text',
      roles: ['text'],
      entity: 'text',
      type: 'text',
    },
  ],
  meta: { canonical: 'text', version: 'text', lastModified: 'text' },
} as const satisfies Standard;

/** Days need not exist for JSON Resume, and years begin with 1 or 2. */
const DATE = /^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/;

/** Whether a value is what JSON Resume has there. */
export function isStandard(value: unknown, type: Standard): boolean {
  if (type === 'text') return typeof value === 'string';
  if (type === 'date') return typeof value === 'string' && DATE.test(value);
  if (isList(type)) return Array.isArray(value) && value.every((item) => isStandard(item, type[0]));
  return (
    isMap(value) &&
    Object.entries(type).every(([key, child]) => !Object.hasOwn(value, key) || isStandard(value[key], child))
  );
}

/** Whether a type is a list: `Array.isArray` does not narrow readonly tuples. */
export const isList = (type: Standard): type is readonly [Standard] => Array.isArray(type);
