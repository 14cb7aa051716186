import type { Resume } from '../resume.js';
import { foldDoi } from '../sections/publications.js';

/** Something of a document that others count: a paper, or software. */
export interface Subject {
  /** Where it stands in the document. */
  readonly path: readonly [section: 'publications' | 'software' | 'projects', index: number];
  /** What files of counts know it by: a DOI in lower case, or the address of software. */
  readonly key: string;
}

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;

const DOI_ADDRESS = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i;

/** The DOI of a text or of an address of doi.org, in lower case; nothing where it is none. */
export function readDoi(text: string): string | undefined {
  const doi = foldDoi(DOI_ADDRESS.test(text.trim()) ? decoded(text) : text);
  return DOI.test(doi) ? doi : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The papers of a document that have a DOI, by their `DOI` or an address of doi.org. */
export const papersOf = ({ publications = [] }: Resume): readonly Subject[] =>
  publications.flatMap(({ DOI: own, url }, i) => {
    const key = own === undefined ? url && DOI_ADDRESS.test(url) && readDoi(url) : readDoi(own);
    return key ? [{ path: ['publications', i] as const, key }] : [];
  });

/** Who counts software, and what. */
export const softwareSources = {
  GitHub: 'stars',
  GitLab: 'stars',
  Gitee: 'stars',
  Codeberg: 'stars',
  npm: 'downloads',
} as const;

export type SoftwareSource = keyof typeof softwareSources;

/** A repository or a package, by its address. */
export interface Repository {
  readonly source: SoftwareSource;
  /** Such as `owner/name`. */
  readonly name: string;
  /** The address in one form, by which counts are filed. */
  readonly key: string;
}

const FORGES: Readonly<Record<string, SoftwareSource>> = {
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'gitee.com': 'Gitee',
  'codeberg.org': 'Codeberg',
};

/** First parts of addresses of forges that are pages of their own and no owners of repositories. */
const NO_OWNERS = /^(?:about|apps|explore|features|groups|marketplace|orgs|search|sponsors|topics|users)$/i;

/** The repository or package that an address leads to; nothing where it leads elsewhere. */
export function repositoryAt(address: string): Repository | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = hostname.replace(/^www\./, '');
  const parts = pathname.split('/').filter(Boolean);
  if (host === 'npmjs.com') {
    const [page, scope = '', rest = ''] = parts;
    const name = scope.startsWith('@') ? `${scope}/${rest}` : scope;
    const isPackage = page === 'package' && /^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name);
    return isPackage ? { source: 'npm', name, key: `https://www.npmjs.com/package/${name}` } : undefined;
  }
  const source = FORGES[host];
  if (source === undefined || NO_OWNERS.test(parts[0] ?? '')) return undefined;
  // Groups of GitLab stand in each other; its own pages of a project follow a dash.
  const end = parts.indexOf('-');
  const owned = source === 'GitLab' ? parts.slice(0, end < 0 ? undefined : end) : parts.slice(0, 2);
  const name = owned
    .join('/')
    .replace(/\.git$/, '')
    .toLowerCase();
  return /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? { source, name, key: `https://${host}/${name}` } : undefined;
}

/** The repositories and packages that the software and the projects of a document lead to, each as often as it is named. */
export const softwareOf = (resume: Resume): readonly (Subject & { readonly repository: Repository })[] =>
  (['software', 'projects'] as const).flatMap((section) =>
    (resume[section] ?? []).flatMap(({ url, links = {} }, i) => {
      const addresses = [url ?? [], ...Object.values(links)].flat();
      const found = new Map(
        addresses.flatMap((address) => {
          const repository = repositoryAt(address);
          return repository ? [[repository.key, repository] as const] : [];
        }),
      );
      return [...found.values()].map((repository) => ({
        path: [section, i] as const,
        key: repository.key,
        repository,
      }));
    }),
  );
