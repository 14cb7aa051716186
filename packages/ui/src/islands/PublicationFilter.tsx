'use client';
import { type ComponentPropsWithRef, forwardRef, useId } from 'react';
import { enhancePublicationFilter } from '../enhance/publication-filter.js';
import { classNames } from '../internal/class-names.js';
import type { HeadingLevel } from '../internal/heading.js';
import { type PublicationItem, PublicationList } from '../publication-list/PublicationList.js';
import { useEnhancement } from './use-enhancement.js';

/** The words of a choice. */
export interface ChoiceWords {
  /** Names the choice. */
  readonly label: string;
  /** The option that narrows nothing. */
  readonly all: string;
}

/** The words of the filter. */
export interface PublicationFilterWords {
  /** Names the search field. */
  readonly search: string;
  /** The choice of a year, which is not offered where this is left out. */
  readonly year?: ChoiceWords;
  /**
   * The choice of a type, such as journal or thesis, which is not offered where this is left out. `names` are by the
   * type of an item; a type that has none is named by its key.
   */
  readonly type?: ChoiceWords & { readonly names: Readonly<Partial<Record<string, string>>> };
  /** Shown when papers are left out, with `{shown}` and `{all}` where the numbers go: `{shown} of {all} papers`. */
  readonly found: string;
}

export interface PublicationFilterProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** All papers, in order. */
  items: readonly PublicationItem[];
  /** The words of the filter, in the language of the page. */
  words: PublicationFilterWords;
  /** Level of the headings above groups, where papers come in groups. @default 3 */
  headingLevel?: HeadingLevel;
}

/**
 * A publication list that readers narrow by words, by year and by type. Papers that hold every word stay. Without JavaScript
 * it is the whole list. Renders a `<div>` element.
 */
export const PublicationFilter = forwardRef<HTMLDivElement, PublicationFilterProps>(
  function PublicationFilter({ items, words, headingLevel = 3, className, ...props }, ref) {
    const filter = useEnhancement(enhancePublicationFilter, ref, items);
    const status = useId();
    const years = unique(items.map(({ date }) => date?.datetime?.slice(0, 4)));
    const types = unique(items.map(({ type }) => type));
    return (
      <div {...props} ref={filter} className={classNames('resume-publication-filter', className)}>
        <form className="resume-publication-filter-form" data-media="screen">
          <label>
            {words.search} <input type="search" name="query" aria-describedby={status} disabled />
          </label>
          {words.year && <Choice name="year" words={words.year} values={years} />}
          {words.type && types.length > 1 && (
            <Choice name="type" words={words.type} values={types} names={words.type.names} />
          )}
          <output id={status} className="resume-publication-filter-status" data-found={words.found} />
        </form>
        <PublicationList items={items} headingLevel={headingLevel} />
      </div>
    );
  },
);

const unique = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.flatMap((value) => value ?? [])),
];

interface ChoiceProps {
  name: string;
  words: ChoiceWords;
  values: readonly string[];
  /** What each value is called, where not as it is. */
  names?: Readonly<Partial<Record<string, string>>>;
}

function Choice({ name, words, values, names = {} }: ChoiceProps) {
  return (
    <label>
      {words.label}{' '}
      <select name={name} disabled>
        <option value="">{words.all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value] ?? value}
          </option>
        ))}
      </select>
    </label>
  );
}
