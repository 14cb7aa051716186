import type { ProjectView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DateRange, isDated } from '../date-range/DateRange.js';
import { DetailList } from '../detail-list/DetailList.js';
import { Figure } from '../figure/Figure.js';
import { Bullets } from '../internal/bullets.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { type HeadingLevel, headingTag } from '../internal/heading.js';
import { linkedText } from '../internal/inline-text.js';
import { LinkRow } from '../internal/link-row.js';
import type { Written } from '../internal/written.js';
import { MetricList } from '../metric-change/MetricList.js';
import { RichText } from '../rich-text/RichText.js';
import { TagList } from '../tag-list/TagList.js';

/** A project: its name, and as much of the rest as there is. */
export type ProjectItem = Written<ProjectView, 'name'>;

export interface ProjectCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** A case: context, approach, outcome, measured results, pictures, links. */
  project: ProjectItem;
  /** Level of the name. @default 3 */
  headingLevel?: HeadingLevel;
}

/** A project presented as a case study. Renders an `<article>` element. */
export const ProjectCard = forwardRef<HTMLElement, ProjectCardProps>(function ProjectCard(
  { project, headingLevel = 3, className, ...props },
  ref,
) {
  const Heading = headingTag(headingLevel);
  const { name, url, date = {}, description, metrics = [], bullets = [], details = [] } = project;
  const { figures = [], keywords = [], links = [] } = project;
  return (
    <article
      data-source={project.source}
      {...props}
      ref={ref}
      className={classNames('resume-project-card', className)}
    >
      {name !== '' && <Heading className="resume-project-card-title">{linkedText(name, url)}</Heading>}
      {isDated(date) && (
        <p className="resume-project-card-date">
          <DateRange date={date} />
        </p>
      )}
      {description !== undefined && (
        <RichText className="resume-project-card-description" text={description} />
      )}
      {metrics.length > 0 && <MetricList items={metrics} />}
      {bullets.length > 0 && <Bullets className="resume-project-card-bullets" items={bullets} />}
      {details.length > 0 && <DetailList items={details} />}
      {each(figures, ({ source, ...figure }) => (
        <Figure data-source={source} {...figure} />
      ))}
      {keywords.length > 0 && <TagList items={keywords} />}
      <LinkRow className="resume-project-card-links" links={links} />
    </article>
  );
});
