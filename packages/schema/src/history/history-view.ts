import type { BulletView } from '../sections/bullet.js';
import type { DetailView } from '../sections/details.js';
import type { LinkView } from '../sections/links.js';
import type { MetricView } from '../sections/metric.js';
import type { BlockText, Text } from '../text/nodes.js';

/** An event of a career: when it was, what it was, and what there is to say of it. */
export interface HistoryRowView {
  /** Its year; empty where the row goes on with the one above. */
  readonly year: Text;
  /** Its month; empty where it is not known. */
  readonly month: Text;
  /** What it was, such as entering a school. */
  readonly text: Text;
  /** What there is to say, in paragraphs and lists. */
  readonly paragraphs: readonly BlockText[];
  /** Measured results, before and after. */
  readonly metrics: readonly MetricView[];
  /** Labelled lists below. */
  readonly details: readonly DetailView[];
  /** What was done, an item each. */
  readonly bullets: readonly BulletView[];
  /** Further addresses with their labels. */
  readonly links: readonly LinkView[];
}

/** The entries of a section as a table of events, as a 履歴書 has them. */
export interface HistoryView {
  /** The heads of the columns of years and of months. */
  readonly columns: readonly [year: Text, month: Text];
  /** The events, the oldest first. */
  readonly rows: readonly HistoryRowView[];
  /** What ends the table, such as 以上. */
  readonly end?: Text;
}
