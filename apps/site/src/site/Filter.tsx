import type { Words } from './words.js';

/** Narrows the list of its section by words, once the script is there; not shown where scripts are off. Renders a `<form>` element. */
export function Filter({ words }: { words: Words }) {
  return (
    <form className="site-filter" data-media="screen">
      <label>
        {words.filter} <input type="search" data-filter data-filtered={words.filtered} disabled />
      </label>{' '}
      <output />
    </form>
  );
}
