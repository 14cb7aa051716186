import type { SignatureView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { inlineText } from '../internal/inline-text.js';
import type { Written } from '../internal/written.js';

/** A signature: the name below it, and as much of the rest as there is. */
export type SignatureItem = Written<SignatureView, 'name'>;

export interface SignatureProps extends Omit<ComponentPropsWithRef<'footer'>, 'children'> {
  /** What the signature confirms, place and date, its picture, and the name below it. */
  signature: SignatureItem;
}

/** The end of a signed document. Renders a `<footer>` element. */
export const Signature = forwardRef<HTMLElement, SignatureProps>(function Signature(
  { signature: { statement, text, image, name, source }, className, ...props },
  ref,
) {
  return (
    <footer data-source={source} {...props} ref={ref} className={classNames('resume-signature', className)}>
      {statement !== undefined && <p className="resume-signature-statement">{inlineText(statement)}</p>}
      {text !== undefined && <p className="resume-signature-text">{inlineText(text)}</p>}
      {image !== undefined && (
        <img className="resume-signature-image" src={image.href} alt={image.alt} data-source={image.source} />
      )}
      {name !== '' && <p className="resume-signature-name">{inlineText(name)}</p>}
    </footer>
  );
});
