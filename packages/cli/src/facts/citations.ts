import type { Diagnostic, Resume } from '@resume/schema';
import { papersOf, readDoi } from '@resume/schema/facts';
import { type Asked, type AskSourcesOptions, askSource } from './ask-sources.js';
import { crossref } from './crossref.js';
import { openAlex } from './open-alex.js';
import { semanticScholar } from './semantic-scholar.js';

/** Who counts citations, in the order in which a document prefers them. */
export const citationSources = [openAlex, crossref, semanticScholar] as const;

export interface AskedOf extends Asked {
  /** How many papers or repositories were asked for. */
  readonly asked: number;
  readonly odd: readonly Diagnostic[];
}

/** Asks how often the papers of a document were cited, by the sources named. */
export async function askCitations(
  resume: Resume,
  {
    file,
    sources,
    ...options
  }: AskSourcesOptions & { readonly file: string; readonly sources: readonly string[] },
): Promise<AskedOf> {
  const keys = [...new Set(papersOf(resume).map(({ key }) => key))];
  const asked: Asked[] = [];
  for (const id of sources) {
    const source = citationSources.find((known) => known.id === id);
    if (source && keys.length > 0) asked.push(await askSource({ source, keys }, options));
  }
  return {
    asked: keys.length,
    fresh: asked.flatMap(({ fresh }) => fresh),
    problems: asked.flatMap(({ problems }) => problems),
    odd: (resume.publications ?? []).flatMap(({ DOI }, i): Diagnostic[] =>
      DOI === undefined || readDoi(DOI) !== undefined
        ? []
        : [
            {
              severity: 'warning',
              code: 'no-doi',
              file,
              path: `publications[${i}].DOI`,
              message: `"${DOI}" is no DOI, which begins with 10. and has a slash. Correct it to have its citations counted.`,
            },
          ],
    ),
  };
}
