import { isPartialDate, splitInterval } from '../dates/date-forms.js';
import { inTime } from '../dates/in-time.js';
import { type Dated, dateText, isAfter, isOngoing, prepareDate } from '../dates/partial-date.js';
import type { HistoryWords } from '../languages/language.js';
import type { Education, EducationView } from '../sections/education.js';
import { spanOf } from '../sections/employment.js';
import type { EntryView, MetaView } from '../sections/entry.js';
import { definitionOf, type SectionType } from '../sections/index.js';
import type { PrepareContext } from '../sections/section.js';
import { linkTo } from '../sections/title.js';
import type { Work, WorkView } from '../sections/work.js';
import { fillText, joinTexts } from '../text/compose.js';
import { type Text, textToString } from '../text/nodes.js';
import type { HistoryRowView, HistoryView } from './history-view.js';

/** What rows are made with. */
interface RowContext extends PrepareContext {
  readonly words: HistoryWords;
}

type RowsOf<Entry, View> = (entry: Entry, view: View, context: RowContext) => readonly HistoryRowView[];

const EMPTY: HistoryRowView = {
  year: '',
  month: '',
  text: '',
  paragraphs: [],
  metrics: [],
  details: [],
  bullets: [],
  links: [],
};

/** A row with its date in two cells; a date in words stands whole in the first. */
function rowAt(date: string, row: Partial<HistoryRowView>, { messages }: PrepareContext): HistoryRowView {
  if (!isPartialDate(date)) return { ...EMPTY, year: dateText(prepareDate(date, messages, 'month')), ...row };
  const [year = '', month] = date.split('-');
  return { ...EMPTY, year, month: month === undefined ? '' : String(Number(month)), ...row };
}

const says = ({ text, paragraphs, metrics, details, bullets, links }: HistoryRowView): boolean =>
  text !== '' || [paragraphs, metrics, details, bullets, links].some((part) => part.length > 0);

const inLine = (parts: readonly (Text | undefined)[], { words }: RowContext): Text =>
  joinTexts(
    parts.flatMap((part) => part ?? []),
    words.space,
  );

/** Entering a school and leaving it. */
const educationRows: RowsOf<Education, EducationView> = (entry, view, context) => {
  const { words } = context;
  const { startDate } = entry;
  const name = inLine(
    [linkTo(view.url, view.institution), view.department, view.area, view.studyType ?? view.level],
    context,
  );
  const about = inLine([view.studyType && view.level, view.mode, ...view.marks], context);
  return [
    ...(startDate === undefined
      ? []
      : [rowAt(startDate, { text: fillText(words.entered, { name }) }, context)]),
    graduationRow(entry, view, name, context),
    { ...EMPTY, text: about, details: view.details },
  ].filter(says);
};

/** Degrees after the first are completed; one graduates from a school and with a first degree. */
const isFurtherDegree = ({ level }: Education, name: Text) =>
  level === 'master' || level === 'doctorate' || /[修博]士|大学院/.test(textToString(name));

function graduationRow(
  entry: Education,
  view: EducationView,
  name: Text,
  context: RowContext,
): HistoryRowView {
  const { words, now } = context;
  const { startDate, endDate, status } = entry;
  const [graduated, graduating] = isFurtherDegree(entry, name)
    ? [words.completed, words.completing]
    : [words.graduated, words.graduating];
  const isOver = endDate !== undefined && endDate !== 'present';
  const isOwnWord =
    status !== undefined && !Object.hasOwn(context.messages.educationStatuses, String(status));
  const isToCome = status === 'expected' || status === 'enrolled' || (isOver && isAfter(endDate, now));
  const text = isOwnWord
    ? inLine([name, view.status], context)
    : status === 'withdrawn'
      ? fillText(words.withdrew, { name })
      : isOver || status === 'graduated'
        ? fillText(isToCome ? graduating : graduated, { name })
        : startDate === undefined && status === undefined
          ? name
          : fillText(words.enrolled, { name });
  return isOver ? rowAt(endDate, { text }, context) : { ...EMPTY, text };
}

