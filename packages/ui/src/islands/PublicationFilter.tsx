'use client';
import { type ComponentPropsWithRef, forwardRef, useEffect, useId, useMemo, useState } from 'react';
import { classNames } from '../internal/class-names.js';
import type { HeadingLevel } from '../internal/heading.js';
import { plainText } from '../internal/plain-text.js';
import { type PublicationItem, PublicationList } from '../publication-list/PublicationList.js';

/** What the filter says. */
export interface PublicationFilterWords {
  /** Names the search field. */
  readonly search: string;
  /** Names the choice of a year. */
  readonly year: string;
  /** The choice that takes every year. */
  readonly allYears: string;
  /** Names the choice of a kind of paper. */
  readonly type: string;
  /** The choice that takes every kind. */
  readonly allTypes: string;
  /** The kinds, by the type of a prepared paper; one that is missing is named by its type. */
  readonly types: Readonly<Partial<Record<string, string>>>;
  /** Told when papers are left out, with `{shown}` and `{all}` where the numbers go: `{shown} of {all} papers`. */
  readonly found: string;
}

export interface PublicationFilterProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** All papers, in order. */
  items: readonly PublicationItem[];
  /** What the filter says, in the language of the page. */
  words: PublicationFilterWords;
  /** Level of the headings above groups, where papers come in groups. @default 3 */
  headingLevel?: HeadingLevel;
}

/**
 * A publication list to be narrowed by words, by year and by kind. Papers that hold every word stay. Without JavaScript it is the
 * whole list. Renders a `<div>` element.
 */
export const PublicationFilter = forwardRef<HTMLDivElement, PublicationFilterProps>(
  function PublicationFilter({ items, words, headingLevel = 3, className, ...props }, ref) {
    const [query, setQuery] = useState('');
    const [chosenYear, setYear] = useState('');
    const [chosenType, setType] = useState('');
    const [isAwake, setIsAwake] = useState(false);
    useEffect(() => setIsAwake(true), []);
    const status = useId();

    const papers = useMemo(
      () => items.map((item) => ({ item, year: yearOf(item), text: textOf(item).toLowerCase() })),
      [items],
    );
    const types: string[] = [...new Set(items.flatMap((item) => item.type ?? []))];
    const years = [...new Set(papers.flatMap((paper) => paper.year ?? []))];
    // Papers may change, and a choice be no longer among those there are.
    const year = years.includes(chosenYear) ? chosenYear : '';
    const type = types.length > 1 && types.includes(chosenType) ? chosenType : '';
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = papers.filter(
      (paper) =>
        (year === '' || paper.year === year) &&
        (type === '' || paper.item.type === type) &&
        wanted.every((word) => paper.text.includes(word)),
    );
    const isNarrowed = wanted.length > 0 || year !== '' || type !== '';

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
          <Choice
            label={words.year}
            all={words.allYears}
            options={years.map((value) => ({ value, text: value }))}
            value={year}
            isAwake={isAwake}
            onChoose={setYear}
          />
          {types.length > 1 && (
            <Choice
              label={words.type}
              all={words.allTypes}
              options={types.map((value) => ({ value, text: words.types[value] ?? value }))}
              value={type}
              isAwake={isAwake}
              onChoose={setType}
            />
          )}
          <output id={status} className="resume-publication-filter-status">
            {isNarrowed &&
              words.found.replace('{shown}', String(shown.length)).replace('{all}', String(items.length))}
          </output>
        </form>
        <PublicationList
          items={isNarrowed ? shown.map(({ item: { group: _, ...item } }) => item) : items}
          headingLevel={headingLevel}
        />
      </div>
    );
  },
);

/** The four digits a date begins with. */
const yearOf = ({ date }: PublicationItem) => date?.datetime?.slice(0, 4);

interface ChoiceProps {
  label: string;
  /** The choice that narrows nothing. */
  all: string;
  options: readonly { readonly value: string; readonly text: string }[];
  value: string;
  isAwake: boolean;
  onChoose(value: string): void;
}

function Choice({ label, all, options, value, isAwake, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} disabled={!isAwake} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every word shown of a paper. */
function textOf(item: PublicationItem): string {
  const { title, authors = [], otherAuthors, editors = [], date, remarks = [], links = [] } = item;
  const texts = [
    ...[title, otherAuthors, item.venue, item.publisher, date?.text, item.summary],
    ...[...remarks, ...links.map(({ text }) => text)],
  ];
  const prepared = texts.flatMap((text) => (text === undefined ? [] : [plainText(text)]));
  const names = [...authors, ...editors].map(({ name }) => name);
  return [...prepared, ...names, item.place ?? ''].join(' ');
}
