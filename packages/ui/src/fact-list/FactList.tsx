import type { FactsVariant } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';
import type { FactItem } from '../internal/written.js';

export type { FactsVariant };

export interface FactListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** Short facts: a label and what it says. */
  items: readonly FactItem[];
  /** How the facts stand: in columns, below each other with their labels in the margin, or one behind the other. @default 'grid' */
  variant?: FactsVariant | undefined;
}

/** Short facts: birth date, nationality, the position sought. Renders a `<dl>` element. */
export const FactList = forwardRef<HTMLDListElement, FactListProps>(function FactList(
  { items, variant = 'grid', className, ...props },
  ref,
) {
  return (
    <dl
      {...props}
      ref={ref}
      className={classNames('resume-fact-list', className)}
      data-variant={variant === 'grid' ? undefined : variant}
    >
      {each(items, ({ kind, label, text, source }) => (
        <div className="resume-fact" data-kind={kind} data-source={source}>
          <dt className="resume-fact-label">{inlineText(label)}</dt>
          <dd className="resume-fact-text">{inlineText(text)}</dd>
        </div>
      ))}
    </dl>
  );
});
