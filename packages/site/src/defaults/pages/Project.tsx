import { DateRange, DetailList, Figure, Header, MetricList, RichText, TagList } from '@resume/ui';
import { definePage } from '../../pages/define.js';
import { Sheet } from '../../pages/Sheet.js';
import { linked, plain } from '../../pages/text.js';
import { caseData } from '../../seo/structured-data.js';

/** A case study a project: all that its card on the home page shows. */
export default definePage({
  path: 'projects/',
  entries: ({ site }) => site.cases,
  title: ({ entry: { project } }) => plain(project.name),
  description: ({ entry: { project } }) =>
    plain(project.description ?? project.details.find(({ kind }) => kind === 'outcome')?.items[0]),
  data: ({ view, entry }, facts) => caseData(view, entry.project, facts),
  Body: ({ view, site, entry: { project, slug } }) => {
    const { date, description, metrics, details, figures, keywords, links } = project;
    const next = site.cases[site.cases.findIndex((other) => other.slug === slug) + 1];
    return (
      <Sheet view={view}>
        <Header basics={{ name: linked(project.name, project.url), contacts: [] }} />
        <div className="site-case">
          {(date.start || date.end) && (
            <p className="site-case-date">
              <DateRange date={date} />
            </p>
          )}
          {description !== undefined && <RichText text={description} />}
          {metrics.length > 0 && <MetricList items={metrics} />}
          {details.length > 0 && <DetailList items={details} />}
          {figures.map((figure) => (
            <Figure key={figure.src} {...figure} />
          ))}
          {keywords.length > 0 && <TagList items={keywords} />}
          {links.length > 0 && <TagList items={links.map(({ text, href }) => linked(text, href))} />}
        </div>
        {next?.href && (
          <p className="site-next">
            {site.words.site.nextProject}{' '}
            <a href={next.href} rel="next">
              {plain(next.project.name)}
            </a>
          </p>
        )}
      </Sheet>
    );
  },
});
