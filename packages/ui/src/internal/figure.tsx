import type { ReactNode } from 'react';

/** Letters written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A figure with its sign and unit, in the order in which it is read: −30% keeps its sign in front whatever stands around it.
 * Its direction is that of its words, not of the signs that `Intl` puts before figures.
 */
export const figure = (text: string): ReactNode => (
  <bdi dir={RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr'}>{text}</bdi>
);
