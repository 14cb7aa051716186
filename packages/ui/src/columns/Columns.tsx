import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';

/** Its children side by side where there is space, else one below the other. Renders a `<div>` element. */
export const Columns = forwardRef<HTMLDivElement, ComponentPropsWithRef<'div'>>(function Columns(
  { className, ...props },
  ref,
) {
  return <div {...props} ref={ref} className={classNames('resume-columns', className)} />;
});
