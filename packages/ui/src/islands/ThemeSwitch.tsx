'use client';
import { type ComponentPropsWithRef, forwardRef, useId } from 'react';
import { enhanceThemeSwitch, type Scheme } from '../enhance/theme-switch.js';
import { classNames } from '../internal/class-names.js';
import { useEnhancement } from './use-enhancement.js';

export type { Scheme };

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
  const fieldset = useEnhancement(enhanceThemeSwitch, ref, storageKey);

  return (
    <fieldset
      data-media="screen"
      {...props}
      ref={fieldset}
      data-storage-key={storageKey}
      className={classNames('resume-theme-switch', className)}
    >
      <legend className="resume-theme-switch-legend">{legend}</legend>
      {(Object.keys(labels) as Scheme[]).map((value) => (
        <label key={value} className="resume-theme-switch-choice">
          <input type="radio" name={name} value={value} defaultChecked={value === 'auto'} /> {labels[value]}
        </label>
      ))}
    </fieldset>
  );
});
