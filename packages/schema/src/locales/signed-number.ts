/** Formats numbers with their sign and all their digits, a true minus (U+2212) being as wide as the plus. */
export function signedNumber(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { signDisplay: 'always', maximumFractionDigits: 20 });
  return (value) => format.format(value).replace('-', '−');
}
