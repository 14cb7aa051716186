import type { SeekingView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DetailList } from '../detail-list/DetailList.js';
import { FactList } from '../fact-list/FactList.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import type { Written } from '../internal/written.js';

/** What is sought: short facts, and texts with labels. */
export type SeekingItem = Written<SeekingView, never>;

export interface SeekingListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What is sought: short facts, and texts with labels. */
  items: readonly SeekingItem[];
}

/** The job that the owner looks for: facts in columns, or below each other where texts with labels follow. Renders a `<div>` element. */
export const SeekingList = forwardRef<HTMLDivElement, SeekingListProps>(function SeekingList(
  { items, className, ...props },
  ref,
) {
  return (
    <div {...props} ref={ref} className={classNames('resume-seeking-list', className)}>
      {each(items, ({ facts = [], details = [] }) => (
        <>
          {facts.length > 0 && <FactList items={facts} variant={details.length > 0 ? 'list' : 'grid'} />}
          {details.length > 0 && <DetailList items={details} />}
        </>
      ))}
    </div>
  );
});
