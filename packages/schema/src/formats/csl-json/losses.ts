import { formatPath } from '../../diagnostics/diagnostic.js';
import type { CslName } from '../../people/csl-names.js';
import type { Publication } from '../../sections/publication-schema.js';

/** Our names for fields of CSL that are called otherwise. */
const OURS: Readonly<Record<string, string>> = {
  abstract: 'summary',
  author: 'authors',
  'container-title': 'containerTitle',
  editor: 'editors',
  title: 'name',
  URL: 'url',
};

/** Where a document says what stands under a field of CSL: under a name of ours, or under `csl`. */
export function pathOfField(publication: Publication | undefined, index: number, field: string): string {
  const own = publication?.csl ?? {};
  const place = Object.hasOwn(own, field) ? ['csl', field] : [OURS[field] ?? field];
  return formatPath(['publications', index, ...place]);
}

const fold = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The parts of a name that are not in what was written of it, such as an ORCID iD. */
export function unwrittenParts(name: CslName, written: string): readonly string[] {
  const letters = fold(written);
  return Object.values(name).filter(
    (part): part is string => typeof part === 'string' && !letters.includes(fold(part)),
  );
}
