import { entriesOf, type Resume } from '../resume.js';
import { definitionOf, type SectionType, sectionTypes } from '../sections/index.js';
import type { LocalizedText } from '../text/localized.js';

/** The entries of a document that form one section. */
export interface SectionGroup {
  readonly type: SectionType;
  /** The title the entries give their section; the heading of the type where they give none. */
  readonly title?: LocalizedText;
  readonly entries: readonly unknown[];
}

/** The sections of a document, in the order of the registry; those of one type in the order of the document. */
export function sectionGroups(resume: Resume): readonly SectionGroup[] {
  return sectionTypes.flatMap((type) => groupsOfType(type, entriesOf(resume, type)));
}

function groupsOfType(type: SectionType, entries: readonly unknown[]): readonly SectionGroup[] {
  const { titleOf } = definitionOf(type);
  if (titleOf) return entries.map((entry) => ({ type, title: titleOf(entry), entries: [entry] }));
  const groups = new Map<string, { title?: LocalizedText; entries: unknown[] }>();
  for (const entry of entries) {
    const { section: title } = entry as { section?: LocalizedText };
    const key = JSON.stringify(title) ?? '';
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { ...(title !== undefined && { title }), entries: [entry] });
  }
  return [...groups.values()].map((group) => ({ type, ...group }));
}
