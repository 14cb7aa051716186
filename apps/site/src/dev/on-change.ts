/** Calls `show` with the page as it is now whenever the site was made anew, and takes down what was said of errors. */
export function onChange(show: (next: Document) => void): void {
  import.meta.hot?.on('resume:changed', async () => {
    const response = await fetch(location.href);
    // An error is told by the overlay; the last good page stays behind it.
    if (!response.ok) return;
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    show(new DOMParser().parseFromString(await response.text(), 'text/html'));
  });
}
