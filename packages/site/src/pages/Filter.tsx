import type { Messages } from '@resume/schema/languages';

/** Narrows the list of its section by words, once the script is there; not shown where scripts are off. Renders a `<form>` element. */
export function Filter({ words }: { words: Messages }) {
  return (
    <form className="site-filter" data-media="screen">
      <label>
        {words.site.filter} <input type="search" data-filter data-filtered={words.site.filtered} disabled />
      </label>{' '}
      <output />
    </form>
  );
}
