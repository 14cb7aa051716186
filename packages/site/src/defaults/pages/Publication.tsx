import { joinTexts, nodesOf } from '@resume/schema';
import type { AuthorView, BlockText, InlineNode, PublicationView, Text } from '@resume/schema/view';
import { DetailList, Header, TagList } from '@resume/ui';
import { CopyCitation } from '@resume/ui/islands/CopyCitation';
import { definePage } from '../../pages/define.js';
import { Sheet } from '../../pages/Sheet.js';
import { langOf, linked, plain } from '../../pages/text.js';
import { citationMeta, paperData } from '../../seo/structured-data.js';

/** A page a paper, for those who look for it and for the tools of scholars. */
export default definePage({
  path: 'publications/',
  entries: ({ site }) => site.publications,
  title: ({ entry: { publication } }) => plain(publication.title),
  description: ({ entry: { publication } }) =>
    [
      publication.authors.map(({ name }) => name).join(', '),
      plain(publication.venue),
      plain(publication.date?.text),
    ]
      .filter(Boolean)
      .join(' · '),
  data: ({ view, entry }, facts) => paperData(view, entry.publication, facts),
  meta: ({ view, entry }) => citationMeta(entry.publication, view),
  Body: ({ view, site: { words }, entry: { publication, cite } }) => {
    const {
      title,
      authors,
      editors,
      otherAuthors = '',
      editorsRole = '',
      date,
      remarks,
      url,
      summary,
      links,
    } = publication;
    const makers = people(authors, otherAuthors);
    const names = [
      ...makers,
      makers.length > 0 && editors.length > 0 ? ' · ' : '',
      ...people(editors, editorsRole),
    ];
    const parts: readonly (readonly [kind: keyof typeof words.publication, text: BlockText | undefined])[] = [
      ['authors', authors.length + editors.length > 0 ? { children: names } : undefined],
      ['venue', venueOf(publication)],
      ['date', date?.text],
      ['remarks', joinTexts(remarks, ' · ') || undefined],
      ['summary', summary],
      ['url', url && linked(url, url)],
    ];
    return (
      <Sheet view={view}>
        <Header lang={langOf(title)} basics={{ name: title, contacts: [] }} />
        <div className="site-case">
          <DetailList
            items={parts.flatMap(([kind, text]) =>
              text === undefined ? [] : [{ kind, label: words.word(`publication.${kind}`), items: [text] }],
            )}
          />
          {links.length > 0 && <TagList items={links.map(({ text, href }) => linked(text, href))} />}
          <CopyCitation label={words.site.cite} words={words.site} items={cite()} open />
        </div>
      </Sheet>
    );
  },
});

/** Names one after the other, the owner's strong, and what follows the last. */
const people = (named: readonly AuthorView[], behind: Text): InlineNode[] =>
  named.length === 0
    ? []
    : [
        ...named.flatMap(({ name, self, mark = '' }, index): InlineNode[] => [
          index > 0 ? ', ' : '',
          self ? { type: 'strong', children: [name] } : name,
          mark,
        ]),
        ...nodesOf(behind),
      ];

/** The venue with volume and pages, and the publisher of a book. */
function venueOf({ venue, place = '', publisher }: PublicationView): Text | undefined {
  const where = joinTexts([joinTexts([venue ?? '', place]), publisher ?? ''], ' · ');
  return plain(where).trim() === '' ? undefined : where;
}
