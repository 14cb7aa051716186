import { Markdown } from '@storybook/addon-docs/blocks';
import { packagePage } from './package-pages.js';

const readmes = import.meta.glob<string>('../../../../packages/*/README.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The README of a package as a page of the documentation. */
export function Readme({ of: name }: { of: string }) {
  const text = readmes[`../../../../packages/${name}/README.md`];
  if (text === undefined) throw new Error(`packages/${name} has no README.md.`);
  return <Markdown>{packagePage(text)}</Markdown>;
}
