import type { EntryView } from '../sections/entry.js';

/** What an entry holds of which nothing is known. */
export const EMPTY_ENTRY: EntryView = {
  title: '',
  meta: [],
  date: {},
  paragraphs: [],
  bullets: [],
  details: [],
  keywords: [],
  links: [],
};
