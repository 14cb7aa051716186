import type { GoalView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { InlineOrBlocks } from '../internal/block-text.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';

export interface GoalListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** What someone works towards, each with how far ahead it is. */
  items: readonly GoalView[];
}

/** Goals, each with its term in the margin. Renders a `<ul>` element. */
export const GoalList = forwardRef<HTMLUListElement, GoalListProps>(function GoalList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-goal-list', className)}>
      {each(items, ({ term, summary, source }) => (
        <li className="resume-goal" data-source={source}>
          {term !== undefined && <span className="resume-goal-term">{inlineText(term)}</span>}{' '}
          <InlineOrBlocks className="resume-goal-summary" text={summary} />
        </li>
      ))}
    </ul>
  );
});
