import type { DateRangeView } from '../../dates/partial-date.js';
import type { HistoryRowView, HistoryView } from '../../history/history-view.js';
import type { SignatureView } from '../../personal/signature.js';
import type { ResumeView } from '../../prepare.js';
import type { BulletView } from '../../sections/bullet.js';
import type { DetailView } from '../../sections/details.js';
import type { EducationView } from '../../sections/education.js';
import type { EntryView } from '../../sections/entry.js';
import type { SectionView } from '../../sections/index.js';
import type { ProjectView } from '../../sections/projects.js';
import type { AuthorView, PublicationView } from '../../sections/publications.js';
import type { WorkView } from '../../sections/work.js';
import { joinTexts } from '../../text/compose.js';
import { type BlockText, isEmptyText, type Text } from '../../text/nodes.js';
import { type Block, bulletsOf, numbersOf, paragraphOf } from './blocks.js';
import { heading, line, optional, writeHead, writeLabelled } from './head.js';
import type { Style } from './style.js';
import { withLabel, writeBlocks, writeBullet, writeLine, writeLinks, writeMetrics } from './write-blocks.js';

type Blocks = readonly Block[];

/** Writes a prepared résumé in a style: the same strings in the same order in every one. */
export function writeResume({ document, basics, sections, signature }: ResumeView, style: Style): string {
  const blocks = [
    ...line([document?.title, document?.date?.text], style),
    ...writeHead(basics, style),
    ...sections.flatMap((section) => writeSection(section, style)),
    ...(signature ? writeSignature(signature, style) : []),
  ];
  return style.join(blocks);
}

const writeSignature = ({ statement, text, name }: SignatureView, style: Style): Blocks => [
  ...line([statement], style),
  ...line([text, name], style),
];

function writeSection(section: SectionView, style: Style): Blocks {
  return [
    ...heading(2, style.inline(section.title), style),
    ...writeItems(section, style),
    ...section.notes.flatMap((note) => writeBlocks(note, style)),
  ];
}

/** The entries of a section. */
export function writeItems(section: SectionView, style: Style): Blocks {
  if (section.history) return writeHistory(section.history, style);
  switch (section.type) {
    case 'strengths':
      return bulletsOf(section.items.map(({ name, summary }) => labelled(name, summary, style)));
    case 'seeking':
      return section.items.flatMap(({ facts, details }) => [
        ...bulletsOf(facts.map((fact) => writeLabelled(fact, style))),
        ...writeDetails(details, style),
      ]);
    case 'goals':
      return bulletsOf(section.items.map(({ term, summary }) => labelled(term, summary, style)));
    case 'work':
      return section.items.flatMap((item) => writeWork(item, style));
    case 'education':
      return section.items.flatMap((item) => writeEducation(item, style));
    case 'projects':
      return section.items.flatMap((item) => writeProject(item, style));
    case 'publications':
      return writePublications(section.items, style);
    default:
      return section.items.flatMap((item) => writeEntry(item, style));
  }
}

/** Events as a list: the year and the month, then what it was. */
function writeHistory({ columns, rows, end }: HistoryView, style: Style): Blocks {
  const items = rows.map((row) => [
    ...paragraphOf(style.line([rowDate(row, columns), row.text].map(style.inline).filter(Boolean).join(' '))),
    ...row.paragraphs.flatMap((text) => writeBlocks(text, style)),
    ...writeMetrics(row.metrics, style),
    ...writeBullets(row.bullets, style),
    ...writeDetails(row.details, style),
    ...writeLinks(row.links, style),
  ]);
  return [...bulletsOf(items), ...line([end], style)];
}

/** A year and a month with the words of their columns; a date in words as it is. */
function rowDate({ year, month }: HistoryRowView, [ofYear, ofMonth]: HistoryView['columns']): Text {
  if (typeof year !== 'string' || year === '') return year;
  return joinTexts([year, ofYear, month, month === '' ? '' : ofMonth]);
}

const writeBullets = (bullets: readonly BulletView[], style: Style): Blocks =>
  bulletsOf(bullets.map((bullet) => writeBullet(bullet, style)));

const labelled = (label: Text | undefined, text: BlockText | undefined, style: Style): Blocks =>
  withLabel(label, optional(text, style), style);

const spanOf = ({ start, end }: DateRangeView, style: Style): Blocks =>
  paragraphOf(style.line([start, end].flatMap((date) => (date ? style.inline(date.text) : [])).join(' – ')));

function writeDetails(details: readonly DetailView[], style: Style): Blocks {
  return details.flatMap(({ label, items }) => {
    const [only] = items;
    return items.length === 1 && only !== undefined
      ? withLabel(label, writeBullet(only, style), style)
      : [...paragraphOf(style.strong(label)), ...bulletsOf(items.map((item) => writeBullet(item, style)))];
  });
}

