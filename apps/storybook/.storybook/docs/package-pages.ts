import manifest from '@resume/ui/package.json' with { type: 'json' };

const REPOSITORY = `${manifest.repository.url.replace(/^git\+|\.git$/g, '')}/tree/main`;

/**
 * The README of a package with links that lead on from a page of the documentation, wherever it is served.
 *
 * @param root the way from that page to the root of the documentation
 */
export const packagePage = (readme: string, root = ''): string =>
  readme.replace(/\]\((?:(API|PARTS)\.md|\.\.\/([^)]+))\)/g, (_, reference?: string, path = '') =>
    reference
      ? `](${root}components/${reference.toLowerCase()}.md)`
      : `](${new URL(path, `${REPOSITORY}/packages/`)})`,
  );
