import { readDoi } from '@resume/schema/facts';
import { SourceError } from './http.js';
import { type Answer, type AskOptions, answer, inParts, isRecord, type Source } from './source.js';

/** How many works one request asks for. */
const PART = 50;

/** The work that stands for all that were deleted. */
const DELETED = 'https://openalex.org/W4285719527';

/** Citations as OpenAlex counts them. */
export const openAlex: Source = {
  name: 'OpenAlex',
  id: 'openalex',
  base: 'https://api.openalex.org',
  token: { variable: 'OPENALEX_API_KEY', header: (token) => ({ Authorization: `Bearer ${token}` }) },
  async *ask(dois, options) {
    // Commas and bars are signs of the filter.
    const odd = dois.filter((doi) => /[,|]/.test(doi));
    for (const part of inParts(
      dois.filter((doi) => !odd.includes(doi)),
      PART,
    )) {
      const found = await listed(part, options);
      for (const doi of part) yield found.get(doi) ?? (await single(doi, options));
    }
    for (const doi of odd) yield await single(doi, options);
  },
};

/** The works of a list that stand under the DOI asked for: of several under one, that which is cited most. */
async function listed(
  dois: readonly string[],
  { http, base, mailto }: AskOptions,
): Promise<Map<string, Answer>> {
  const address = new URL(`${base}/works`);
  address.searchParams.set('filter', `doi:${dois.join('|')}`);
  address.searchParams.set('per-page', String(PART * 2));
  address.searchParams.set('select', 'id,doi,cited_by_count');
  if (mailto !== undefined) address.searchParams.set('mailto', mailto);
  const body = await http.json(address);
  if (!isRecord(body) || !Array.isArray(body.results))
    throw new SourceError('answers without a list of works.');
  const found = new Map<string, Answer>();
  for (const work of body.results) {
    const doi = isRecord(work) && typeof work.doi === 'string' ? readDoi(work.doi) : undefined;
    if (doi === undefined || !dois.includes(doi)) continue;
    const next = answerOf(doi, work);
    if ((next.count ?? -1) >= (found.get(doi)?.count ?? -1)) found.set(doi, next);
  }
  return found;
}

/** A work that was merged into another stands under the DOI of that, and is found by a request of its own. */
async function single(doi: string, { http, base, mailto }: AskOptions): Promise<Answer> {
  const address = new URL(`${base}/works/doi:${encodeURIComponent(doi)}`);
  if (mailto !== undefined) address.searchParams.set('mailto', mailto);
  const work = await http.json(address);
  if (work === undefined) return { key: doi };
  if (!isRecord(work)) return { key: doi, problem: 'answers without a work.' };
  return work.id === DELETED ? { key: doi } : answerOf(doi, work);
}

const answerOf = (doi: string, work: Readonly<Record<string, unknown>>) =>
  answer(doi, work.cited_by_count, work.id);
