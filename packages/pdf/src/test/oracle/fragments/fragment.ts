/** A piece of HTML with a stylesheet of its own that has one property to look at. */
export interface OracleFragment {
  readonly name: string;
  readonly html: string;
  readonly css?: string;
}

export const WORDS =
  'The pilot study compared three ways to reach remote villages and found that a weekly bus served more people than either of the others did.';
export const SHORT = 'Nurse in charge';

export const boxes = (count: number, text = (index: number) => `Item ${index}`): string =>
  Array.from({ length: count }, (_, index) => `<div class="item">${text(index + 1)}</div>`).join('');

export const fragment = (name: string, html: string, css = ''): OracleFragment => ({ name, html, css });
