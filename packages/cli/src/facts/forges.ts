import { type Repository, softwareSources } from '@resume/schema/facts';
import { answer, isRecord, type Source } from './source.js';

interface Forge {
  readonly name: Exclude<keyof typeof softwareSources, 'npm'>;
  readonly base: string;
  readonly token?: Source['token'];
  /** The address of a repository below the base, where its name is encoded. */
  path(name: string): string;
  /** The keys of the stars and of the address in an answer. */
  readonly stars: string;
  readonly url: string;
}

const encodedParts = (name: string) => name.split('/').map(encodeURIComponent).join('/');

const asBearer = (variable: string) => ({
  variable,
  header: (token: string) => ({ Authorization: `Bearer ${token}` }),
});

/** A forge, whose interface is asked for one repository after the other. */
const forge = ({ name, base, token, path, stars, url }: Forge): Source<Repository> => ({
  name,
  id: name.toLowerCase(),
  base,
  ...(token && { token }),
  measure: softwareSources[name],
  async *ask(repositories, options) {
    for (const { key, name: repository } of repositories) {
      const found = await options.http.json(`${options.base}${path(repository)}`);
      if (found === undefined) yield { key };
      else if (isRecord(found)) yield answer(key, found[stars], found[url]);
      else yield { key, problem: 'answers without a repository.' };
    }
  },
});

export const gitHub = forge({
  name: 'GitHub',
  base: 'https://api.github.com',
  token: asBearer('GITHUB_TOKEN'),
  path: (name) => `/repos/${encodedParts(name)}`,
  stars: 'stargazers_count',
  url: 'html_url',
});

export const gitLab = forge({
  name: 'GitLab',
  base: 'https://gitlab.com',
  token: asBearer('GITLAB_TOKEN'),
  path: (name) => `/api/v4/projects/${encodeURIComponent(name)}`,
  stars: 'star_count',
  url: 'web_url',
});

export const gitee = forge({
  name: 'Gitee',
  base: 'https://gitee.com',
  path: (name) => `/api/v5/repos/${encodedParts(name)}`,
  stars: 'stargazers_count',
  url: 'html_url',
});

export const codeberg = forge({
  name: 'Codeberg',
  base: 'https://codeberg.org',
  path: (name) => `/api/v1/repos/${encodedParts(name)}`,
  stars: 'stars_count',
  url: 'html_url',
});
