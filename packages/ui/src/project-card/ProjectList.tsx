import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import type { HeadingLevel } from '../internal/heading.js';
import { ProjectCard, type ProjectItem } from './ProjectCard.js';

export interface ProjectListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Projects, in order. */
  items: readonly ProjectItem[];
  /** Level of each project's name. @default 3 */
  headingLevel?: HeadingLevel;
}

/** Projects one below the other. Renders a `<div>` element. */
export const ProjectList = forwardRef<HTMLDivElement, ProjectListProps>(function ProjectList(
  { items, headingLevel = 3, className, ...props },
  ref,
) {
  return (
    <div {...props} ref={ref} className={classNames('resume-project-list', className)}>
      {each(items, (project) => (
        <ProjectCard project={project} headingLevel={headingLevel} />
      ))}
    </div>
  );
});
