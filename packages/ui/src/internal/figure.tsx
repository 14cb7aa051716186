import type { Text } from '@resume/schema/view';
import type { ReactNode } from 'react';
import { inlineText } from './inline-text.js';
import { plainText } from './plain-text.js';

/** Letters written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A figure with its sign and unit, in the order in which it is read: −30% keeps its sign in front whatever stands around it.
 * Its direction is that of its words, not of the signs that `Intl` puts before figures.
 */
export const figure = (text: Text): ReactNode => (
  <bdi dir={RIGHT_TO_LEFT.test(plainText(text)) ? 'rtl' : 'ltr'}>{inlineText(text)}</bdi>
);
