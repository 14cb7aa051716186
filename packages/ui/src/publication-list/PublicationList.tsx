import type { PublicationView, Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { dateText } from '../date-range/DateRange.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { dottedParts, inlineText, type LinePart, linkedText } from '../internal/inline-text.js';
import { LinkRow } from '../internal/link-row.js';
import type { AuthorItem, Written } from '../internal/written.js';
import { RichText } from '../rich-text/RichText.js';

/** A paper: its title, and as much of the rest as there is. The first of a group carries the heading of the group. */
export type PublicationItem = Written<PublicationView, 'title'>;

export interface PublicationListProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** Papers, in order. */
  items: readonly PublicationItem[];
  /** Level of the headings above groups, where papers come in groups. @default 3 */
  headingLevel?: HeadingLevel;
}

/**
 * Numbered papers, the owner's name marked. Groups are items that hold a list; the numbers run on through them. Renders
 * an `<ol>` element.
 */
export const PublicationList = forwardRef<HTMLOListElement, PublicationListProps>(function PublicationList(
  { items, headingLevel = 3, className, ...props },
  ref,
) {
  const Heading = headingTag(headingLevel);
  const isGrouped = items.some(({ group }) => group !== undefined);
  return (
    <ol
      {...props}
      ref={ref}
      className={classNames(
        'resume-publication-list',
        isGrouped ? 'resume-publication-groups' : '',
        className,
      )}
    >
      {!isGrouped
        ? each(items, (item) => <Publication item={item} />)
        : each(groupsOf(items), ({ heading, start, items }) => (
            <li className="resume-publication-group">
              {heading !== undefined && (
                <Heading className="resume-publication-group-title">{inlineText(heading)}</Heading>
              )}
              <ol className="resume-publication-group-list" start={start}>
                {each(items, (item) => (
                  <Publication item={item} />
                ))}
              </ol>
            </li>
          ))}
    </ol>
  );
});

interface Group {
  readonly heading: Text | undefined;
  /** The number of its first paper. */
  readonly start: number;
  readonly items: PublicationItem[];
}

/** Papers by the headings that stand on the first of each group. */
function groupsOf(items: readonly PublicationItem[]): readonly Group[] {
  const groups: Group[] = [];
  items.forEach((item, index) => {
    const current = groups.at(-1);
    if (current && item.group === undefined) current.items.push(item);
    else groups.push({ heading: item.group, start: index + 1, items: [item] });
  });
  return groups;
}

function Publication({ item }: { item: PublicationItem }) {
  const { title, url, authors = [], otherAuthors, editors = [], editorsRole } = item;
  const { venue, place = '', publisher, remarks = [], summary, links = [] } = item;
  const bookEditors = editors.length > 0 && <People people={editors} behind={editorsRole} />;
  const meta = dottedParts([
    { part: 'resume-publication-editors', content: authors.length > 0 && bookEditors },
    {
      part: 'resume-publication-venue',
      content: (venue ?? place) && (
        <>
          {venue && <cite>{inlineText(venue)}</cite>}
          {place}
        </>
      ),
    },
    { part: 'resume-publication-publisher', content: publisher && inlineText(publisher) },
    { part: 'resume-publication-date', content: item.date && dateText(item.date) },
    ...remarks.map((text): LinePart => ({ part: 'resume-publication-remark', content: inlineText(text) })),
  ]);
  return (
    <li className="resume-publication" data-kind={item.type} data-source={item.source}>
      {title !== '' && <p className="resume-publication-title">{linkedText(title, url)}</p>}
      {authors.length > 0 ? (
        <p className="resume-publication-authors">
          <People people={authors} behind={otherAuthors} />
        </p>
      ) : (
        bookEditors && <p className="resume-publication-authors">{bookEditors}</p>
      )}
      {meta && <p className="resume-publication-meta">{meta}</p>}
      {summary !== undefined && <RichText className="resume-publication-summary" text={summary} />}
      <LinkRow className="resume-publication-links" links={links} />
    </li>
  );
}

/** Names one after the other, and what follows the last. */
function People({ people, behind }: { people: readonly AuthorItem[]; behind?: Text | undefined }) {
  return (
    <>
      {each(people, (person, index) => (
        <>
          {index > 0 && ', '}
          <Author author={person} />
        </>
      ))}
      {behind !== undefined && inlineText(behind)}
    </>
  );
}

function Author({ author: { name, self, mark } }: { author: AuthorItem }) {
  return (
    <>
      {self ? <strong className="resume-author-self">{name}</strong> : name}
      {mark !== undefined && <sup>{mark}</sup>}
    </>
  );
}
