import { SourceError } from './http.js';
import { type AskOptions, answer, inParts, isRecord, type Source } from './source.js';

/** How many papers one request may ask for. */
const PART = 500;

/** Citations as Semantic Scholar counts them. */
export const semanticScholar: Source = {
  name: 'Semantic Scholar',
  id: 'semantic-scholar',
  base: 'https://api.semanticscholar.org',
  token: { variable: 'S2_API_KEY', header: (token) => ({ 'x-api-key': token }) },
  async *ask(dois, { http, base }) {
    for (const part of inParts(dois, PART)) {
      const papers = await batch(part, { http, base });
      if (!Array.isArray(papers) || papers.length !== part.length)
        throw new SourceError(`does not answer with ${part.length} papers.`);
      for (const [i, doi] of part.entries()) {
        const paper: unknown = papers[i];
        yield isRecord(paper) ? answer(doi, paper.citationCount, paper.url) : { key: doi };
      }
    }
  },
};

/** The papers of a list in its order, `null` for those that are not known. */
async function batch(dois: readonly string[], { http, base }: AskOptions): Promise<unknown> {
  try {
    return await http.json(`${base}/graph/v1/paper/batch?fields=citationCount,url`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ids: dois.map((doi) => `DOI:${doi}`) }),
    });
  } catch (error) {
    // A list of which no paper is known is an error here.
    if (error instanceof SourceError && /no valid paper ids/i.test(error.body)) return dois.map(() => null);
    throw error;
  }
}
