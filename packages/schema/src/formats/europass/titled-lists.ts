import type { FieldReader } from '../field-reader.js';
import { compact } from '../field-reader.js';
import { readHtmlBullets } from '../read-html.js';
import { addSection, type ReadEntry } from '../rendercv/index.js';
import type { SectionBuilder } from '../section-builder.js';
import { finish, linksOf, spanOf, usualTitle } from './parts.js';

/** Sections of entries with a title each: their element, that of an entry, and the title that they have in the editor. */
const LISTS: readonly (readonly [list: string, entries: readonly string[], title: string])[] = [
  ['CreativeWorks', ['CreativeWork'], 'Creative works'],
  ['Projects', ['Project'], 'Projects'],
  [
    'SocialAndPoliticalActivities',
    ['SocialAndPoliticalActivity', 'SocialAndNetworkingActivity'],
    'Social and political activities',
  ],
  ['NetworksAndMemberships', ['NetworkAndMembership'], 'Memberships'],
  ['ConferencesAndSeminars', ['ConferenceAndSeminar'], 'Conferences and seminars'],
  ['VoluntaryWorks', ['VoluntaryWork'], 'Volunteering'],
  ['CourseCertifications', ['CourseCertification'], 'Training'],
  ['Certifications', ['Certification'], 'Certifications'],
  ['HonoursAndAwards', ['HonourAndAward', 'HonourAward'], 'Awards'],
  ['HobbiesAndInterests', ['HobbyAndInterest', 'HobbyOrInterest'], 'Interests'],
  ['EmploymentReferences', ['EmploymentReference'], 'References'],
  [
    'CommunicationAndInterpersonalSkills',
    ['CommunicationAndInterpersonalSkill'],
    'Communication and interpersonal skills',
  ],
  ['OrganisationalSkills', ['OrganisationalSkill'], 'Organisational skills'],
  ['ManagementAndLeadershipSkills', ['ManagementAndLeadershipSkill'], 'Management and leadership skills'],
];

/** Reads the sections that hold entries with titles, and those that the person made. */
export function readLists(profile: FieldReader, builder: SectionBuilder, language: string): void {
  for (const [key, names, title] of LISTS) {
    const list = profile.map(key);
    const entries = names.flatMap((name) => list.maps(name).map(readEntry));
    finish(list);
    if (entries.length > 0) addSection(builder, usualTitle(title, language), entries);
  }
  // The editor writes a section of the person once for each of its entries.
  const own = new Map<string, ReadEntry[]>();
  for (const section of profile.maps('Others')) {
    const title = section.text('Title') ?? 'Other';
    const entries = section
      .maps('Other')
      .map(readEntry)
      .flatMap((entry) => asNotes(entry, title));
    finish(section);
    own.set(title, [...(own.get(title) ?? []), ...entries]);
  }
  for (const [title, entries] of own) if (entries.length > 0) addSection(builder, title, entries);
}

/** What has no title but that of its section is lines, such as the footnotes of a list. */
function asNotes(entry: ReadEntry, title: string): readonly ReadEntry[] {
  const { name, summary, highlights, ...rest } = entry.parts;
  const lines = [summary, highlights].flat().filter((line) => line !== undefined);
  if (name !== title || lines.length === 0 || Object.keys(rest).length > 0) return [entry];
  return lines.map((line) => ({ ...entry, parts: { line } }));
}

function readEntry(written: FieldReader): ReadEntry {
  // Of activities, the entry stands in an element of its own.
  const item = written.has('Activity') ? written.map('Activity') : written;
  const { url, others } = linksOf(item, undefined);
  for (const link of others) item.warn('Link', `"${link}" is a further address; left out.`);
  const { summary, highlights } = readHtmlBullets(item, 'Description');
  const parts = compact({
    name: item.text('Title') ?? item.text('Name') ?? item.text('CertificationName'),
    ...spanOf(item, 'Date'),
    location: item.text('Location'),
    url,
    summary,
    highlights,
  });
  for (const each of new Set([item, written])) finish(each, ['Title@languageID', 'Title@typeCode']);
  return { type: undefined, parts };
}
