import { isMap } from '../../schema-walk.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { accept, compact, FieldReader } from '../field-reader.js';
import { newestFirst } from '../newest-first.js';
import {
  datesOf,
  finish,
  identifiersOf,
  organizationOf,
  privacyOf,
  readOrganization,
  reportIdentifiers,
  reportOther,
  textOf,
} from './parts.js';
import { isOrcidRecord } from './recognize.js';
import { readWorks } from './works.js';

/**
 * Reads the record of a person at ORCID, versions 2 and 3 of its interface. What the record does not show to everyone is
 * `private` here. What has no place is reported.
 *
 * @throws {ImportError} where it is no record
 */
export function fromOrcid(value: unknown): Imported {
  if (!isOrcidRecord(value) || !isMap(value))
    throw new ImportError('There is no "orcid-identifier". Give the record of a person at ORCID, in JSON.');
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
  const identifier = root.map('orcid-identifier');
  const orcid = identifier.text('path') ?? identifier.text('uri');
  for (const key of ['uri', 'host']) identifier.skip(key);
  identifier.finish();
  for (const key of ['preferences', 'history']) root.skip(key);
  const activities = root.map('activities-summary');
  const document = {
    ...readPerson(root.map('person'), orcid),
    ...readActivities(activities),
  };
  finish(activities);
  finish(root);
  return { resume: accept(compact(document)), warnings };
}

function readPerson(person: FieldReader, orcid: string | undefined): Readonly<Record<string, unknown>> {
  const name = person.map('name');
  const parts = [textOf(name, 'given-names'), textOf(name, 'family-name')].filter(Boolean).join(' ');
  const credited = textOf(name, 'credit-name');
  finish(name);
  const biography = person.map('biography');
  const emails = listOf(person, 'emails', 'email').map((item) =>
    finish(item, { value: item.text('email'), ...privacyOf(item), isFirst: item.value.primary === true }, [
      'primary',
      'verified',
    ]),
  );
  const [email, ...others] = emails
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst));
  const [country, ...countries] = listOf(person, 'addresses', 'address').flatMap((item) => {
    const code = textOf(item, 'country');
    finish(item);
    return code ?? [];
  });
  for (const code of countries)
    person.warn('addresses', `names "${code}" as another country; the first is kept.`);
  const basics = compact({
    name: credited ?? (parts || undefined),
    aliases: [
      ...(credited && parts && parts !== credited ? [parts] : []),
      ...listOf(person, 'other-names', 'other-name').flatMap(
        (item) => finish(item, { name: item.text('content') }).name ?? [],
      ),
    ],
    summary: biography.text('content'),
    email: email && compact({ value: email.value, visibility: email.visibility }),
    contacts: others.map(({ value, visibility }) => compact({ kind: 'email', value, visibility })),
    ids: orcid === undefined ? undefined : { orcid },
    location: country === undefined ? undefined : { countryCode: country },
    profiles: [
      ...listOf(person, 'researcher-urls', 'researcher-url').map((item) =>
        finish(item, {
          network: item.text('url-name') ?? 'Web',
          username: undefined,
          url: item.map('url').href('value'),
          ...privacyOf(item),
        }),
      ),
      ...listOf(person, 'external-identifiers', 'external-identifier').map((item) =>
        finish(
          item,
          {
            network: item.text('external-id-type'),
            username: item.text('external-id-value'),
            url: item.map('external-id-url').href('value'),
            ...privacyOf(item),
          },
          ['external-id-relationship'],
        ),
      ),
    ]
      .filter(({ url, username }) => url !== undefined || username !== undefined)
      .map(compact),
  });
  finish(biography);
  const interests = listOf(person, 'keywords', 'keyword').flatMap((item) => {
    const { name } = finish(item, { name: item.text('content') });
    return name === undefined ? [] : [{ name }];
  });
  finish(person);
  return { basics, interests };
}

/** The items of a list that stands in a map of its own. */
function listOf(reader: FieldReader, key: string, itemKey: string): readonly FieldReader[] {
  const list = reader.map(key);
  const items = list.maps(itemKey);
  finish(list);
  return items;
}

/** The sections of affiliations by their keys: what a summary of one is called, and the entry that it becomes. */
const AFFILIATIONS = {
  employments: ['employment-summary', 'work', 'name', 'position'],
  'invited-positions': ['invited-position-summary', 'work', 'name', 'position'],
  educations: ['education-summary', 'education', 'institution', 'studyType'],
  qualifications: ['qualification-summary', 'training', 'provider', 'name'],
  memberships: ['membership-summary', 'memberships', 'organization', 'position'],
  services: ['service-summary', 'service', 'organization', 'position'],
  distinctions: ['distinction-summary', 'awards', 'awarder', 'title'],
} as const;

