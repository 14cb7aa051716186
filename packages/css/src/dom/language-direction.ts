/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The direction in which a language is written, by its tag: by the script of the tag, where it has one. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', second = ''] = lang.toLowerCase().split('-');
  if (/^(arab|hebr|syrc|thaa|nkoo|adlm)$/.test(second)) return 'rtl';
  return RIGHT_TO_LEFT.has(language) && !/^(latn|cyrl)$/.test(second) ? 'rtl' : 'ltr';
}
