import { hasControls } from './control-characters.js';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether an address may stand in a link: http, https, mailto, tel, or relative to the page.
 * Decided on the parsed URL, as a browser would read it, so that `java\nscript:` does not slip through.
 * Browsers drop line ends and tabs from an address; other programs obey them, so an address with control characters is none.
 */
export function isSafeHref(href: string): boolean {
  if (hasControls(href)) return false;
  try {
    return ALLOWED.has(new URL(href, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
}
