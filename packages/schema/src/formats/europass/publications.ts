import type { Publication } from '../../sections/publication-schema.js';
import { bareDoi } from '../../sections/publications.js';
import { compact, type FieldReader } from '../field-reader.js';
import { readHtml } from '../read-html.js';
import { dateOf, finish, linksOf } from './parts.js';

/** Papers. Their authors are one text there. */
export function readPublications(history: FieldReader): readonly Publication[] {
  const entries = history.maps('Publication').map((item) => {
    const doi = item.map('DOI');
    const found = doi.text('Link');
    finish(doi);
    const { url, others } = linksOf(item, undefined);
    for (const link of others) item.warn('Link', `"${link}" is a further address; left out.`);
    const authors = item.text('Authors');
    const entry = compact({
      name: item.text('Title'),
      authors: authors?.split(/\s*[;,]\s*/).filter(Boolean),
      containerTitle: item.text('Journal'),
      publisher: item.text('Publisher'),
      volume: item.text('Volume'),
      issued: item.entryDate('Year') ?? readDate(item),
      DOI: found === undefined ? undefined : bareDoi(found),
      url,
      summary: readHtml(item, 'FormattedPublicationDescription') ?? readHtml(item, 'Description'),
      note: item.text('Reference'),
    });
    finish(item, ['Title@languageID']);
    return entry as Publication;
  });
  finish(history);
  return entries;
}

function readDate(item: FieldReader): string | undefined {
  const date = item.map('Date');
  const start = dateOf(date, 'StartDate');
  finish(date);
  return start;
}
