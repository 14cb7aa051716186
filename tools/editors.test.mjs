import { readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './production.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const settings = JSON.parse(read('.vscode/settings.json'));
const { exports } = JSON.parse(read('packages/schema/package.json'));
const schema = `./${join('packages/schema', exports['./resume.schema.json'])}`;

it('editors complete and check our documents by our schema, not by that of JSON Resume', () => {
  expect(Object.keys(settings['yaml.schemas'])).toEqual([schema]);
  expect(settings['json.schemas'].map(({ url }) => url)).toEqual([schema]);
  const globs = settings['yaml.schemas'][schema];
  for (const file of ['apps/site/content/resume.yaml', 'resume.yml', 'people/ada.resume.yaml'])
    expect(
      globs.some((glob) => matchesGlob(file, glob)),
      file,
    ).toBe(true);
});

it('the document of the site names the same schema, for editors without these settings', () => {
  const file = 'apps/site/content/resume.yaml';
  const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)/.exec(read(file)) ?? [];
  expect(`./${relative(root, join(root, dirname(file), named))}`).toBe(schema);
});
