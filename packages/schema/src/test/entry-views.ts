import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import type { EntryView } from '../sections/entry.js';
import type { Text } from '../text/nodes.js';

const now = new Date('2026-01-01T00:00:00Z');

export const itemsOf = (type: string, entries: readonly object[]) =>
  prepareResume({ [type]: entries } as Resume, { locale: 'en', now }).sections[0]?.items;

export const date = (datetime: string, text: string) => ({ datetime, text });
/** The line below a title: its parts by kind, in order. */
export const metaOf = (parts: Readonly<Record<string, Text>>): EntryView['meta'] =>
  Object.entries(parts).map(([kind, text]) => ({ kind, text }));

export const GOES_ON = { text: 'present' };

/** Sections in the common form: an entry as it is written, and what is shown of it. */
