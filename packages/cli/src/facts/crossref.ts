import { answer, isRecord, type Source } from './source.js';

/** Citations as Crossref counts them. */
export const crossref: Source = {
  name: 'Crossref',
  id: 'crossref',
  base: 'https://api.crossref.org',
  async *ask(dois, { http, base, mailto }) {
    for (const doi of dois) {
      // A DOI that became the alias of another is answered with the work of that.
      const address = new URL(`${base}/works/${encodeURIComponent(doi)}`);
      if (mailto !== undefined) address.searchParams.set('mailto', mailto);
      const body = await http.json(address);
      if (body === undefined) {
        yield { key: doi };
        continue;
      }
      const work = isRecord(body) && isRecord(body.message) ? body.message : {};
      yield answer(
        doi,
        work['is-referenced-by-count'],
        `https://api.crossref.org/works/${encodeURIComponent(doi)}`,
      );
    }
  },
};
