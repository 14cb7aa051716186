import type { EntryView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DateRange, isDated } from '../date-range/DateRange.js';
import { DetailList } from '../detail-list/DetailList.js';
import { Bullets } from '../internal/bullets.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { dottedParts, linkedText } from '../internal/inline-text.js';
import { LinkRow } from '../internal/link-row.js';
import { metaParts } from '../internal/meta-parts.js';
import type { Written } from '../internal/written.js';
import { RichText } from '../rich-text/RichText.js';
import { TagList } from '../tag-list/TagList.js';

/** An entry: a title, and as much of the rest as there is. */
export type EntryItem = Written<EntryView, 'title'>;

/**
 * How much space an entry takes: `entry` has a heading and a line below it, `line` says both on one line, `label` is a
 * line that stands in the margin next to what it labels.
 */
export type EntryVariant = 'entry' | 'line' | 'label';

export interface EntryListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Entries in the form most section types share. */
  items: readonly EntryItem[];
  /** How much space each takes. @default 'entry', or what suits a named list */
  variant?: EntryVariant;
  /** Level of each entry's heading; a `line` and a `label` are none. @default 3 */
  headingLevel?: HeadingLevel;
}

/** Entries of any kind, for sections without a list of their own. Renders a `<ul>` element. */
export const EntryList = forwardRef<HTMLUListElement, EntryListProps>(function EntryList(
  { items, variant = 'entry', headingLevel = 3, className, ...props },
  ref,
) {
  return (
    <ul
      {...props}
      ref={ref}
      className={classNames('resume-entry-list', className)}
      data-variant={variant === 'entry' ? undefined : variant}
    >
      {each(items, (item) => (
        <li className="resume-entry" data-source={item.source}>
          {variant === 'entry' ? (
            <EntryHeading item={item} level={headingLevel} />
          ) : (
            <EntryLine item={item} isLabel={variant === 'label' && hasBody(item)} />
          )}
          <EntryBody item={item} />
        </li>
      ))}
    </ul>
  );
});

function EntryHeading({ item: { title, url, meta = [] }, level }: { item: EntryItem; level: HeadingLevel }) {
  const Heading = headingTag(level);
  return (
    <>
      {title !== '' && <Heading className="resume-entry-title">{linkedText(title, url)}</Heading>}
      {meta.length > 0 && <p className="resume-entry-meta">{dottedParts(metaParts(meta))}</p>}
    </>
  );
}

function EntryLine({ item: { title, url, meta = [] }, isLabel }: { item: EntryItem; isLabel: boolean }) {
  const line = dottedParts([
    { content: title !== '' && <strong className="resume-entry-title">{linkedText(title, url)}</strong> },
    ...metaParts(meta),
  ]);
  return line && <p className={isLabel ? 'resume-entry-label' : 'resume-entry-line'}>{line}</p>;
}

function EntryBody({
  item: { date = {}, paragraphs = [], bullets = [], details = [], keywords = [], links = [] },
}: {
  item: EntryItem;
}) {
  return (
    <>
      {isDated(date) && (
        <p className="resume-entry-date">
          <DateRange date={date} />
        </p>
      )}
      {each(paragraphs, (text) => (
        <RichText className="resume-entry-text" text={text} />
      ))}
      {bullets.length > 0 && <Bullets className="resume-entry-bullets" items={bullets} />}
      {details.length > 0 && <DetailList items={details} />}
      {keywords.length > 0 && <TagList items={keywords} />}
      <LinkRow className="resume-entry-links" links={links} />
    </>
  );
}

/** Whether anything stands next to the line: a label alone in the margin would label nothing. */
const hasBody = ({ paragraphs = [], bullets = [], details = [], keywords = [], links = [] }: EntryItem) =>
  [paragraphs, bullets, details, keywords, links].some((part) => part.length > 0);
