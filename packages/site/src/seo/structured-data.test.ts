import type { PublicationView, ResumeView } from '@resume/schema/view';
import { expect, it } from 'vitest';
import { citationMeta } from './structured-data.js';

const publication: PublicationView = {
  id: 'tides',
  type: 'journal',
  title: 'Tides of small seas',
  authors: [
    { name: 'Ada Marsh', self: true },
    { name: 'Bo Lind', self: false },
  ],
  editors: [],
  venue: 'Journal of Seas',
  date: { datetime: '2024-05-17', text: 'May 17, 2024' },
  remarks: [],
  links: [],
};

it('describes a publication as Google Scholar reads it: dates with slashes, an author a tag', () => {
  expect(citationMeta(publication, { locale: 'en' } as ResumeView)).toEqual([
    ['citation_title', 'Tides of small seas'],
    ['citation_author', 'Ada Marsh'],
    ['citation_author', 'Bo Lind'],
    ['citation_publication_date', '2024/05/17'],
    ['citation_journal_title', 'Journal of Seas'],
    ['citation_language', 'en'],
  ]);
});