function readActivities(activities: FieldReader): Readonly<Record<string, unknown>> {
  const sections: Record<string, Record<string, unknown>[]> = {};
  for (const [key, [summaryKey, section, organizationKey, roleKey]] of Object.entries(AFFILIATIONS)) {
    const entries = summariesIn(activities.map(key), summaryKey).map((item) => {
      const { name, location, url } = organizationOf(item);
      const role = item.text('role-title');
      const department = item.text('department-name');
      const dates = datesOf(item);
      const hasDepartment = section === 'work' || section === 'education';
      return finish(
        item,
        compact({
          [organizationKey]:
            hasDepartment || department === undefined ? name : [department, name].filter(Boolean).join(', '),
          [roleKey]: role ?? (section === 'training' || section === 'awards' ? name : undefined),
          ...(hasDepartment && { department }),
          location,
          url,
          ...(section === 'awards' ? { date: dates.startDate ?? dates.endDate } : dates),
          ...privacyOf(item),
        }),
      );
    });
    sections[section] = [...(sections[section] ?? []), ...entries];
  }
  return {
    ...sections,
    grants: summariesIn(activities.map('fundings'), 'funding-summary').map(readFunding),
    service: [...(sections.service ?? []), ...readReviews(activities.map('peer-reviews'))],
    publications: newestFirst(readWorks(activities.map('works'))),
  };
}

/** The summaries of a section: of those that sources give of the same, the first, which their owner prefers. */
function summariesIn(section: FieldReader, key: string): readonly FieldReader[] {
  const groups = [...section.maps('affiliation-group'), ...section.maps('group')];
  const grouped = groups.flatMap((group) => {
    const wrapped = group.maps('summaries').map((item) => {
      const inner = item.map(key);
      finish(item);
      return inner;
    });
    const [first, ...others] = [...wrapped, ...group.maps(key)];
    for (const other of others) reportOther(other, first);
    reportIdentifiers(group, identifiersOf(group).all, first ? textsIn(first.value['external-ids']) : []);
    finish(group);
    return first ?? [];
  });
  const summaries = [...grouped, ...section.maps(key)];
  finish(section);
  return summaries;
}

/** All texts within a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

function readFunding(item: FieldReader): Record<string, unknown> {
  const { name, place: location } = readOrganization(item.map('organization'));
  const title = item.map('title');
  const { all, url } = identifiersOf(item);
  const [number] = all.flatMap(({ type, value }) => (type === 'doi' ? [] : (value ?? [])));
  const entry = compact({
    name: textOf(title, 'title') ?? name ?? 'Grant',
    funder: name,
    number,
    location,
    url: item.map('url').href('value') ?? url,
    ...datesOf(item),
    level: item.text('type'),
    ...privacyOf(item),
  });
  finish(title);
  reportIdentifiers(item, all, [number, entry.url as string | undefined]);
  return finish(item, entry);
}

/** Reviews by the journal or organization that they were for. The numbers of reviewed works and journals have no place. */
function readReviews(section: FieldReader): readonly Record<string, unknown>[] {
  const entries = section.maps('group').flatMap((group) => {
    reportIdentifiers(group, identifiersOf(group).all, []);
    const reviews = group.maps('peer-review-group').flatMap((inner) => {
      reportIdentifiers(inner, identifiersOf(inner).all, []);
      const items = inner.maps('peer-review-summary');
      finish(inner);
      return items;
    });
    finish(group);
    return reviews.map(readReview);
  });
  finish(section);
  return entries;
}

function readReview(item: FieldReader): Record<string, unknown> {
  const { name, place } = readOrganization(item.map('convening-organization'));
  const { all, url } = identifiersOf(item);
  const entry = compact({
    position: item.text('reviewer-role') ?? 'reviewer',
    organization: name,
    location: place,
    date: datesOf(item, 'completion-date').startDate,
    url: item.map('review-url').href('value') ?? url,
    keywords: [item.text('review-type')].filter((type) => type !== undefined),
    ...privacyOf(item),
  });
  reportIdentifiers(item, all, [entry.url as string | undefined]);
  const journal = item.text('review-group-id');
  if (journal !== undefined) item.warn('review-group-id', `is "${journal}"; left out.`);
  return finish(item, entry);
}
