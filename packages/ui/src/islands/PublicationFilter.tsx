'use client';
import type { PublicationView, Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef, useEffect, useId, useMemo, useState } from 'react';
import { classNames } from '../internal/class-names.js';
import { PublicationList } from '../publication-list/PublicationList.js';

/** What the filter says. */
export interface PublicationFilterWords {
  /** Names the search field. */
  readonly search: string;
  /** Names the choice of a year. */
  readonly year: string;
  /** The choice that takes every year. */
  readonly allYears: string;
  /** Told when papers are left out, with `{shown}` and `{all}` where the numbers go: `{shown} of {all} papers`. */
  readonly found: string;
}

export interface PublicationFilterProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** All papers, in order. */
  items: readonly PublicationView[];
  words: PublicationFilterWords;
}

/**
 * A publication list to be narrowed by words and by year. Papers that hold every word stay. Without JavaScript it is the
 * whole list. Renders a `<div>` element.
 */
export const PublicationFilter = forwardRef<HTMLDivElement, PublicationFilterProps>(
  function PublicationFilter({ items, words, className, ...props }, ref) {
    const [query, setQuery] = useState('');
    const [year, setYear] = useState('');
    const [isAwake, setIsAwake] = useState(false);
    useEffect(() => setIsAwake(true), []);
    const status = useId();

    const papers = useMemo(
      () => items.map((item) => ({ item, year: yearOf(item), text: textOf(item).toLowerCase() })),
      [items],
    );
    const years = [...new Set(papers.flatMap((paper) => paper.year ?? []))];
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = papers.filter(
      (paper) => (year === '' || paper.year === year) && wanted.every((word) => paper.text.includes(word)),
    );
    const isNarrowed = wanted.length > 0 || year !== '';

    return (
      <div {...props} ref={ref} className={classNames('resume-publication-filter', className)}>
        <form
          className="resume-publication-filter-form"
          data-media="screen"
          onSubmit={(event) => event.preventDefault()}
        >
          <label>
            {words.search}{' '}
            <input
              type="search"
              value={query}
              disabled={!isAwake}
              aria-describedby={status}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          <label>
            {words.year}{' '}
            <select value={year} disabled={!isAwake} onChange={({ target }) => setYear(target.value)}>
              <option value="">{words.allYears}</option>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <output id={status} className="resume-publication-filter-status">
            {isNarrowed &&
              words.found.replace('{shown}', String(shown.length)).replace('{all}', String(items.length))}
          </output>
        </form>
        <PublicationList items={isNarrowed ? shown.map(({ item }) => item) : items} />
      </div>
    );
  },
);

/** The four digits a date begins with. */
const yearOf = ({ date }: PublicationView) => date?.datetime?.slice(0, 4);

/** Every word shown of a paper. */
function textOf({ title, authors, venue, date, remarks, summary }: PublicationView): string {
  const prepared = [title, venue, summary].flatMap((text) => (text === undefined ? [] : [plain(text)]));
  const names = authors.map(({ name }) => name);
  return [...prepared, ...names, date?.text ?? '', ...remarks].join(' ');
}

/** The text of a prepared node, without its markup. */
function plain(text: Text): string {
  if (typeof text === 'string') return text;
  return text.children.map((child) => plain(child as Text)).join('');
}
