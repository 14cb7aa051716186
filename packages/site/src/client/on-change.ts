/**
 * Calls `show` with the page as it is now whenever the site was made anew, and removes the overlay of earlier errors.
 * Reports to the server which version the page shows: the server answers with what the page has missed, be it a newer
 * version or an error.
 */
export function onChange(show: (next: Document) => void): void {
  const report = (version: number) => import.meta.hot?.send('resume:loaded', { version });
  import.meta.hot?.on('resume:changed', async ({ version }: { readonly version: number }) => {
    const response = await fetch(location.href);
    // The last good page stays behind the error.
    if (!response.ok) return report(version);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    show(next);
    report(Number(next.documentElement.dataset.version));
  });
  report(Number(document.documentElement.dataset.version));
}
