import type { BlockText } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { textContent } from '../internal/block-text.js';
import { classNames } from '../internal/class-names.js';

export interface RichTextProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** A string, or a prepared text: inline nodes, or paragraphs and lists, with their language. */
  text: BlockText;
}

/** Prepared text. Renders a `<p>` element, or a `<div>` that holds its paragraphs and lists. */
export const RichText = forwardRef<HTMLParagraphElement, RichTextProps>(function RichText(
  { text, className, ...props },
  ref,
) {
  const { isBlock, lang, dir, source, children } = textContent(text);
  // Both elements take the same attributes.
  const Element = (isBlock ? 'div' : 'p') as 'p';
  return (
    <Element
      lang={lang}
      dir={dir}
      data-source={source}
      {...props}
      ref={ref}
      className={classNames('resume-rich-text', className)}
    >
      {children}
    </Element>
  );
});
