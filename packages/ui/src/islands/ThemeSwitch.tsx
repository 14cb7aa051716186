'use client';
import { type ComponentPropsWithRef, forwardRef, useEffect, useId, useState } from 'react';
import { classNames } from '../internal/class-names.js';

/** Light, dark, or as the reader's system has it. */
export type Scheme = 'auto' | 'light' | 'dark';

export interface ThemeSwitchProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'onChange'> {
  /** What is chosen here. */
  legend: string;
  /** What each choice is called, in the order shown. */
  labels: Readonly<Record<Scheme, string>>;
  /** Where the choice is remembered in `localStorage`. @default 'resume-scheme' */
  storageKey?: string;
}

/**
 * Sets the page light or dark: `data-scheme` on `html`, remembered for the next visit. It shows what the attribute
 * says, whoever sets it. Without JavaScript the choice holds for the page, by CSS alone, where the attribute is not set.
 * Renders a `<fieldset>` element.
 */
export const ThemeSwitch = forwardRef<HTMLFieldSetElement, ThemeSwitchProps>(function ThemeSwitch(
  { legend, labels, storageKey = 'resume-scheme', className, ...props },
  ref,
) {
  const name = useId();
  const [scheme, setScheme] = useState<Scheme>('auto');

  useEffect(() => {
    const { documentElement: page } = document;
    const kept = remembered(storageKey);
    if (isScheme(kept)) page.dataset.scheme = kept;
    // The page may have another switch, or an app that sets the attribute itself.
    const follow = () => setScheme(isScheme(page.dataset.scheme) ? page.dataset.scheme : 'auto');
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(page, { attributeFilter: ['data-scheme'] });
    return () => observer.disconnect();
  }, [storageKey]);

  const choose = (chosen: Scheme) => {
    setScheme(chosen);
    document.documentElement.dataset.scheme = chosen;
    remember(storageKey, chosen);
  };

  return (
    <fieldset
      data-media="screen"
      {...props}
      ref={ref}
      className={classNames('resume-theme-switch', className)}
    >
      <legend className="resume-theme-switch-legend">{legend}</legend>
      {(Object.keys(labels) as Scheme[]).map((value) => (
        <label key={value} className="resume-theme-switch-choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === scheme}
            onChange={() => choose(value)}
          />{' '}
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
});

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
