import type { BasicsView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { ContactList } from '../contact-list/ContactList.js';
import { classNames } from '../internal/class-names.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { inlineText } from '../internal/inline-text.js';
import type { Written } from '../internal/written.js';
import { RichText } from '../rich-text/RichText.js';

export interface HeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** A photograph, the name, one line of position, contacts, summary: the name, and what there is of the rest. */
  basics: Written<BasicsView, 'name'>;
  /** Level of the name. @default 1 */
  headingLevel?: HeadingLevel;
}

/** Who the résumé is about. Renders a `<header>` element. */
export const Header = forwardRef<HTMLElement, HeaderProps>(function Header(
  { basics: { image, name, label, contacts = [], summary, source }, headingLevel = 1, className, ...props },
  ref,
) {
  const Heading = headingTag(headingLevel);
  return (
    <header data-source={source} {...props} ref={ref} className={classNames('resume-header', className)}>
      {image !== undefined && (
        <img className="resume-header-image" src={image.href} alt={image.alt} data-source={image.source} />
      )}
      {name !== '' && <Heading className="resume-header-name">{inlineText(name)}</Heading>}
      {label !== undefined && <p className="resume-header-label">{inlineText(label)}</p>}
      {contacts.length > 0 && <ContactList items={contacts} />}
      {summary !== undefined && <RichText className="resume-header-summary" text={summary} />}
    </header>
  );
});
