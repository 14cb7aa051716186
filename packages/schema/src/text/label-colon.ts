/**
 * What stands between a label and its text in a language: French has a no-break space before the colon, Chinese and Japanese
 * a full-width colon without a space.
 *
 * @param locale BCP 47 tag
 */
export function labelColon(locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-');
  if (language === 'fr') return '\u00a0: ';
  return language === 'zh' || language === 'yue' || language === 'ja' ? '：' : ': ';
}
