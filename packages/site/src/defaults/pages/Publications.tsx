import { Header, PublicationList, Section } from '@resume/ui';
import { pageOf, sectionsOf } from '../../pages/compose.js';
import { definePage } from '../../pages/define.js';
import { Filter } from '../../pages/Filter.js';
import { Sheet } from '../../pages/Sheet.js';

/** Every paper, to be narrowed by any word of it. */
export default definePage({
  path: 'publications/',
  order: 20,
  title: ({ site }) => site.words.site.publications,
  description: ({ site }) => site.words.site.publicationsAbout,
  entries: ({ view }) => (sectionsOf(view, 'publications').length > 0 ? [{ slug: '' }] : []),
  Body: ({ view, site }) => {
    const hrefOf = pageOf(site);
    const sections = sectionsOf(view, 'publications');
    return (
      <Sheet view={view}>
        <Header
          basics={{
            name: site.words.site.publications,
            label: site.words.site.publicationsAbout,
            contacts: [],
          }}
        />
        {sections.map(({ id, title, notes, items }, i) => (
          <Section key={id} id={id} title={title} notes={notes}>
            {i === 0 && <Filter words={site.words} />}
            <PublicationList
              items={items.map((item) => {
                const href = hrefOf(item);
                return href === undefined ? item : { ...item, url: href };
              })}
            />
          </Section>
        ))}
      </Sheet>
    );
  },
});
