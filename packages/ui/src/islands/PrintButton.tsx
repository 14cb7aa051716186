'use client';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';

export type PrintButtonProps = ComponentPropsWithRef<'button'>;

/** Prints the page. Not shown where scripts are off, since the browser's own menu prints as well. Renders a `<button>` element. */
export const PrintButton = forwardRef<HTMLButtonElement, PrintButtonProps>(function PrintButton(
  { className, onClick, ...props },
  ref,
) {
  return (
    <button
      type="button"
      data-media="screen"
      {...props}
      ref={ref}
      className={classNames('resume-print-button', className)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) window.print();
      }}
    />
  );
});