function writeWork(item: WorkView, style: Style): Blocks {
  return [
    ...heading(3, style.link(item.name, item.url), style),
    ...line([item.position, item.employmentType, item.department, item.location], style),
    ...spanOf(item.date, style),
    ...optional(item.summary, style),
    ...writeMetrics(item.metrics, style),
    ...writeBullets(item.bullets, style),
    ...writeDetails(item.details, style),
    ...item.workstreams.flatMap(
      ({ name, share, role, employmentType, period, summary, metrics, bullets, details }) => [
        ...heading(4, style.inline(name), style),
        ...line([share?.text, role, employmentType, period], style),
        ...optional(summary, style),
        ...writeMetrics(metrics, style),
        ...writeBullets(bullets, style),
        ...writeDetails(details, style),
      ],
    ),
    ...writeDetails(item.closing, style),
  ];
}

function writeEducation(item: EducationView, style: Style): Blocks {
  return [
    ...heading(3, style.link(item.institution, item.url), style),
    ...line(
      [item.studyType, item.area, item.level, item.mode, item.status, item.department, ...item.marks],
      style,
    ),
    ...spanOf(item.date, style),
    ...writeDetails(item.details, style),
  ];
}

function writeProject(item: ProjectView, style: Style): Blocks {
  return [
    ...heading(3, style.link(item.name, item.url), style),
    ...spanOf(item.date, style),
    ...optional(item.description, style),
    ...writeMetrics(item.metrics, style),
    ...writeBullets(item.bullets, style),
    ...writeDetails(item.details, style),
    ...item.figures.flatMap(({ caption }) => optional(caption, style)),
    ...line(item.keywords, style),
    ...writeLinks(item.links, style),
  ];
}

/** A numbered list, which goes on below the heading of each group. */
function writePublications(items: readonly PublicationView[], style: Style): Blocks {
  const starts = items.flatMap(({ group }, i) => (i === 0 || group !== undefined ? [i] : []));
  return starts.flatMap((start, i) => {
    const members = items.slice(start, starts[i + 1]);
    const [first] = members;
    return [
      ...(first?.group === undefined ? [] : heading(3, style.inline(first.group), style)),
      ...numbersOf(
        members.map((item) => writePublication(item, style)),
        { start: start + 1, isLoose: true },
      ),
    ];
  });
}

/** Its lines are one paragraph, unless it has more to say than a paragraph. */
function writePublication(item: PublicationView, style: Style): Blocks {
  const { authors, otherAuthors = '', editors, editorsRole = '', venue, place = '' } = item;
  const writers = writePeople(authors, otherAuthors, style);
  const bookEditors = writePeople(editors, editorsRole, style);
  const where = [
    writers && bookEditors,
    (venue === undefined ? '' : style.inline(venue)) + style.inline(place),
    ...[item.publisher, item.date?.text, ...item.remarks].map((part) => part && style.inline(part)),
  ];
  const summary = optional(item.summary, style);
  const about = [
    ...paragraphOf(style.line(style.link(item.title, item.url))),
    ...paragraphOf(style.line(writers || bookEditors)),
    ...writeLine(
      where.flatMap((part) => part ?? []),
      style,
    ),
  ];
  const links = writeLinks(item.links, style);
  const isShort = summary.every(({ type }) => type === 'paragraph') && summary.length < 2;
  return isShort
    ? linesOf([...about, ...summary, ...links], style)
    : [...linesOf(about, style), ...summary, ...links];
}

/** Paragraphs as the lines of one. */
const linesOf = (blocks: Blocks, { lineBreak }: Style): Blocks =>
  paragraphOf(blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(lineBreak));

/** Names one after the other, the owner's marked, and what follows the last. */
function writePeople(people: readonly AuthorView[], behind: Text, style: Style): string {
  if (people.length === 0) return '';
  const end = style.inline(behind);
  const names = people.map(({ name, self, mark: sign = '' }) => {
    const signs = style.inline(sign);
    return (self ? style.strong(name, signs || end) : style.inline(name)) + signs;
  });
  return names.join(', ') + end;
}

function writeEntry(item: EntryView, style: Style): Blocks {
  return [
    ...(isEmptyText(item.title) ? [] : heading(3, style.link(item.title, item.url), style)),
    ...line(
      item.meta.map(({ text }) => text),
      style,
    ),
    ...spanOf(item.date, style),
    ...item.paragraphs.flatMap((text) => writeBlocks(text, style)),
    ...writeBullets(item.bullets, style),
    ...writeDetails(item.details, style),
    ...line(item.keywords, style),
    ...writeLinks(item.links, style),
  ];
}
