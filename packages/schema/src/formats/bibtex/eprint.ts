/** A preprint by its archive and its number there. */
export interface Eprint {
  readonly archive: string;
  readonly id: string;
}

/** Numbers of arXiv: `2401.00001`, `astro-ph/0601001`. */
const ARXIV_ID =
  /(?<![\w.])(\d{4}\.\d{4,5}(?:v\d+)?|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)(?![\w.]*\d)/;

/** The number of arXiv in a text that names arXiv: `arXiv:2401.00001`, `https://arxiv.org/abs/2401.00001`, `abs/2401.00001`. */
export function arxivIdIn(text: string): string | undefined {
  return /arxiv|\babs\//i.test(text)
    ? ARXIV_ID.exec(text.replace(/.*?(?:arxiv(?:\.org)?|abs)[:./\s]*/i, ' '))?.[1]
    : undefined;
}

/** Whether a text is a number of arXiv and nothing else. */
export const isArxivId = (text: string) => ARXIV_ID.exec(text)?.[0] === text;

/** Places where papers are put before a journal takes them. */
const ARCHIVES =
  /^(?:arxiv\b|corr$|corr,|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|eartharxiv|engrxiv|techrxiv|ssrn\b|osf preprints|research square|preprints(?:\.org)?$|authorea|hal$|zenodo$|openreview\b.*preprint|iacr cryptology eprint)/i;

/** Whether the name of a journal is that of an archive of preprints. */
export const isArchive = (container: string) => ARCHIVES.test(container.trim());

/** Where the paper is to be read. */
export function eprintHref({ archive, id }: Eprint): string | undefined {
  if (/^arxiv$/i.test(archive)) return `https://arxiv.org/abs/${id.replace(/^arxiv:/i, '')}`;
  if (/^hal$/i.test(archive) && /^[\w]+-\d+/.test(id)) return `https://hal.science/${id}`;
  if (/^pubmed$/i.test(archive) && /^\d+$/.test(id)) return `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
  return undefined;
}
