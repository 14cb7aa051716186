/**
 * Makes the links of a `LocaleSwitch` lead to the place on the page that is read now. A link whose address names a place
 * of its own keeps it.
 *
 * @param nav the element that `LocaleSwitch` renders
 * @returns a function that takes the behaviour away
 */
export function enhanceLocaleSwitch(nav: HTMLElement): () => void {
  const listeners = new AbortController();
  /** The place that each link was given here. */
  const given = new WeakMap<HTMLAnchorElement, string>();
  const keepPlace = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (!link || (link.hash !== '' && link.hash !== given.get(link))) return;
    link.hash = location.hash;
    given.set(link, link.hash);
  };
  // The middle button of a mouse, which opens a tab, is no click.
  for (const type of ['click', 'auxclick']) nav.addEventListener(type, keepPlace, listeners);
  return () => listeners.abort();
}
