import { nearest } from '../diagnostics/nearest.js';
import { SHOWN_VARIABLES } from '../sections/csl.js';

/**
 * What people call a field, by the letters of the word, and what to write instead: the first of these keys that the map
 * may have and does not; else the first that is a place of the document, such as `basics.label` or `work`.
 */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  // Who the owner is
  headline: ['label', 'position', 'basics.label'],
  tagline: ['label', 'basics.label'],
  jobtitle: ['position', 'label', 'basics.label'],
  occupation: ['label', 'position', 'basics.label'],
  profession: ['label', 'position', 'basics.label'],
  title: ['label', 'position', 'studyType', 'name', 'basics.label'],
  fullname: ['name', 'literal', 'basics.name'],
  firstname: ['given', 'name', 'basics.name'],
  givenname: ['given', 'name', 'basics.name'],
  lastname: ['family', 'name', 'basics.name'],
  familyname: ['family', 'name', 'basics.name'],
  surname: ['family', 'name', 'basics.name'],
  reading: ['nameReading', 'basics.nameReading'],
  furigana: ['nameReading', 'basics.nameReading'],
  nickname: ['aliases', 'basics.aliases'],
  about: ['summary', 'description', 'basics.summary'],
  aboutme: ['summary', 'basics.summary'],
  bio: ['summary', 'basics.summary'],
  biography: ['summary', 'basics.summary'],
  intro: ['summary', 'description', 'basics.summary'],
  introduction: ['summary', 'description', 'basics.summary'],
  objective: ['summary', 'basics.summary'],
  careerobjective: ['summary', 'basics.summary'],
  personalstatement: ['summary', 'basics.summary'],
  statement: ['summary', 'basics.summary'],
  professionalsummary: ['summary', 'basics.summary'],
  profile: ['summary', 'basics.summary'],
  avatar: ['image', 'basics.image'],
  photo: ['image', 'basics.image'],
  photograph: ['image', 'basics.image'],
  headshot: ['image', 'basics.image'],
  birthday: ['birthDate', 'basics.birthDate'],
  dateofbirth: ['birthDate', 'basics.birthDate'],
  dob: ['birthDate', 'basics.birthDate'],
  born: ['birthDate', 'basics.birthDate'],
  age: ['birthDate', 'basics.birthDate'],
  placeofbirth: ['birthPlace', 'basics.birthPlace'],
  sex: ['gender', 'basics.gender'],
  citizenship: ['nationality', 'basics.nationality'],
  citizenships: ['nationality', 'basics.nationality'],
  nationalities: ['nationality', 'basics.nationality'],
  visa: ['workPermit', 'basics.workPermit'],
  visastatus: ['workPermit', 'basics.workPermit'],
  righttowork: ['workPermit', 'basics.workPermit'],
  driverlicense: ['drivingLicenses', 'basics.drivingLicenses'],
  driverslicense: ['drivingLicenses', 'basics.drivingLicenses'],
  drivinglicence: ['drivingLicenses', 'basics.drivingLicenses'],
  drivinglicense: ['drivingLicenses', 'basics.drivingLicenses'],
  civilstatus: ['maritalStatus', 'basics.maritalStatus'],
  children: ['dependents', 'basics.dependents'],
  hukou: ['registeredResidence', 'basics.registeredResidence'],
  yearsofexperience: ['careerStart', 'basics.careerStart'],
  // What the owner seeks
  expectedsalary: ['salary', 'seeking.salary'],
  desiredsalary: ['salary', 'seeking.salary'],
  desiredposition: ['positions', 'seeking.positions'],
  jobsought: ['seeking'],
  jobpreferences: ['seeking'],
  lookingfor: ['seeking'],
  availability: ['availableFrom', 'seeking.availableFrom'],
  noticeperiod: ['availableFrom', 'seeking.availableFrom'],
  // How to reach the owner
  mail: ['email', 'basics.email'],
  emailaddress: ['email', 'basics.email'],
  mobile: ['phone', 'basics.phone'],
  cell: ['phone', 'basics.phone'],
  cellphone: ['phone', 'basics.phone'],
  tel: ['phone', 'basics.phone'],
  telephone: ['phone', 'basics.phone'],
  phonenumber: ['phone', 'basics.phone'],
  homepage: ['url', 'basics.url'],
  website: ['url', 'basics.url'],
  web: ['url', 'basics.url'],
  portfolio: ['url', 'basics.url', 'projects'],
  street: ['address', 'basics.location.address'],
  streetaddress: ['address', 'basics.location.address'],
  zip: ['postalCode', 'basics.location.postalCode'],
  zipcode: ['postalCode', 'basics.location.postalCode'],
  postcode: ['postalCode', 'basics.location.postalCode'],
  country: ['countryCode', 'basics.location.countryCode'],
  state: ['region', 'basics.location.region'],
  province: ['region', 'basics.location.region'],
  town: ['city', 'basics.location.city'],
  orcidid: ['orcid', 'basics.ids.orcid'],
  googlescholar: ['scholar', 'basics.ids.scholar'],
  sociallinks: ['profiles', 'basics.profiles'],
  socials: ['profiles', 'basics.profiles'],
  social: ['profiles', 'basics.profiles'],
  socialmedia: ['profiles', 'basics.profiles'],
  contact: ['contacts', 'basics'],
  personal: ['basics'],
  personalinfo: ['basics'],
  personalinformation: ['basics'],
  // Layout
  order: ['layout.order'],
  sectionorder: ['layout.order'],
  sections: ['layout.order'],
  headings: ['layout.titles'],
  sectiontitles: ['layout.titles'],
  titles: ['layout.titles'],
  // Sections
  experience: ['work'],
  workexperience: ['work'],
  employment: ['work'],
  jobs: ['work'],
  internships: ['work'],
  schools: ['education'],
  studies: ['education'],
  academics: ['education'],
  trainings: ['training'],
  courses: ['training'],
  certifications: ['certificates'],
  licences: ['licenses'],
  volunteering: ['volunteer'],
  activities: ['highlights', 'activities'],
  extracurricular: ['activities'],
  extracurriculars: ['activities'],
  clubs: ['activities'],
  shows: ['exhibitions'],
  hobbies: ['interests'],
  papers: ['publications'],
  articles: ['publications'],
  presentations: ['talks'],
  speaking: ['talks'],
  honors: ['awards'],
  honours: ['awards'],
  scholarships: ['awards'],
  accomplishments: ['achievements', 'highlights', 'awards'],
  achievements: ['highlights', 'awards'],
  competencies: ['skills'],
  expertise: ['skills'],
  // Fields of an entry
  employer: ['name', 'organization'],
  company: ['name', 'organization'],
  organisation: ['organization', 'institution', 'name'],
  school: ['institution'],
  university: ['institution'],
  college: ['institution'],
  degree: ['studyType'],
  major: ['area'],
  field: ['area'],
  label: ['name', 'title'],
  name: ['organization', 'institution', 'title', 'language'],
  fieldofstudy: ['area'],
  gpa: ['score'],
  role: ['position', 'roles', 'positions'],
  positions: ['roles', 'work'],
  from: ['startDate', 'availableFrom'],
  start: ['startDate'],
  begin: ['startDate'],
  to: ['endDate'],
  until: ['endDate'],
  end: ['endDate'],
  current: ['endDate'],
  iscurrent: ['endDate'],
  ongoing: ['endDate'],
  date: ['startDate', 'issued', 'releaseDate'],
  year: ['date', 'issued', 'endDate', 'value'],
  validuntil: ['expires'],
  validthrough: ['expires'],
  expiry: ['expires'],
  expirydate: ['expires'],
  expirationdate: ['expires'],
  period: ['startDate'],
  duration: ['startDate'],
  published: ['issued', 'releaseDate', 'date'],
  bullets: ['highlights'],
  tasks: ['highlights', 'responsibilities'],
  duties: ['responsibilities', 'highlights'],
  results: ['achievements', 'outcome', 'highlights'],
  details: ['highlights', 'summary', 'description'],
  notes: ['summary', 'description'],
  comment: ['summary', 'description'],
  description: ['summary'],
  technologies: ['stack', 'keywords'],
  techstack: ['stack', 'keywords'],
  technology: ['stack', 'keywords'],
  tech: ['stack', 'keywords'],
  tools: ['stack', 'keywords'],
  skills: ['stack', 'keywords'],
  keywords: ['stack'],
  link: ['url', 'links'],
  links: ['url', 'basics.profiles'],
  href: ['url'],
  repo: ['links', 'url'],
  repository: ['links', 'url'],
  code: ['links', 'url'],
  demo: ['links', 'url'],
  city: ['location'],
  place: ['location', 'city'],
  proficiency: ['level', 'fluency'],
  rating: ['level'],
  source: ['src'],
  file: ['src'],
  path: ['src'],
  venue: ['containerTitle', 'event', 'location'],
  journal: ['containerTitle'],
  conference: ['containerTitle', 'event'],
  booktitle: ['containerTitle'],
  doi: ['DOI'],
  author: ['authors'],
  abstract: ['summary'],
  authority: ['issuer'],
};

