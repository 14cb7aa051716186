import { type PublicationListProps, Section, WorkTimeline } from '@resume/ui';
import { PublicationFilter } from '@resume/ui/islands/PublicationFilter';
import '@resume/ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const papers: PublicationListProps['items'] = [
  {
    title: 'Notes on the Analytical Engine',
    authors: [{ name: 'Ada Lovelace', self: true }],
    venue: 'Scientific Memoirs',
    date: { datetime: '1843', text: '1843' },
    remarks: [],
  },
  {
    title: 'On Poetical Science',
    authors: [{ name: 'Ada Lovelace', self: true }],
    date: { datetime: '1851', text: '1851' },
    remarks: [],
  },
];

function Page() {
  return (
    <main className="resume-document" data-scheme="dark">
      <h1>Ada Lovelace</h1>
      <Section id="work" title="Experience">
        <WorkTimeline
          items={[
            {
              name: 'Analytical Engines Ltd',
              position: 'Engineer',
              date: { start: { datetime: '1842-09', text: 'Sep 1842' } },
              metrics: [],
              details: [],
              workstreams: [],
              closing: [],
            },
          ]}
        />
      </Section>
      <Section id="papers" title="Papers">
        <PublicationFilter
          items={papers}
          words={{
            search: 'Search',
            year: { label: 'Year', all: 'All' },
            type: { label: 'Type', all: 'All', names: {} },
            found: '{shown} of {all} papers',
          }}
        />
      </Section>
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
