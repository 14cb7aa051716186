import type { LetterPartView, LetterView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { Header } from '../header/Header.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag, nextLevel } from '../internal/heading.js';
import { inlineText } from '../internal/inline-text.js';
import { RichText } from '../rich-text/RichText.js';
import { Signature } from '../signature/Signature.js';

export interface LetterProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** A prepared letter. */
  view: LetterView;
  /** Level of the name; the subject is one below. @default 1 */
  headingLevel?: HeadingLevel;
}

/** What stands above the subject and the text of a letter. */
const HEAD: readonly LetterPartView['type'][] = ['recipient', 'date', 'reference', 'signature'];

/** A letter that goes with a résumé, below the same head. Renders an `<article>` element. */
export const Letter = forwardRef<HTMLElement, LetterProps>(function Letter(
  { view, headingLevel = 1, className, ...props },
  ref,
) {
  const { basics, direction, layout, locale, parts } = view;
  const end = parts.findIndex(({ type }) => !HEAD.includes(type));
  const head = end < 0 ? parts : parts.slice(0, end);
  const part = (shown: LetterPartView) => <LetterPart part={shown} headingLevel={nextLevel(headingLevel)} />;
  return (
    <article
      lang={locale}
      dir={direction}
      data-layout={layout}
      {...props}
      ref={ref}
      className={classNames('resume-document resume-letter', className)}
    >
      <div className="resume-letter-top">
        <Header basics={basics} headingLevel={headingLevel} />
      </div>
      {head.length > 0 && <div className="resume-letter-head">{each(head, part)}</div>}
      {each(parts.slice(head.length), part)}
    </article>
  );
});

function LetterPart({ part, headingLevel }: { part: LetterPartView; headingLevel: HeadingLevel }) {
  const { source, type } = part;
  switch (type) {
    case 'subject': {
      const Heading = headingTag(headingLevel);
      return (
        <Heading className="resume-letter-subject" data-source={source}>
          {inlineText(part.text)}
        </Heading>
      );
    }
    case 'body':
      return (
        <div className="resume-letter-body" data-source={source}>
          {each(part.paragraphs, (text) => (
            <RichText text={text} />
          ))}
        </div>
      );
    case 'signature':
      return <Signature className="resume-letter-signature" signature={part} />;
    case 'enclosures':
      return (
        <div className="resume-letter-enclosures" data-source={source}>
          <p className="resume-letter-enclosures-label">{inlineText(part.label)}</p>
          <ul className="resume-bullet-list">
            {each(part.items, (item) => (
              <li>{inlineText(item)}</li>
            ))}
          </ul>
          {part.end !== undefined && <p className="resume-letter-enclosures-end">{inlineText(part.end)}</p>}
        </div>
      );
    default:
      return (
        <p className={PART_CLASSES[type]} data-source={source}>
          {inlineText(part.text)}
        </p>
      );
  }
}

const PART_CLASSES = {
  recipient: 'resume-letter-recipient',
  date: 'resume-letter-date',
  reference: 'resume-letter-reference',
  salutation: 'resume-letter-salutation',
  closing: 'resume-letter-closing',
} as const;