/** Pages elsewhere that people name as a field of their own. */
const NETWORKS = new Set(
  (
    'behance bluesky codepen dribbble facebook flickr github gitlab goodreads huggingface instagram kaggle leetcode ' +
    'linkedin mastodon medium qq researchgate skype soundcloud stackoverflow telegram threads tiktok twitter vimeo wechat ' +
    'weibo whatsapp x xing youtube zhihu'
  ).split(' '),
);

/** Personal facts without a field of their own; a contact with a label shows them. */
const PERSONAL = new Set(['nationalid', 'religion']);

type Shape = Readonly<Record<string, unknown>>;

const isFreeIn = (map: Shape, shape: Shape) => (known: string) =>
  Object.hasOwn(shape, known) && !Object.hasOwn(map, known);

/** Another key of the same map that people call by the name of `key`: the name of a job for its employer. */
export const alsoCalled = (key: string, map: Shape, shape: Shape): string | undefined =>
  meaningsOf(lettersOf(key)).find(isFreeIn(map, shape));

/** The key of the same map that an unknown one was most likely meant to be; nothing where none is near. */
export function meantBy(key: string, map: Shape, shape: Shape): string | undefined {
  const isFree = isFreeIn(map, shape);
  const word = lettersOf(key);
  const meant = Object.keys(shape).find((known) => lettersOf(known) === word && isFree(known));
  return (
    meant ??
    meaningsOf(word).find(isFree) ??
    nearest(
      key,
      Object.keys(shape).filter((known) => isFree(known)),
    ) ??
    misspelt(word).find(isFree)
  );
}

