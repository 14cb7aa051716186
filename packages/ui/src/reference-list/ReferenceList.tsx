import { type ComponentPropsWithRef, forwardRef } from 'react';
import type { EntryItem } from '../entry-list/EntryList.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { dottedParts, linkedText } from '../internal/inline-text.js';
import { LinkRow } from '../internal/link-row.js';
import { metaParts } from '../internal/meta-parts.js';
import { RichText } from '../rich-text/RichText.js';

export interface ReferenceListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Who speaks as `title`, with position and relation as `meta`, and what they say as `paragraphs`. */
  items: readonly Pick<EntryItem, 'title' | 'url' | 'meta' | 'paragraphs' | 'links' | 'source'>[];
}

/** Who speaks for the owner, with their words as quotations. Renders a `<ul>` element. */
export const ReferenceList = forwardRef<HTMLUListElement, ReferenceListProps>(function ReferenceList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-reference-list', className)}>
      {each(items, ({ title, url, meta = [], paragraphs = [], links = [], source }) => (
        <li className="resume-reference" data-source={source}>
          <p className="resume-reference-person">
            {dottedParts([
              {
                content: title !== '' && (
                  <strong className="resume-reference-name">{linkedText(title, url)}</strong>
                ),
              },
              ...metaParts(meta),
            ])}
          </p>
          {paragraphs.length > 0 && (
            <blockquote className="resume-reference-quote">
              {each(paragraphs, (text) => (
                <RichText text={text} />
              ))}
            </blockquote>
          )}
          <LinkRow className="resume-reference-links" links={links} />
        </li>
      ))}
    </ul>
  );
});
