import { contactValue } from '../../basics.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { selectResume } from '../../layout/select-resume.js';
import { nameOf } from '../../people/person.js';
import { orcidDigits } from '../../people/self.js';
import type { Resume } from '../../resume.js';
import { isMap } from '../../schema-walk.js';
import { doiHref } from '../../sections/publications.js';
import { type LocalizedText, prepareText, textToString } from '../../text/localized.js';
import { employmentAt } from '../employment.js';
import type { Exported, Loss } from '../loss.js';
import { compact } from '../reader.js';

export interface ToJsonLdOptions {
  /** Language of the texts. */
  readonly locale?: string;
  /** Whom it is for; `public` by default: search engines read it. */
  readonly audience?: string;
  /** The moment that tells current jobs from past ones; now where left out. */
  readonly now?: Date;
}

/** What schema.org has words for, by section. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  basics: [
    'name',
    'aliases',
    'label',
    'summary',
    'email',
    'phone',
    'url',
    'image',
    'location',
    'profiles',
    'contacts',
    'ids',
  ],
  work: ['name', 'url'],
  education: ['institution', 'url'],
  publications: ['name', 'authors', 'issued', 'releaseDate', 'containerTitle', 'url', 'DOI'],
  software: ['name', 'summary', 'url', 'links', 'license'],
  datasets: ['name', 'summary', 'url', 'releaseDate'],
  awards: ['title'],
  certificates: ['name', 'issuer', 'url'],
  skills: ['name'],
  languages: ['language'],
  memberships: ['organization', 'url'],
  interests: ['name'],
};

/** What a contact of each kind is to schema.org. */
const CONTACTS = { email: 'email', phone: 'telephone', url: 'url' } as const;

/** Writes a résumé as a schema.org `Person` in JSON-LD. What has no words there is told as lost, by path. */
export function toJsonLd(
  resume: Resume,
  { locale = '', audience = 'public', now = new Date() }: ToJsonLdOptions = {},
): Exported<Readonly<Record<string, unknown>>> {
  const visible = selectResume(resume, { audience });
  const basics = visible.basics ?? {};
  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : textToString(prepareText(text, locale));
  const { orcid } = basics.ids ?? {};
  const organization = (name: LocalizedText | undefined, url?: string) =>
    name === undefined ? undefined : compact({ '@type': 'Organization', name: plain(name), url });
  const employers = (when: 'current' | 'past') =>
    (visible.work ?? [])
      .filter((job) => employmentAt(now, job) === when)
      .flatMap(({ name, url }) => organization(name, url) ?? []);

  const output = compact({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': orcid && `https://orcid.org/${orcidDigits(orcid)}`,
    name: plain(basics.name),
    alternateName: [
      ...(typeof basics.name === 'object'
        ? Object.values(basics.name).filter((name) => name !== plain(basics.name))
        : []),
      ...(basics.aliases ?? []),
    ],
    jobTitle: plain(basics.label),
    description: plain(basics.summary),
    email: contactValue(basics.email),
    telephone: contactValue(basics.phone),
    url: contactValue(basics.url),
    image: basics.image,
    address:
      basics.location &&
      compact({
        '@type': 'PostalAddress',
        streetAddress: plain(basics.location.address),
        addressLocality: plain(basics.location.city),
        addressRegion: plain(basics.location.region),
        postalCode: basics.location.postalCode,
        addressCountry: basics.location.countryCode,
      }),
    sameAs: (basics.profiles ?? []).flatMap(({ url }) => url ?? []),
    contactPoint: (basics.contacts ?? []).map(({ kind, label, value, url }) =>
      compact({
        '@type': 'ContactPoint',
        contactType: plain(label),
        url,
        [kind ? CONTACTS[kind] : 'name']: value,
      }),
    ),
    worksFor: employers('current'),
    alumniOf: [
      ...(visible.education ?? []).flatMap(({ institution, url }) =>
        institution === undefined
          ? []
          : [compact({ '@type': 'EducationalOrganization', name: plain(institution), url })],
      ),
      ...employers('past'),
    ],
    memberOf: (visible.memberships ?? []).flatMap(
      (entry) => organization(entry.organization, entry.url) ?? [],
    ),
    award: (visible.awards ?? []).flatMap(({ title }) => plain(title) ?? []),
    hasCredential: (visible.certificates ?? []).map(({ name, issuer, url }) =>
      compact({
        '@type': 'EducationalOccupationalCredential',
        name: plain(name),
        recognizedBy: organization(issuer),
        url,
      }),
    ),
    knowsAbout: [...(visible.skills ?? []), ...(visible.interests ?? [])].flatMap(
      ({ name }) => plain(name) ?? [],
    ),
    knowsLanguage: (visible.languages ?? []).flatMap(({ language }) => plain(language) ?? []),
    '@reverse': compact({
      author: [
        ...(visible.publications ?? []).map((paper) =>
          compact({
            '@type': 'ScholarlyArticle',
            name: plain(paper.name),
            author: paper.authors?.map((person) => ({ '@type': 'Person', name: nameOf(person) })),
            datePublished: paper.issued ?? paper.releaseDate,
            isPartOf: plain(paper.containerTitle),
            url: paper.url,
            sameAs: paper.DOI && doiHref(paper.DOI),
          }),
        ),
        ...(visible.software ?? []).map((entry) =>
          compact({
            '@type': 'SoftwareSourceCode',
            name: plain(entry.name),
            description: plain(entry.summary),
            url: entry.url,
            codeRepository: entry.links?.code,
            license: entry.license,
          }),
        ),
        ...(visible.datasets ?? []).map((entry) =>
          compact({
            '@type': 'Dataset',
            name: plain(entry.name),
            description: plain(entry.summary),
            url: entry.url,
            datePublished: entry.releaseDate,
          }),
        ),
      ],
    }),
  });
  return { output, losses: lossesOf(visible, now) };
}

/** What a document says, and the output does not. */
function lossesOf(visible: Resume, now: Date): Loss[] {
  const { basics = {}, work = [], software = [] } = visible;
  const lost = (path: readonly PropertyKey[], message = 'has no words in schema.org; left out.') => ({
    path: formatPath(path),
    message,
  });
  const untold = (value: unknown, told: readonly string[], path: readonly PropertyKey[]) =>
    Object.keys(isMap(value) ? value : {})
      .filter((key) => !told.includes(key) && key !== 'visibility' && key !== 'tags')
      .map((key) => lost([...path, key]));
  return [
    ...untold(visible, Object.keys(TOLD), []),
    ...Object.entries(TOLD).flatMap(([section, told]) => {
      const value = visible[section];
      return Array.isArray(value)
        ? value.flatMap((entry, i) => untold(entry, told, [section, i]))
        : untold(value, told, [section]);
    }),
    ...untold(basics.ids, ['orcid'], ['basics', 'ids']),
    ...(basics.profiles ?? []).flatMap(({ url }, i) =>
      url === undefined ? [lost(['basics', 'profiles', i], 'has no address; left out.')] : [],
    ),
    ...work.flatMap((job, i) =>
      job.name !== undefined && employmentAt(now, job) === undefined
        ? [lost(['work', i], 'is neither held now nor was before; left out.')]
        : [],
    ),
    ...software.flatMap(({ links }, i) => untold(links, ['code'], ['software', i, 'links'])),
  ];
}
