import { type SectionGroup, sectionGroups } from '../layout/section-groups.js';
import { namesOf } from '../layout/section-name.js';
import type { Resume } from '../resume.js';
import type { SectionType } from '../sections/index.js';
import { isHeadingOf } from '../sections/titles.js';

interface BuiltSection {
  readonly type: SectionType;
  readonly title: string;
  readonly entries: Readonly<Record<string, unknown>>[];
}

/** Collects the sections of a file, and keeps their order and titles. */
export class SectionBuilder {
  readonly #sections: BuiltSection[] = [];

  /** Adds entries to the section of a type and a title, which stands where it was first mentioned. */
  add(type: SectionType, title: string, entries: readonly Readonly<Record<string, unknown>>[]): void {
    if (entries.length === 0) return;
    const section = this.#sections.find((other) => other.type === type && other.title === title);
    if (section) section.entries.push(...entries);
    else this.#sections.push({ type, title, entries: [...entries] });
  }

  /**
   * The sections by type, with a layout where the file has another order or other titles than the document would have by
   * itself. A type that stands under several titles has entries that name theirs.
   *
   * @param language the language of the document, where it is known
   */
  build(language?: string): Readonly<Record<string, unknown>> {
    const document: Record<string, Readonly<Record<string, unknown>>[]> = {};
    const titles: Record<string, string> = {};
    const order: string[] = [];
    for (const { type, title, entries } of this.#sections) {
      const isUsual = isHeadingOf(type, title, language);
      const isAlone = this.#sections.filter((other) => other.type === type).length === 1;
      const isOwn = type === 'custom' || (!isAlone && !isUsual);
      document[type] = [
        ...(document[type] ?? []),
        ...(isOwn && type !== 'custom' ? entries.map((entry) => ({ ...entry, section: title })) : entries),
      ];
      if (!isOwn && !isUsual) titles[type] = title;
      order.push(isOwn ? `${type}:${title}` : type);
    }
    const usual = sectionGroups(document as Resume).map(nameOf);
    return {
      ...document,
      layout: {
        ...(order.join('\n') !== usual.join('\n') && { order }),
        ...(Object.keys(titles).length > 0 && { titles }),
      },
    };
  }
}

const nameOf = (group: SectionGroup) => namesOf(group)[0] ?? group.type;
