import { type Repository, softwareSources } from '@resume/schema/facts';
import { answer, isRecord, type Source } from './source.js';

/** Downloads of packages in the last month, as npm counts them. */
export const npm: Source<Repository> = {
  name: 'npm',
  id: 'npm',
  base: 'https://api.npmjs.org',
  measure: softwareSources.npm,
  async *ask(packages, { http, base }) {
    for (const { key, name } of packages) {
      const found = await http.json(`${base}/downloads/point/last-month/${name}`);
      if (found === undefined) yield { key };
      else yield answer(key, isRecord(found) ? found.downloads : undefined, key);
    }
  },
};
