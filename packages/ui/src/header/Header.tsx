import type { BasicsView, DocumentView, Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, type CSSProperties, forwardRef } from 'react';
import { ContactList } from '../contact-list/ContactList.js';
import { dateText } from '../date-range/DateRange.js';
import { FactList } from '../fact-list/FactList.js';
import { classNames } from '../internal/class-names.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { inlineText } from '../internal/inline-text.js';
import { plainText } from '../internal/plain-text.js';
import type { Written } from '../internal/written.js';
import { RichText } from '../rich-text/RichText.js';

/** Who a résumé is about: the name, and as much of the rest as there is. */
export type BasicsItem = Written<BasicsView, 'name'>;

/** The title of the sheet and its date. */
export type DocumentItem = Written<DocumentView, never>;

export interface HeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** A photograph, the name with its reading above it, one line of position, contacts, facts, summary: the name, and what there is of the rest. */
  basics: BasicsItem;
  /** The title and the date of the sheet. */
  document?: DocumentItem | undefined;
  /** Level of the name. @default 1 */
  headingLevel?: HeadingLevel;
}

/** Who the résumé is about. Renders a `<header>` element. */
export const Header = forwardRef<HTMLElement, HeaderProps>(function Header(
  { basics, document, headingLevel = 1, className, style, ...props },
  ref,
) {
  const {
    image,
    name,
    nameLabel,
    reading,
    readingLabel,
    label,
    contacts = [],
    facts = [],
    factsVariant,
    summary,
    source,
  } = basics;
  const Heading = headingTag(headingLevel);
  return (
    <header
      data-source={source}
      {...props}
      ref={ref}
      className={classNames('resume-header', className)}
      style={photoSize(image, style)}
    >
      {document !== undefined && (
        <p className="resume-header-document" data-source={document.source}>
          {document.title !== undefined && (
            <span className="resume-header-document-title">{inlineText(document.title)}</span>
          )}{' '}
          {document.date !== undefined && dateText(document.date)}
        </p>
      )}
      {image !== undefined && (
        <img className="resume-header-image" src={image.href} alt={image.alt} data-source={image.source} />
      )}
      {reading !== undefined && (
        <p className="resume-header-reading" data-label={readingLabel}>
          {inlineText(reading)}
        </p>
      )}
      {name !== '' && (
        <Heading
          className="resume-header-name"
          data-label={nameLabel}
          data-script={isHan(name) ? 'Hani' : undefined}
        >
          {inlineText(name)}
        </Heading>
      )}
      {label !== undefined && <p className="resume-header-label">{inlineText(label)}</p>}
      {contacts.length > 0 && <ContactList items={contacts} />}
      {facts.length > 0 && <FactList className="resume-header-facts" items={facts} variant={factsVariant} />}
      {summary !== undefined && <RichText className="resume-header-summary" text={summary} />}
    </header>
  );
});

/** The style of the header, with the size of the photograph where its owner says it. */
function photoSize(image: BasicsItem['image'], style: CSSProperties | undefined): CSSProperties | undefined {
  if (image?.size === undefined) return style;
  const { width, height } = image.size;
  return {
    '--resume-photo-width': `${width}mm`,
    '--resume-photo-height': `${height}mm`,
    ...style,
  } as CSSProperties;
}

/** Whether a name is written in Chinese characters alone: a few of them stand a little apart in a large size. */
const isHan = (name: Text): boolean => /^[\p{Script=Han}\s]+$/u.test(plainText(name));
