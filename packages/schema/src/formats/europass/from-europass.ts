import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { keyOf } from '../entries.js';
import { accept, compact, FieldReader } from '../field-reader.js';
import { newestFirst } from '../newest-first.js';
import { readHtml } from '../read-html.js';
import { SectionBuilder } from '../section-builder.js';
import { readXml } from '../xml/read-xml.js';
import { readEducation, readEmployment } from './histories.js';
import { finish } from './parts.js';
import { readPerson, readSupplier } from './person.js';
import { readPublications } from './publications.js';
import { readLanguages, readSkills } from './skills.js';
import { readLists } from './titled-lists.js';

/**
 * Reads a document of the Europass editor: the XML that it exports, and that its PDFs carry. What has no place is reported
 * with its line.
 *
 * @throws {ImportError} where it is not well-formed, or no `Candidate`
 */
export function fromEuropass(text: string): Imported {
  const { name, value, placed } = readXml(text);
  if (name !== 'Candidate')
    throw new ImportError(
      `The root is <${name}>. Give the XML of the Europass editor, whose root is <Candidate>.`,
    );
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
  const profile = root.map('CandidateProfile');
  const language = profile.language('@languageCode');
  const person = root.map('CandidatePerson');
  const { basics, languages } = readPerson(person, language ?? 'en');
  readSupplier(root.map('CandidateSupplier'), person.value);
  const builder = new SectionBuilder();
  const document = {
    ...(language !== undefined && { document: { language } }),
    basics: compact({
      ...basics,
      ...readProfileFacts(profile),
    }),
    work: readEmployment(profile.map('EmploymentHistory'), language),
    education: readEducation(profile.map('EducationHistory'), language),
    languages: [...languages, ...readLanguages(profile.map('PersonQualifications'), language ?? 'en')],
    publications: newestFirst(readPublications(profile.map('PublicationHistory'))),
  };
  readSkills(profile, builder, language ?? 'en');
  readLists(profile, builder, language ?? 'en');
  const { layout, ...sections } = builder.build(language);
  finish(profile, ['ID', 'ID@schemeID', 'ID@schemeName', 'ID@schemeAgencyName', 'ID@schemeVersionID']);
  readRendering(root);
  for (const key of ['schemeID', 'schemeName', 'schemeAgencyName', 'schemeVersionID'])
    root.skip(`DocumentID@${key}`);
  finish(root, ['DocumentID']);
  const titles = (layout as { titles?: unknown } | undefined)?.titles;
  return {
    resume: accept(compact({ ...joinSections(document, sections), layout: compact({ titles }) })),
    warnings: placed(warnings),
  };
}

/** The sections that the format has elements for. */
const OWN_SECTIONS = ['work', 'education', 'languages', 'publications'] as const;

type Entry = Readonly<Record<string, unknown>>;

/**
 * Adds the sections of the person to those with elements of their own, which one of them may share a title with. An entry
 * that adds to another of its name, as the level of a language, goes into it.
 */
function joinSections(document: Entry, sections: Entry): Entry {
  const joined: Record<string, unknown> = { ...document, ...sections };
  for (const type of OWN_SECTIONS) {
    const name = keyOf(type, 'name') ?? 'name';
    const entries = [...((document[type] ?? []) as readonly Entry[])];
    for (const entry of (sections[type] ?? []) as readonly Entry[]) {
      const at = entries.findIndex((other) => addsTo(other, entry, name));
      if (at < 0) entries.push(entry);
      else entries[at] = { ...entry, ...entries[at] };
    }
    joined[type] = entries;
  }
  return joined;
}

/** Whether an entry has the name of another, and nothing that the other says otherwise. */
const addsTo = (other: Entry, entry: Entry, name: string): boolean =>
  other[name] === entry[name] &&
  Object.keys(entry).every((key) => other[key] === undefined || other[key] === entry[key]);

/** The summary, the classes of vehicles and the photograph. */
function readProfileFacts(profile: FieldReader): Readonly<Record<string, unknown>> {
  const licenses = profile.map('Licenses');
  const classes = licenses.maps('License').flatMap((item) => {
    const code = item.text('LicenseTypeCode');
    finish(item);
    return code ?? [];
  });
  finish(licenses);
  return {
    summary: readSummary(profile),
    drivingLicenses: classes,
    image: readPhoto(profile),
  };
}

const readSummary = (profile: FieldReader) => readHtml(profile, 'ExecutiveSummary');

/** The photograph, which stands there as the base64 of a `data:` address. */
function readPhoto(profile: FieldReader): string | undefined {
  const [photo, ...others] = profile.maps('Attachment').flatMap((item) => {
    const data = item.text('EmbeddedData') ?? '';
    for (const key of ['FileType', 'Instructions']) item.skip(key);
    finish(item);
    const address = data.startsWith('data:') ? data : decodeBase64(data);
    if (/^data:image\/(?:png|jpe?g|webp|gif);base64,[\w+/=\s]+$/.test(address)) return [address];
    item.warn('EmbeddedData', 'is no picture; left out.');
    return [];
  });
  if (others.length > 0) profile.warn('Attachment', 'has more pictures; the first is kept.');
  return photo;
}

function decodeBase64(text: string): string {
  try {
    return atob(text.replace(/\s/g, ''));
  } catch {
    return '';
  }
}

/** How the editor shows the document. */
function readRendering(root: FieldReader): void {
  if (root.has('RenderingInformation'))
    root.warn('RenderingInformation', 'styles the page; a document here holds content alone.');
  root.skip('RenderingInformation');
}
