import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText, linkedText } from '../internal/inline-text.js';
import type { ContactItem } from '../internal/written.js';

export interface ContactListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Ways to reach someone: a label, what is shown, and the address followed. */
  items: readonly ContactItem[];
}

/** Contacts in one quiet row, each with its label. Renders a `<ul>` element. */
export const ContactList = forwardRef<HTMLUListElement, ContactListProps>(function ContactList(
  { items, className, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={classNames('resume-contact-list', className)}>
      {each(items, ({ kind, label, text, href, source }) => (
        <li className="resume-contact" data-kind={kind} data-source={source}>
          <span className="resume-contact-label">{inlineText(label)}</span>{' '}
          <bdi dir={kind === 'url' ? 'ltr' : undefined}>{linkedText(text, href)}</bdi>
        </li>
      ))}
    </ul>
  );
});
