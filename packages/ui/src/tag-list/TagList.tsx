import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';

export interface TagListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Short words, in order. */
  items: readonly Text[];
}

/** Keywords in one quiet row. Renders a `<ul>` element. */
export const TagList = forwardRef<HTMLUListElement, TagListProps>(function TagList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-tag-list', className)}>
      {each(items, (item) => (
        <li className="resume-tag">
          <bdi>{inlineText(item)}</bdi>
        </li>
      ))}
    </ul>
  );
});
