/**
 * Makes a `PrintButton` print the page.
 *
 * @param button the element that `PrintButton` renders
 * @returns a function that takes the behaviour away
 */
export function enhancePrintButton(button: HTMLElement): () => void {
  const listeners = new AbortController();
  button.addEventListener('click', () => window.print(), listeners);
  return () => listeners.abort();
}
