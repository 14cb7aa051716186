import type { EntryView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DateRange } from '../date-range/DateRange.js';
import { DetailList } from '../detail-list/DetailList.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { dotted, inlineText, linkedText } from '../internal/inline-text.js';
import { RichText } from '../rich-text/RichText.js';
import { TagList } from '../tag-list/TagList.js';

export interface EntryListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Entries in the form most section types share. */
  items: readonly EntryView[];
  /** Level of each entry's heading. @default 3 */
  headingLevel?: HeadingLevel;
}

/** Entries of any kind: talks, awards, skills, patents. Renders a `<ul>` element. */
export const EntryList = forwardRef<HTMLUListElement, EntryListProps>(function EntryList(
  { items, headingLevel = 3, className, ...props },
  ref,
) {
  const Heading = headingTag(headingLevel);
  return (
    <ul {...props} ref={ref} className={classNames('resume-entry-list', className)}>
      {each(items, ({ title, url, meta, date, paragraphs, bullets, details, keywords, links }) => (
        <li className="resume-entry">
          {title !== '' && <Heading className="resume-entry-title">{linkedText(title, url)}</Heading>}
          {meta.length > 0 && <p className="resume-entry-meta">{dotted(meta.map(inlineText))}</p>}
          {(date.start || date.end) && (
            <p className="resume-entry-date">
              <DateRange date={date} />
            </p>
          )}
          {each(paragraphs, (text) => (
            <RichText className="resume-entry-text" text={text} />
          ))}
          {bullets.length > 0 && (
            <ul className="resume-bullet-list resume-entry-bullets">
              {each(bullets, (text) => (
                <li>{inlineText(text)}</li>
              ))}
            </ul>
          )}
          {details.length > 0 && <DetailList items={details} />}
          {keywords.length > 0 && <TagList items={keywords} />}
          {links.length > 0 && (
            <p className="resume-entry-links">
              {dotted(links.map(({ text, href }) => linkedText(text, href)))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
});
