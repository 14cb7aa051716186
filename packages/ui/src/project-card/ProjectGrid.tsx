import { forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { ProjectList, type ProjectListProps } from './ProjectList.js';

/** Projects side by side where there is space. Renders a `<div>` element. */
export const ProjectGrid = forwardRef<HTMLDivElement, ProjectListProps>(function ProjectGrid(
  { className, ...props },
  ref,
) {
  return <ProjectList {...props} ref={ref} className={classNames('resume-project-grid', className)} />;
});
