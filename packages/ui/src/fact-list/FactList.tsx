import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';
import type { FactItem } from '../internal/written.js';

export interface FactListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** Short facts: a label and what it says. */
  items: readonly FactItem[];
}

/** Short facts in columns: birth date, nationality, the position sought. Renders a `<dl>` element. */
export const FactList = forwardRef<HTMLDListElement, FactListProps>(function FactList(
  { items, className, ...props },
  ref,
) {
  return (
    <dl {...props} ref={ref} className={classNames('resume-fact-list', className)}>
      {each(items, ({ kind, label, text, source }) => (
        <div className="resume-fact" data-kind={kind} data-source={source}>
          <dt className="resume-fact-label">{inlineText(label)}</dt>
          <dd className="resume-fact-text">{inlineText(text)}</dd>
        </div>
      ))}
    </dl>
  );
});
