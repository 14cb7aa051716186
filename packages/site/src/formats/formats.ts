import { publicationIds, type Resume, type ResumeView, selectResume } from '@resume/schema';
import { toBibtex } from '@resume/schema/bibtex';
import { toApa, toGbt7714, toJsonResume, toMarkdown, toPlainText, toVCard } from '@resume/schema/formats';
import type { PublicationView } from '@resume/schema/view';

/** The résumé as other programs read it: a file of the site. */
export interface Format {
  /** What it is called, the same in every language. */
  readonly name: string;
  readonly file: string;
  readonly type: string;
  make(): string;
}

export interface FormatOptions {
  readonly resume: Resume;
  readonly view: ResumeView;
  readonly audience: string;
  /** The moment the site is made for. */
  readonly now: Date;
  /** Gives a picture as a `data:` address, by its address in `resume`: a card is read where the site is not. */
  readonly photo?: (src: string) => string | undefined;
  /** Stands before the ending: `.zh` in `resume.zh.md`; nothing for the files of the site's first language. */
  readonly suffix: string;
}

/** The résumé in every format that has a language, for one. */
export function formats({ resume, view, audience, now, photo, suffix }: FormatOptions): readonly Format[] {
  const { locale } = view;
  return [
    {
      name: 'Markdown',
      file: `resume${suffix}.md`,
      type: 'text/markdown',
      make: () => toMarkdown(view),
    },
    { name: 'Text', file: `resume${suffix}.txt`, type: 'text/plain', make: () => toPlainText(view) },
    {
      name: 'JSON Resume',
      file: `resume${suffix}.json`,
      type: 'application/json',
      make: () => jsonResume(resume, locale, audience),
    },
    {
      name: 'vCard',
      file: `contact${suffix}.vcf`,
      type: 'text/vcard',
      make: () => toVCard(resume, { locale, audience, now, ...(photo && { photo }) }).output,
    },
  ];
}

/** The résumé as JSON Resume, the whole document with it: what this audience may see, and no more. */
export const jsonResume = (resume: Resume, locale: string, audience: string): string =>
  `${JSON.stringify(toJsonResume(resume, { locale, audience }).output, null, 2)}\n`;

/** All papers as BibTeX, where there are any this audience may see. */
export function bibliography(resume: Resume, audience: string): Format | undefined {
  const { publications = [] } = selectResume(resume, { audience });
  if (publications.length === 0) return undefined;
  return {
    name: 'BibTeX',
    file: 'publications.bib',
    type: 'application/x-bibtex',
    make: () => toBibtex(publications).output,
  };
}

/** A way to cite a paper, and the text to copy. */
export interface CitationText {
  readonly format: string;
  readonly text: string;
}

/** How to cite each paper of a view, in the ways people ask for. */
export function citations(
  resume: Resume,
  { locale, audience }: { readonly locale: string; readonly audience: string },
): (paper: PublicationView) => readonly CitationText[] {
  const { publications = [] } = selectResume(resume, { audience });
  const ids = publicationIds(publications);
  const byId = new Map(publications.map((publication, i) => [ids[i], publication]));
  return ({ id }) => {
    const publication = byId.get(id);
    if (!publication) return [];
    return [
      { format: 'BibTeX', text: toBibtex([{ ...publication, id }], { locale }).output.trim() },
      { format: 'APA', text: toApa(publication, { locale }) },
      { format: 'GB/T 7714', text: toGbt7714(publication, { locale }) },
    ];
  };
}
