import { enhanceCopyCitation } from './copy-citation.js';
import { enhanceLocaleSwitch } from './locale-switch.js';
import { enhancePrintButton } from './print-button.js';
import { enhancePublicationFilter } from './publication-filter.js';
import { enhanceThemeSwitch } from './theme-switch.js';

/** What gives each island its behaviour, by the class of the element that it renders. */
const enhancers: Readonly<Record<string, (element: HTMLElement) => () => void>> = {
  'resume-copy-citation': enhanceCopyCitation,
  'resume-locale-switch': enhanceLocaleSwitch,
  'resume-print-button': enhancePrintButton,
  'resume-publication-filter': enhancePublicationFilter,
  'resume-theme-switch': enhanceThemeSwitch,
};

/**
 * Gives every island in a page its behaviour, where the page was rendered to HTML and React does not run in it. Call it
 * once for what is on the page, and again for elements that are added.
 *
 * @param root where to look for islands. @default document
 * @returns a function that takes the behaviour away
 */
export function enhance(root: ParentNode = document): () => void {
  const undo = Object.entries(enhancers).flatMap(([part, enhancer]) =>
    Array.from(root.querySelectorAll<HTMLElement>(`.${part}`), enhancer),
  );
  return () => {
    for (const each of undo) each();
  };
}
