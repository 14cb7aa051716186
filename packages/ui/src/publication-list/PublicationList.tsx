import type { AuthorView, PublicationView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DateText } from '../date-range/DateRange.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { dotted, inlineText, linkedText } from '../internal/inline-text.js';
import { RichText } from '../rich-text/RichText.js';

export interface PublicationListProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** Papers, in order. */
  items: readonly PublicationView[];
}

/** Numbered papers, the owner's name marked. Renders an `<ol>` element. */
export const PublicationList = forwardRef<HTMLOListElement, PublicationListProps>(function PublicationList(
  { items, className, ...props },
  ref,
) {
  return (
    <ol {...props} ref={ref} className={classNames('resume-publication-list', className)}>
      {each(items, (item) => {
        const venue = dotted([
          item.venue && <cite>{inlineText(item.venue)}</cite>,
          item.date && <DateText date={item.date} />,
          ...item.remarks,
        ]);
        return (
          <li className="resume-publication">
            <p className="resume-publication-title">{linkedText(item.title, item.url)}</p>
            {item.authors.length > 0 && (
              <p className="resume-publication-authors">
                {each(item.authors, (author, index) => (
                  <>
                    {index > 0 && ', '}
                    <Author author={author} />
                  </>
                ))}
                {item.otherAuthors}
              </p>
            )}
            {venue && <p className="resume-publication-venue">{venue}</p>}
            {item.summary !== undefined && <RichText text={item.summary} />}
          </li>
        );
      })}
    </ol>
  );
});

function Author({ author: { name, self, mark } }: { author: AuthorView }) {
  return (
    <>
      {self ? <strong className="resume-author-self">{name}</strong> : name}
      {mark !== undefined && <sup>{mark}</sup>}
    </>
  );
}
