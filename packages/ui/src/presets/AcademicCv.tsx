import type { SectionType } from '@resume/schema/view';
import { forwardRef } from 'react';
import { Resume, type ResumeProps } from '../resume/Resume.js';

/** What a committee looks for, in the order it looks. */
const ORDER: readonly SectionType[] = [
  'education',
  'work',
  'publications',
  'patents',
  'grants',
  'awards',
  'talks',
  'teaching',
  'supervision',
  'service',
  'memberships',
  'software',
  'datasets',
  'projects',
];

/**
 * All there is, as universities read it: degrees, appointments, papers, grants, then teaching and service. Renders an
 * `<article>` element.
 */
export const AcademicCv = forwardRef<HTMLElement, ResumeProps>(function AcademicCv(props, ref) {
  return <Resume order={ORDER} {...props} ref={ref} />;
});
