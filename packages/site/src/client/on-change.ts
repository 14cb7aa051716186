const isInPreview = window.parent !== window;

/** The version of the site that a document shows. */
const versionOf = (page: Document) => Number(page.documentElement.dataset.version);

/** The page at an address as it is now; nothing where it cannot be made. */
export async function pageAt(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
}

/**
 * Calls `show` with the page as it is now whenever the site was made anew, and removes the overlay of earlier errors.
 * Reports to the server which version the page shows: the server answers with what the page has missed, be it a newer
 * version or an error.
 *
 * @param hasOverlay whether errors are shown over the page; a page in the preview leaves them to the preview's list
 */
export function onChange(show: (next: Document) => void, { hasOverlay = !isInPreview } = {}): void {
  const address = location.pathname + location.search;
  const report = (version: number) =>
    import.meta.hot?.send('resume:loaded', { version, address, hasOverlay });
  import.meta.hot?.on('resume:changed', async ({ version }: { readonly version: number }) => {
    const next = await pageAt(location.href);
    // The last good page stays behind the error.
    if (!next) return report(version);
    // What stood in for the page has none of its styles.
    if ('failed' in document.documentElement.dataset) return location.reload();
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    show(next);
    report(versionOf(next));
  });
  report(versionOf(document));
}
