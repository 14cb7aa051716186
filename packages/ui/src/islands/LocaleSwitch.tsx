'use client';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { enhanceLocaleSwitch } from '../enhance/locale-switch.js';
import { classNames } from '../internal/class-names.js';
import { useEnhancement } from './use-enhancement.js';

/** A page in one of its languages. */
export interface LocaleLink {
  /** BCP 47 tag. */
  readonly locale: string;
  /** The language's own name for itself: 中文, English. */
  readonly name: string;
  readonly href: string;
  /** Whether this is the page shown. */
  readonly current?: boolean;
}

export interface LocaleSwitchProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** What is chosen here, said by screen readers. */
  label: string;
  /** The languages, the one on view among them. */
  items: readonly LocaleLink[];
}

/**
 * The same page in other languages. Following a link keeps the place on the page, since sections have the same names in
 * every language; without JavaScript it leads to the page's top. Renders a `<nav>` element.
 */
export const LocaleSwitch = forwardRef<HTMLElement, LocaleSwitchProps>(function LocaleSwitch(
  { label, items, className, ...props },
  ref,
) {
  const nav = useEnhancement(enhanceLocaleSwitch, ref);
  return (
    <nav aria-label={label} {...props} ref={nav} className={classNames('resume-locale-switch', className)}>
      {items.map(({ locale, name, href, current }) => (
        <a
          key={locale}
          href={href}
          hrefLang={locale}
          lang={locale}
          aria-current={current ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
});
