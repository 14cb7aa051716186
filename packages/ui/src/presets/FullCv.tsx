import { forwardRef } from 'react';
import { Resume, type ResumeProps } from '../resume/Resume.js';

/** All there is, work first: for companies that want to know everything. Renders an `<article>` element. */
export const FullCv = forwardRef<HTMLElement, ResumeProps>(function FullCv(props, ref) {
  return <Resume {...props} ref={ref} />;
});
