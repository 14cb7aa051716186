/** Light, dark, or as the reader's system has it. */
export type Scheme = 'auto' | 'light' | 'dark';

/**
 * Makes a `ThemeSwitch` set `data-scheme` on `html` and remember the choice. The switch shows what the attribute says,
 * whoever sets it.
 *
 * @param fieldset the element that `ThemeSwitch` renders
 * @returns a function that takes the behaviour away
 */
export function enhanceThemeSwitch(fieldset: HTMLElement): () => void {
  const { documentElement: page } = document;
  const { storageKey = '' } = fieldset.dataset;
  const kept = remembered(storageKey);
  if (isScheme(kept)) page.dataset.scheme = kept;

  const follow = () => {
    const scheme = isScheme(page.dataset.scheme) ? page.dataset.scheme : 'auto';
    for (const choice of fieldset.querySelectorAll('input')) choice.checked = choice.value === scheme;
  };
  follow();
  // The page may have another switch, or an app that sets the attribute itself.
  const observer = new MutationObserver(follow);
  observer.observe(page, { attributeFilter: ['data-scheme'] });

  const listeners = new AbortController();
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !isScheme(target.value)) return;
    page.dataset.scheme = target.value;
    remember(storageKey, target.value);
  };
  fieldset.addEventListener('change', choose, listeners);
  return () => {
    listeners.abort();
    observer.disconnect();
  };
}

const isScheme = (value: string | null | undefined): value is Scheme =>
  value === 'auto' || value === 'light' || value === 'dark';

// Storage is refused where cookies are: the choice then holds for the page.
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
