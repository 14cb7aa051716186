import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import { unknownName } from '../diagnostics/nearest.js';
import { mergeLayouts } from '../layout/arrange.js';
import type { Layout } from '../layout/layout-schema.js';
import { reportLetters } from '../letters/letter-problems.js';
import type { Resume } from '../resume.js';
import type { Variant } from './variant-schema.js';

/** Thrown for a variant that the document does not have, or that extends none or itself. */
export class VariantError extends Error {
  override readonly name = 'VariantError';
}

/** Something wrong with the variants of a document, and where. */
interface VariantProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * A variant with what it takes from those it extends: its own decisions replace theirs, key by key in `layout`, `limits` and
 * `basics`. A label and an audience are each variant's own.
 *
 * @throws {VariantError} for a name that no variant has, and where one extends none or itself
 */
export function resolveVariant(resume: Resume, name: string): Variant {
  const { variants = [] } = resume;
  const variant = variants.find((each) => each.name === name);
  if (!variant) throw new VariantError(unknownVariant(name, variants));
  const problem = variantProblems(resume).find(
    ({ path: [, i] }) => fileNameOf(variants[Number(i)]?.name ?? '') === fileNameOf(name),
  );
  if (problem) throw new VariantError(`${formatPath(problem.path)}: ${problem.message}`);
  if (variant.extends === undefined) return variant;
  const { label: _, visibility: __, ...base } = resolveVariant(resume, variant.extends);
  return {
    ...base,
    ...variant,
    layout: layoutOver(base.layout, variant.layout),
    limits: { ...base.limits, ...variant.limits },
    basics: { ...base.basics, ...variant.basics },
  };
}

/** One layout over another, with the pages of the one that names some; without keys that neither has. */
export function layoutOver(base: Layout = {}, over: Layout = {}): Layout {
  const { titles = {}, ...merged } = { ...mergeLayouts(base, over), pages: over.pages ?? base.pages };
  const layout = { ...merged, ...(Object.keys(titles).length > 0 && { titles }) };
  return Object.fromEntries(Object.entries(layout).filter(([, value]) => value !== undefined));
}

/** Reports as errors variants of one name, those that extend none or themselves, and what is wrong with their letters. */
export function reportVariants(resume: Resume, file: string): readonly Diagnostic[] {
  const problems = variantProblems(resume).map(({ path, message }) => ({
    severity: 'error' as const,
    code: 'variant',
    file,
    path: formatPath(path),
    message,
  }));
  return [...problems, ...reportLetters(resume, file)];
}

/** What commands call all variants together. */
const ALL = 'all';

/** A name as systems compare the names of files that take no notice of case. */
const fileNameOf = (name: string) => name.normalize('NFC').toLowerCase();

function variantProblems({ variants = [] }: Resume): readonly VariantProblem[] {
  return variants.flatMap(({ name, extends: base }, i) => {
    const problems: VariantProblem[] = [];
    const report = (key: string, message: string) => problems.push({ path: ['variants', i, key], message });
    const other = variants.find((each) => fileNameOf(each.name) === fileNameOf(name))?.name;
    if (variants.findIndex((each) => fileNameOf(each.name) === fileNameOf(name)) < i)
      report(
        'name',
        other === name
          ? `Another variant is called "${name}" too. Rename one.`
          : `Another variant is called "${other}", and some systems give both files one name. Rename one.`,
      );
    if (name === ALL) report('name', `"${ALL}" asks commands for every variant. Rename this one.`);
    if (base !== undefined && !variants.some((other) => other.name === base))
      report('extends', unknownVariant(base, variants));
    const cycle = cycleFrom(name, variants);
    if (cycle)
      report(
        'extends',
        `It extends itself: ${cycle.join(' → ')}. Take extends out of one of these variants.`,
      );
    return problems;
  });
}

/** The names from a variant to itself; nothing where it does not extend itself. */
function cycleFrom(name: string, variants: readonly Variant[]): readonly string[] | undefined {
  const names = [name];
  for (;;) {
    const next = variants.find((each) => each.name === names.at(-1))?.extends;
    if (next === undefined) return undefined;
    if (next === name) return [...names, next];
    if (names.includes(next)) return undefined;
    names.push(next);
  }
}

/** What to report of a name that no variant has. */
function unknownVariant(name: string, variants: readonly Variant[]): string {
  const names = variants.map((each) => each.name);
  return unknownName('variant', name, names);
}
