import { Header, PublicationList, Section } from '@resume/ui';
import { sectionOf } from '../site/compose.js';
import { definePage } from '../site/define.js';
import { Filter } from '../site/Filter.js';
import { Sheet } from '../site/Sheet.js';

/** Every paper, to be narrowed by any word of it. */
export default definePage({
  path: 'publications/',
  order: 20,
  title: ({ site }) => site.words.publications,
  description: ({ site }) => site.words.publicationsAbout,
  entries: ({ view }) => (sectionOf(view, 'publications') ? [{ slug: '' }] : []),
  Body: ({ view, site }) => {
    const section = sectionOf(view, 'publications');
    return (
      <Sheet view={view}>
        <Header
          basics={{ name: site.words.publications, label: site.words.publicationsAbout, contacts: [] }}
        />
        {section && (
          <Section id="publications" title={section.title} notes={section.notes}>
            <Filter words={site.words} />
            <PublicationList
              items={site.publications.map(({ href, publication }) => ({
                ...publication,
                ...(href && { url: href }),
              }))}
            />
          </Section>
        )}
      </Sheet>
    );
  },
});
