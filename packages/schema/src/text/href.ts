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

/** A host, and what may follow it. */
const BARE_ADDRESS =
  /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?<ending>\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?::\d{1,5})?(?<rest>[/?#]\S*)?$/iu;

/** Endings of files, which are no top-level domains that people have pages in. */
const FILE =
  /^(?:avif|bib|css|csv|docx?|gif|html?|jpe?g|js|json|md|mov|mp4|odt|pdf|png|pptx?|svg|tex|txt|webp|xlsx?|xml|ya?ml|zip)$/i;

/** An address that people write without its scheme, such as `nora.dev`, with `https://`; nothing where it is another. */
export function withScheme(href: string): string | undefined {
  const { ending = '', rest } = (href.length <= 2_000 && BARE_ADDRESS.exec(href)?.groups) || {};
  return ending === '' || (rest === undefined && FILE.test(ending)) ? undefined : `https://${href}`;
}
