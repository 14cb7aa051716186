import type { StrengthView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { InlineOrBlocks } from '../internal/block-text.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';

export interface StrengthListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** What someone is good at, and what shows it. */
  items: readonly StrengthView[];
}

/** Strengths, each with what shows it. Renders a `<ul>` element. */
export const StrengthList = forwardRef<HTMLUListElement, StrengthListProps>(function StrengthList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-strength-list', className)}>
      {each(items, ({ name, summary, source }) => (
        <li className="resume-strength" data-source={source}>
          {name !== '' && <strong className="resume-strength-name">{inlineText(name)}</strong>}
          {summary !== undefined && (
            <>
              {' '}
              <InlineOrBlocks className="resume-strength-summary" text={summary} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
});
