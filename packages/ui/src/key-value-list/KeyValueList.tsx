import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText, linkedText } from '../internal/inline-text.js';

/** A name and its value, as a link where there is an address. */
export interface KeyValueItem {
  /** What stands first: `Born`. */
  readonly name: Text;
  /** What is said of it: `1815`. */
  readonly value: Text;
  /** Where the value leads. */
  readonly href?: string | undefined;
}

export interface KeyValueListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** Names with their values, in order. */
  items: readonly KeyValueItem[];
}

/** Short facts, each with its name: nationality, driving licence, notice period. Renders a `<dl>` element. */
export const KeyValueList = forwardRef<HTMLDListElement, KeyValueListProps>(function KeyValueList(
  { items, className, ...props },
  ref,
) {
  return (
    <dl {...props} ref={ref} className={classNames('resume-key-value-list', className)}>
      {each(items, ({ name, value, href }) => (
        <div className="resume-key-value">
          <dt className="resume-key-value-name">{inlineText(name)}</dt>
          <dd className="resume-key-value-value">{linkedText(value, href)}</dd>
        </div>
      ))}
    </dl>
  );
});