/**
 * The place of a document for what a key is called, whatever map it stands in; nothing for a key of an entry whose other
 * name is taken there.
 */
export function placeOf(key: string, shape: Shape, sections: Shape, basics: Shape): string | undefined {
  const word = lettersOf(key);
  if (NETWORKS.has(word)) return `basics.profiles, with network: ${key}`;
  if (PERSONAL.has(word)) return `basics.contacts, with label: ${key}`;
  const meanings = [...meaningsOf(word), ...misspelt(word)];
  const isTaken = meanings.some((each) => Object.hasOwn(shape, each));
  if (isTaken && shape !== sections && shape !== basics) return undefined;
  const place = meanings.find((each) =>
    each.startsWith('layout.') ? shape === sections : each.includes('.') || Object.hasOwn(sections, each),
  );
  if (place !== undefined) return place;
  if (Object.hasOwn(sections, key)) return key;
  return Object.hasOwn(basics, key) ? `basics.${key}` : undefined;
}

/** What CSL calls some fields of a work that people and BibTeX have other words for. */
const CSL_NAMES: Readonly<Record<string, string>> = {
  address: 'publisher-place',
  chapter: 'chapter-number',
  conference: 'event-title',
  event: 'event-title',
  howpublished: 'medium',
  place: 'publisher-place',
  series: 'collection-title',
  translators: 'translator',
  volumes: 'number-of-volumes',
};

/** The variable of CSL that a key names, where it is shown: `publisher-place` of `publisherPlace`. */
export function cslNameOf(key: string): string | undefined {
  const word = lettersOf(key);
  return Object.hasOwn(CSL_NAMES, word)
    ? CSL_NAMES[word]
    : SHOWN_VARIABLES.find((name) => lettersOf(name) === word);
}

const meaningsOf = (word: string) => (Object.hasOwn(MEANINGS, word) ? (MEANINGS[word] ?? []) : []);

/** The meanings of the name that a misspelt one is nearest to. The same keys come again in every entry, so these are remembered. */
function misspelt(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const found = Object.hasOwn(MEANINGS, word) ? [] : meaningsOf(nearest(word, Object.keys(MEANINGS)) ?? '');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}

const MOST_REMEMBERED = 500;
const remembered = new Map<string, readonly string[]>();

/** The letters and figures of a word, without case, accents, spaces and signs. */
export function lettersOf(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