/** Entering a company, what was done there, and leaving it. */
const workRows: RowsOf<Work, WorkView> = (entry, view, context) => {
  const { words } = context;
  const { startDate } = spanOf(entry);
  const isRegular = entry.employmentType === undefined || entry.employmentType === 'full-time';
  const name = inLine([linkTo(view.url, view.name), view.location], context);
  const type = view.employmentType ?? '';
  const { department, position } = view;
  const isAssigned = department !== undefined && position === undefined;
  const place = isAssigned ? fillText(words.assigned, { department }) : department;
  const joined = fillText(isRegular ? words.joined : words.joinedAs, { name, type });
  return [
    startDate === undefined
      ? { ...EMPTY, text: inLine([name, type], context) }
      : rowAt(startDate, { text: joined }, context),
    {
      ...EMPTY,
      text: inLine([place, position, isRegular && startDate !== undefined ? type : ''], context),
      paragraphs: view.summary === undefined ? [] : [view.summary],
      metrics: view.metrics,
      bullets: view.bullets,
      details: view.details,
    },
    ...view.workstreams.map(
      ({ share, role, employmentType, period, summary, metrics, bullets, details, ...strand }) => ({
        ...EMPTY,
        text: inLine([strand.name, share?.text, role, employmentType, period], context),
        paragraphs: summary === undefined ? [] : [summary],
        metrics,
        bullets,
        details,
      }),
    ),
    departureRow(entry, view, context),
  ].filter(says);
};

/** A reason that says that the job ended. */
const SAYS_END = /退[職社]|満了|解散|閉鎖|転籍|出向/;

function departureRow(entry: Work, { name, closing }: WorkView, context: RowContext): HistoryRowView {
  const { words, now } = context;
  const { startDate, endDate } = spanOf(entry);
  if (isOngoing({ startDate, endDate })) return { ...EMPTY, text: words.untilNow, details: closing };
  if (endDate === undefined) return { ...EMPTY, details: closing };
  if (entry.leavingReason === undefined) {
    const text = fillText(isAfter(endDate, now) ? words.leaving : words.left, { name });
    return rowAt(endDate, { text, details: closing }, context);
  }
  const reason = context.text(entry.leavingReason);
  const text = SAYS_END.test(textToString(reason)) ? reason : fillText(words.leftFor, { reason });
  return rowAt(endDate, { text, details: closing.filter(({ kind }) => kind !== 'leavingReason') }, context);
}

/** A part of a line; a score in figures is in points. */
const metaText =
  ({ words }: RowContext) =>
  ({ kind, text }: MetaView): Text =>
    kind === 'score' && /^\d+$/.test(textToString(text)) ? fillText(words.points, { score: text }) : text;

/** A name that says that something was passed or received. */
const SAYS_OBTAINED = /(取得|合格|修了|認定)$/;

/** Obtaining a certificate or a licence. */
const certificateRows: RowsOf<{ readonly date?: string | undefined }, EntryView> = (
  { date },
  view,
  context,
) => {
  const name = inLine([linkTo(view.url, view.title), ...view.meta.map(metaText(context))], context);
  const isSaid = date === undefined || SAYS_OBTAINED.test(textToString(name));
  const { paragraphs, bullets, details, links } = view;
  const row = {
    text: isSaid ? name : fillText(context.words.obtained, { name }),
    paragraphs,
    bullets,
    details,
    links,
  };
  const day = date === undefined ? undefined : (splitInterval(date)?.[0] ?? date);
  return [day === undefined ? { ...EMPTY, ...row } : rowAt(day, row, context)].filter(says);
};

// The registry ties entries to their views, which a type known at run time alone has lost.
const rowsByType: Partial<Record<SectionType, RowsOf<never, never>>> = {
  education: educationRows,
  work: workRows,
  certificates: certificateRows,
  licenses: certificateRows,
};

/** The entries of a section as a table of events, where the type has one. */
export function prepareHistory(
  type: SectionType,
  entries: readonly unknown[],
  words: HistoryWords,
  context: PrepareContext,
): HistoryView | undefined {
  const rowsOf = rowsByType[type] as RowsOf<unknown, unknown> | undefined;
  if (rowsOf === undefined) return undefined;
  const datesOf = (entry: unknown) => ({ ...(entry as Dated), ...spanOf(entry as Dated) });
  const rows = inTime(entries, context, { datesOf }).flatMap((entry) => {
    const [view] = definitionOf(type).prepare([entry], context).items;
    return view === undefined ? [] : rowsOf(entry, view, { ...context, words });
  });
  return { columns: words.columns, rows, ...(type === 'work' && { end: words.end }) };
}
