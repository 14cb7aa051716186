import type { Rollup } from 'vite';
import type { SiteOptions } from '../site.js';

/**
 * What Vite's build gives the site: the text of its styles, and the addresses of its files by the site's names for them.
 *
 * @param output the chunks and assets of the build
 * @param base the path that addresses begin with
 */
export function viteAssets(
  output: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[],
  base: string,
): Pick<SiteOptions, 'page' | 'welcomeScripts'> & { readonly css: string } {
  const nameOf = (file: Rollup.OutputChunk | Rollup.OutputAsset) =>
    (file.type === 'asset' ? file.names[0] : file.name) ?? '';
  const named = (name: string, extension: string) =>
    output
      .filter((file) => file.fileName.endsWith(extension) && nameOf(file).startsWith(name))
      .map(({ fileName }) => `${base}${fileName}`);
  const css = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return {
    css: css.join('\n'),
    page: { stylesheets: named('site', '.css'), scripts: named('islands', '.js') },
    welcomeScripts: named('welcome', '.js'),
  };
}
