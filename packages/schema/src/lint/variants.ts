import { nearest } from '../diagnostics/nearest.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { sectionTypes } from '../sections/index.js';
import { type SelectedVariant, selectVariant } from '../variants/select-variant.js';
import type { Report } from './rules.js';

/** Tags that nothing has, and variants that leave out nothing or all of a section. The variants themselves are sound. */
export function checkVariants(resume: Resume, report: Report): void {
  const { variants = [], ...document } = resume;
  const known = tagsIn(document);
  for (const [i, { name, ...variant }] of variants.entries()) {
    for (const key of ['include', 'exclude'] as const)
      for (const [j, tag] of (variant[key] ?? []).entries()) {
        if (known.has(tag)) continue;
        const meant = nearest(tag, known);
        const remedy =
          meant === undefined ? 'Add it to tags of an entry, or take it out.' : `Did you mean "${meant}"?`;
        report('unknown-tag', 'warning', ['variants', i, key, j], `Nothing has the tag "${tag}". ${remedy}`);
      }
    const selected = selectVariant(resume, name);
    if (selected.leftOut.size === 0)
      report('variant-of-all', 'info', ['variants', i], `The variant "${name}" leaves out nothing.`);
    for (const type of emptied(resume, selected))
      report(
        'empty-section',
        'info',
        ['variants', i],
        `The variant "${name}" leaves out all of ${type}. Hide the section by layout.hide if that is meant.`,
      );
  }
}

/** Every tag that something in a document has. */
function tagsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) tagsIn(item, found);
  else if (isMap(value))
    for (const [key, child] of Object.entries(value)) {
      if (key === 'tags' && Array.isArray(child)) for (const tag of child) found.add(String(tag));
      else tagsIn(child, found);
    }
  return found;
}

/** Sections that a variant leaves nothing of, unless its layout hides them. */
const emptied = (resume: Resume, { leftOut, resume: selected }: SelectedVariant) =>
  sectionTypes.filter(
    (type) =>
      resume[type] !== undefined &&
      selected[type] === undefined &&
      [...leftOut].some(([path, reason]) => reason !== 'layout' && path.startsWith(type)),
  );
