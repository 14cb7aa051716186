import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { inlineText } from '../internal/inline-text.js';

export interface RichTextProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** A string, or prepared inline nodes with their language. */
  text: Text;
}

/** A paragraph of prepared text. Renders a `<p>` element. */
export const RichText = forwardRef<HTMLParagraphElement, RichTextProps>(function RichText(
  { text, className, ...props },
  ref,
) {
  return (
    <p {...props} ref={ref} className={classNames('resume-rich-text', className)}>
      {inlineText(text)}
    </p>
  );
});
