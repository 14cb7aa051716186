import type { Count } from '@resume/schema/facts';
import { createHttp, type HttpOptions, SourceError } from './http.js';
import type { Source } from './source.js';
import type { Fresh } from './update-counts.js';

/** Subjects and the source to ask for them. */
export interface Question<Key = never> {
  readonly source: Source<Key>;
  readonly keys: readonly Key[];
}

export interface AskSourcesOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly mailto?: string | undefined;
  readonly now: Date;
  readonly wait?: HttpOptions['wait'];
}

export interface Asked {
  readonly fresh: readonly Fresh[];
  /** What sources did instead of answering, each beginning with the name of the source. */
  readonly problems: readonly string[];
}

/** Asks sources one after the other. What a source answered before it failed is kept. */
export async function askSource<Key>(
  { source, keys }: Question<Key>,
  { env, mailto, now, wait }: AskSourcesOptions,
): Promise<Asked> {
  const fresh: Fresh[] = [];
  const problems: string[] = [];
  const token = source.token && env[source.token.variable];
  const http = createHttp({
    ...(source.token && token && { headers: source.token.header(token) }),
    ...(wait && { wait }),
  });
  const base = (env[variableOf(source)] ?? source.base).replace(/\/+$/, '');
  try {
    for await (const { key, count, url, problem } of source.ask(keys, { http, base, mailto })) {
      if (problem !== undefined) problems.push(`${source.name} ${problem.replace(/\.$/, '')}: ${key}.`);
      else if (count === undefined) fresh.push({ key, source: source.name });
      else
        fresh.push({
          key,
          source: source.name,
          count: {
            source: source.name,
            ...(source.measure && { measure: source.measure }),
            count,
            asOf: now.toISOString().slice(0, 10),
            url: url ?? (key.startsWith('https:') ? key : `https://doi.org/${key}`),
          } satisfies Count,
        });
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    problems.push(`${source.name} ${error.message}`);
  }
  return { fresh, problems };
}

/** The variable that gives another address for a source: `RESUME_SEMANTIC_SCHOLAR_URL`. */
const variableOf = ({ id }: Pick<Source, 'id'>) => `RESUME_${id.toUpperCase().replaceAll('-', '_')}_URL`;
