import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { linkWords } from '../internal/inline-text.js';

export interface SectionNavProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** Sections to lead to, in order: the sections of a view fit. */
  items: readonly { readonly id: string; readonly title: Text }[];
  /** What the list is, for who cannot see where it stands: “Contents”. */
  label: string;
}

/** The sections of a page, to jump to. Print has pages instead and leaves it out. Renders a `<nav>` element. */
export const SectionNav = forwardRef<HTMLElement, SectionNavProps>(function SectionNav(
  { items, label, className, ...props },
  ref,
) {
  return (
    <nav aria-label={label} {...props} ref={ref} className={classNames('resume-section-nav', className)}>
      <ul className="resume-section-nav-list">
        {each(items, ({ id, title }) => (
          <li>
            <a className="resume-section-nav-link" href={`#${id}`}>
              {linkWords(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
