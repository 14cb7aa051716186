/** How long a button shows that the text was copied, in ms. */
const SHOWN_FOR = 2000;

/**
 * Gives the texts of a `CopyCitation` their buttons.
 *
 * @param details the element that `CopyCitation` renders
 * @returns a function that takes the behaviour away
 */
export function enhanceCopyCitation(details: HTMLElement): () => void {
  // Pages that are not served securely have no clipboard.
  if (navigator.clipboard === undefined) return () => {};
  const listeners = new AbortController();
  const status = details.querySelector('.resume-copy-citation-status');
  const buttons = details.querySelectorAll<HTMLElement>('.resume-copy-citation-button');
  let restore = () => {};

  const showCopied = (button: HTMLElement, format: string) => {
    restore();
    const label = button.textContent;
    const { copied = '' } = details.dataset;
    button.textContent = copied;
    if (status) status.textContent = `${format}: ${copied}`;
    const timer = setTimeout(() => restore(), SHOWN_FOR);
    restore = () => {
      clearTimeout(timer);
      button.textContent = label;
      if (status) status.textContent = '';
      restore = () => {};
    };
  };

  for (const button of buttons) {
    const part = (name: string) =>
      button.parentElement?.querySelector(`.resume-copy-citation-${name}`)?.textContent ?? '';
    button.hidden = false;
    button.addEventListener(
      'click',
      () =>
        navigator.clipboard.writeText(part('text')).then(
          () => showCopied(button, part('format')),
          // The browser refused; the text is there to be selected.
          () => restore(),
        ),
      { signal: listeners.signal },
    );
  }
  return () => {
    listeners.abort();
    restore();
    for (const button of buttons) button.hidden = true;
  };
}
