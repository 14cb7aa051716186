import { Header, PublicationList, Section } from '@resume/ui';
import { PublicationFilter } from '@resume/ui/islands/PublicationFilter';
import { pageOf, sectionsOf } from '../../pages/compose.js';
import { definePage } from '../../pages/define.js';
import { Sheet } from '../../pages/Sheet.js';

/** Every paper, to be narrowed by any word of it. */
export default definePage({
  path: 'publications/',
  order: 20,
  title: ({ site }) => site.words.site.publications,
  description: ({ site }) => site.words.site.publicationsAbout,
  entries: ({ view }) => (sectionsOf(view, 'publications').length > 0 ? [{ slug: '' }] : []),
  Body: ({ view, site }) => {
    const { filter, filtered, publications, publicationsAbout } = site.words.site;
    const hrefOf = pageOf(site);
    const sections = sectionsOf(view, 'publications');
    return (
      <Sheet view={view}>
        <Header
          basics={{
            name: publications,
            label: publicationsAbout,
            contacts: [],
          }}
        />
        {sections.map(({ id, title, notes, items }, index) => {
          const papers = items.map((item) => ({ ...item, url: hrefOf(item) ?? item.url }));
          return (
            <Section key={id} id={id} title={title} notes={notes}>
              {index === 0 ? (
                <PublicationFilter items={papers} words={{ search: filter, found: filtered }} />
              ) : (
                <PublicationList items={papers} />
              )}
            </Section>
          );
        })}
      </Sheet>
    );
  },
});
