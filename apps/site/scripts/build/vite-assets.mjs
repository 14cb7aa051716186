/**
 * What Vite's build gives the site: the text of its styles, and the addresses of its files by the site's names for them.
 *
 * @param output the chunks and assets of the build
 * @param {string} base the path that addresses begin with
 */
export function viteAssets(output, base) {
  const named = (name, extension) =>
    output
      .filter(
        ({ fileName, names, name: chunk }) =>
          fileName.endsWith(extension) && (names?.[0] ?? chunk ?? '').startsWith(name),
      )
      .map(({ fileName }) => `${base}${fileName}`);
  const css = output.flatMap(({ fileName, source }) => (fileName.endsWith('.css') ? [String(source)] : []));
  return {
    css: css.join('\n'),
    page: { stylesheets: named('site', '.css'), scripts: named('islands', '.js') },
    welcomeScripts: named('welcome', '.js'),
  };
}
