import type { CssNode } from '../css-node.js';
import type { CssDiagnostic } from '../diagnostic.js';
import type { Medium } from '../medium.js';
import { nearest } from '../nearest.js';
import { holdsIn, type Stylesheet } from './stylesheet.js';

/** The page that a declaration `page: name` asks for; undefined for other declarations. */
export function pageNameOf(declaration: CssNode): string | undefined {
  if (String(declaration.property).toLowerCase() !== 'page') return undefined;
  const { value } = declaration.value as CssNode;
  const name = String(value ?? '').trim();
  return /^(?:auto|inherit|initial|unset|revert|revert-layer)$|[^\w-]/i.test(name) ? undefined : name;
}

/** The pages that stylesheets ask for by `page` and no rule `@page` of them describes, for one medium. */
export function undescribedPages(
  stylesheets: readonly Stylesheet[],
  medium: Medium,
): readonly CssDiagnostic[] {
  const described = new Set(
    stylesheets.flatMap(({ pages }) =>
      pages.flatMap(({ value }) => value.selectors.flatMap(({ kind }) => kind.name ?? [])),
    ),
  );
  return stylesheets
    .flatMap(({ pageNames }) => pageNames.filter(({ conditions }) => holdsIn(conditions, medium)))
    .filter(({ value }) => !described.has(value.name))
    .map(({ value: { name, ...place } }) => {
      const close = nearest(name, described);
      const remedy = close ? `Did you mean ${close}?` : `Write a rule @page ${name}, or remove it.`;
      return { ...place, message: `page: ${name} asks for pages that no rule @page describes. ${remedy}` };
    });
}
