import { type Selection, select } from '../audience.js';
import { shownBirthDate } from '../personal/birth-date.js';
import { type Resume, resumeSchema } from '../resume.js';
import { sections } from '../sections/index.js';
import { isHidden } from './arrange.js';
import type { Layout } from './layout-schema.js';
import { sectionGroups } from './section-groups.js';
import { isNamed } from './section-name.js';

/**
 * The document as an audience may have it: what it may see, without the sections that the layout hides, without names of
 * sections that are not there, and without variants and letters: variants are for the owner alone, and each letter for whom it
 * is to.
 */
export function selectResume(resume: Resume, selection: Selection): Resume {
  const { variants: _, letters: __, ...selected } = select(resumeSchema, resume, selection) ?? {};
  const visible = withShownBirthDate(selected);
  const { layout } = visible;
  if (!layout) return visible;
  const hidden = hiddenEntries(visible);
  const shown = Object.fromEntries(
    Object.entries(visible).flatMap(([key, value]) => {
      if (!Object.hasOwn(sections, key)) return [[key, value]];
      if (!Array.isArray(value)) return hidden.has(value) ? [] : [[key, value]];
      const entries = value.filter((entry) => !hidden.has(entry));
      return entries.length > 0 || value.length === 0 ? [[key, entries]] : [];
    }),
  ) as Resume;
  return { ...shown, layout: withNamesOf(shown, layout) };
}

/** The entries of the sections that a layout hides, that of the document where no other is given. */
export function hiddenEntries(resume: Resume, layout = resume.layout): ReadonlySet<unknown> {
  if (!layout) return new Set();
  const hidden = sectionGroups(resume).filter((group) => isHidden(group, layout));
  return new Set(hidden.flatMap(({ entries }) => entries));
}

/** A document that says no more of a birth date than a page shows. */
function withShownBirthDate(resume: Resume): Resume {
  if (resume.basics?.birthDate === undefined) return resume;
  const shown = shownBirthDate(resume.basics.birthDate);
  if (shown !== undefined) return { ...resume, basics: { ...resume.basics, birthDate: shown } };
  const { birthDate: _, ...basics } = resume.basics;
  return { ...resume, basics };
}

/** A layout without names of sections that a document does not have: a title may be as private as its section. */
export function withNamesOf(resume: Resume, { order, titles, hide: _, ...others }: Layout): Layout {
  const groups = sectionGroups(resume);
  const isThere = (name: string) => groups.some((group) => isNamed(group, name));
  return {
    ...others,
    ...(order && { order: order.filter((name) => Object.hasOwn(sections, name) || isThere(name)) }),
    ...(titles && {
      titles: Object.fromEntries(Object.entries(titles).filter(([name]) => isThere(name))),
    }),
  };
}
