import type { HistoryRowView, HistoryView } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { DetailList } from '../detail-list/DetailList.js';
import { Bullets } from '../internal/bullets.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';
import { LinkRow } from '../internal/link-row.js';
import type { Written } from '../internal/written.js';
import { MetricList } from '../metric-change/MetricList.js';
import { RichText } from '../rich-text/RichText.js';

/** An event: what it was, and as much of the rest as there is. */
export type HistoryRowItem = Written<HistoryRowView, 'text'>;

/** The events of a career, the heads of their columns, and what ends them. */
export interface HistoryItem extends Omit<HistoryView, 'rows'> {
  /** The events, the oldest first. */
  readonly rows: readonly HistoryRowItem[];
}

export interface HistoryTableProps extends Omit<ComponentPropsWithRef<'table'>, 'children'> {
  /** Events in the order of time, with the heads of their columns. */
  history: HistoryItem;
}

/** The events of a career, with columns of years and months, as a 履歴書 has them. Renders a `<table>` element. */
export const HistoryTable = forwardRef<HTMLTableElement, HistoryTableProps>(function HistoryTable(
  { history: { columns, rows, end }, className, ...props },
  ref,
) {
  return (
    <table {...props} ref={ref} className={classNames('resume-history', className)}>
      <thead>
        <tr>
          {each(columns, (column) => (
            <th className="resume-history-date" scope="col">
              {inlineText(column)}
            </th>
          ))}
          <td className="resume-history-event" />
        </tr>
      </thead>
      <tbody>
        {each(rows, (row) => (
          <HistoryRow row={row} />
        ))}
        {end !== undefined && (
          <tr>
            <td className="resume-history-date" />
            <td className="resume-history-date" />
            <td className="resume-history-end">{inlineText(end)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
});

function HistoryRow({ row }: { row: HistoryRowItem }) {
  const { year = '', month = '', text, paragraphs = [], metrics = [] } = row;
  const { bullets = [], details = [], links = [] } = row;
  return (
    <tr>
      <td className="resume-history-date">{inlineText(year)}</td>
      <td className="resume-history-date">{inlineText(month)}</td>
      <td className="resume-history-event">
        {text !== '' && <p className="resume-history-text">{inlineText(text)}</p>}
        {each(paragraphs, (paragraph) => (
          <RichText text={paragraph} />
        ))}
        {metrics.length > 0 && <MetricList items={metrics} />}
        {bullets.length > 0 && <Bullets items={bullets} />}
        {details.length > 0 && <DetailList items={details} />}
        <LinkRow className="resume-history-links" links={links} />
      </td>
    </tr>
  );
}
