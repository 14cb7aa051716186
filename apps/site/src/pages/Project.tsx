import { DetailList, Header, MetricList, TagList } from '@resume/ui';
import { definePage } from '../site/define.js';
import { Sheet } from '../site/Sheet.js';
import { caseData } from '../site/structured-data.js';
import { plain } from '../site/text.js';

/** A case study a project. */
export default definePage({
  path: 'projects/',
  entries: ({ site }) => site.cases,
  title: ({ entry: { project } }) => plain(project.name),
  description: ({ entry: { project } }) =>
    plain(project.description ?? project.details.find(({ kind }) => kind === 'outcome')?.items[0]),
  data: ({ view, entry }, facts) => caseData(view, entry.project, facts),
  Body: ({ view, site, entry: { project, slug } }) => {
    const next = site.cases[site.cases.findIndex((other) => other.slug === slug) + 1];
    return (
      <Sheet view={view}>
        <Header
          basics={{
            name: project.name,
            contacts: [],
            ...(project.description !== undefined && { label: project.description }),
          }}
        />
        <div className="site-case">
          {project.metrics.length > 0 && <MetricList items={project.metrics} />}
          <DetailList items={project.details} />
          {project.keywords.length > 0 && <TagList items={project.keywords} />}
        </div>
        {next && (
          <p className="site-next">
            {site.words.nextProject}{' '}
            <a href={next.href} rel="next">
              {plain(next.project.name)}
            </a>
          </p>
        )}
      </Sheet>
    );
  },
});
