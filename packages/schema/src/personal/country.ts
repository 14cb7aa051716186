/** A country in words; its code where it is none. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

/** What people and other tools call some countries. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  burma: 'MM',
  'czech republic': 'CZ',
  'great britain': 'GB',
  'hong kong': 'HK',
  korea: 'KR',
  macau: 'MO',
  'the netherlands': 'NL',
  turkey: 'TR',
  uk: 'GB',
  'united states of america': 'US',
  usa: 'US',
};

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const codesByName = new Map<string, ReadonlyMap<string, string>>();

/** Countries by their names in a language, in lower case. */
function namesIn(locale: string): ReadonlyMap<string, string> {
  const known = codesByName.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = display.of(code)?.toLowerCase();
      // Codes of countries that are no more have the names of those in their place.
      const isToday = new Intl.Locale(`und-${code}`).maximize().region === code;
      if (name !== undefined && isToday && !names.has(name)) names.set(name, code);
    }
  }
  codesByName.set(locale, names);
  return names;
}

/** The code of a country that is given by its code or by its name in English or another language; nothing where it is none. */
export function countryNamed(name: string, locale = 'en'): string | undefined {
  const words = name.trim().toLowerCase();
  const code = words.toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && [...namesIn('en').values()].includes(code)) return code;
  if (Object.hasOwn(OTHER_NAMES, words)) return OTHER_NAMES[words];
  return namesIn('en').get(words) ?? (locale === 'en' ? undefined : namesIn(locale).get(words));
}
