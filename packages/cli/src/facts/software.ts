import type { Resume } from '@resume/schema';
import { softwareOf } from '@resume/schema/facts';
import { type Asked, type AskSourcesOptions, askSource } from './ask-sources.js';
import type { AskedOf } from './citations.js';
import { codeberg, gitee, gitHub, gitLab } from './forges.js';
import { npm } from './npm.js';

/** Who counts stars and downloads. */
export const softwareCounters = [gitHub, gitLab, gitee, codeberg, npm] as const;

/** Asks for the stars and downloads of the software that a document names, by the sources named. */
export async function askSoftware(
  resume: Resume,
  { sources, ...options }: AskSourcesOptions & { readonly sources: readonly string[] },
): Promise<AskedOf> {
  const repositories = new Map(softwareOf(resume).map(({ key, repository }) => [key, repository]));
  const asked: Asked[] = [];
  for (const id of sources) {
    const source = softwareCounters.find((known) => known.id === id);
    const keys = [...repositories.values()].filter((repository) => repository.source === source?.name);
    if (source && keys.length > 0) asked.push(await askSource({ source, keys }, options));
  }
  return {
    asked: repositories.size,
    fresh: asked.flatMap(({ fresh }) => fresh),
    problems: asked.flatMap(({ problems }) => problems),
    odd: [],
  };
}
