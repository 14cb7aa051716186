import { select } from '../../audience.js';
import { contactValue } from '../../basics.js';
import { isOngoing } from '../../dates/partial-date.js';
import { nameOf } from '../../people/person.js';
import { orcidDigits } from '../../people/self.js';
import { type Resume, resumeSchema } from '../../resume.js';
import { spanOf } from '../../sections/work.js';
import { type LocalizedText, prepareText, textToString } from '../../text/localized.js';
import type { Exported } from '../loss.js';
import { compact } from '../reader.js';

export interface ToJsonLdOptions {
  /** Language of the texts. */
  readonly locale?: string;
  /** Whom it is for; `public` by default: search engines read it. */
  readonly audience?: string;
}

/** Sections schema.org has words for. */
const TOLD = new Set([
  'basics',
  'work',
  'education',
  'publications',
  'software',
  'datasets',
  'awards',
  'certificates',
  'skills',
  'languages',
  'memberships',
  'interests',
]);

/** Writes a résumé as a schema.org `Person` in JSON-LD. Sections without words there are told as lost, by path. */
export function toJsonLd(
  resume: Resume,
  { locale = '', audience = 'public' }: ToJsonLdOptions = {},
): Exported<Readonly<Record<string, unknown>>> {
  const visible = select(resumeSchema, resume, { audience }) ?? {};
  const basics = visible.basics ?? {};
  const plain = (text: LocalizedText | undefined) =>
    text === undefined ? undefined : textToString(prepareText(text, locale));
  const { orcid } = basics.ids ?? {};
  const organization = (name: LocalizedText | undefined, url?: string) =>
    name === undefined ? undefined : compact({ '@type': 'Organization', name: plain(name), url });

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
    worksFor: (visible.work ?? [])
      .filter((job) => isOngoing(spanOf(job)))
      .flatMap(({ name, url }) => organization(name, url) ?? []),
    alumniOf: (visible.education ?? []).flatMap(({ institution, url }) =>
      institution === undefined
        ? []
        : [compact({ '@type': 'EducationalOrganization', name: plain(institution), url })],
    ),
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
            sameAs: paper.DOI && `https://doi.org/${paper.DOI}`,
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
  const losses = Object.keys(visible)
    .filter((key) => !TOLD.has(key))
    .map((key) => ({ path: key, message: 'has no words in schema.org; left out.' }));
  return { output, losses };
}
