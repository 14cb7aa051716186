import type { CounterStyle } from '../content-style.js';

const ALPHABETS: Readonly<Record<string, string>> = {
  'lower-alpha': 'abcdefghijklmnopqrstuvwxyz',
  'lower-latin': 'abcdefghijklmnopqrstuvwxyz',
  'upper-alpha': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'upper-latin': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'lower-greek': 'αβγδεζηθικλμνξοπρστυφχψω',
  hiragana:
    'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん',
  katakana:
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン',
  'cjk-heavenly-stem': '甲乙丙丁戊己庚辛壬癸',
  'cjk-earthly-branch': '子丑寅卯辰巳午未申酉戌亥',
};

/** Digits from 0 to 9. */
const DIGITS: Readonly<Record<string, string>> = {
  'arabic-indic': '٠١٢٣٤٥٦٧٨٩',
  persian: '۰۱۲۳۴۵۶۷۸۹',
  devanagari: '०१२३४५६७८९',
  bengali: '০১২৩৪৫৬৭৮৯',
  thai: '๐๑๒๓๔๕๖๗๘๙',
  'cjk-decimal': '〇一二三四五六七八九',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  disc: '•',
  circle: '◦',
  square: '▪',
  'disclosure-open': '▾',
  'disclosure-closed': '▸',
};

/** Digits and units of Chinese numbers up to 9999. */
const CHINESE: Readonly<Record<string, readonly [digits: string, units: string]>> = {
  'simp-chinese-informal': ['零一二三四五六七八九', '十百千'],
  'trad-chinese-informal': ['零一二三四五六七八九', '十百千'],
  'cjk-ideographic': ['零一二三四五六七八九', '十百千'],
  'simp-chinese-formal': ['零壹贰叁肆伍陆柒捌玖', '拾佰仟'],
  'trad-chinese-formal': ['零壹貳參肆伍陸柒捌玖', '拾佰仟'],
};

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number as a style of counters writes it; in figures where the style is not known or has no such number. */
export function counterText(value: number, style: CounterStyle): string {
  if (typeof style !== 'string') return style.string;
  if (style === 'none') return '';
  if (Object.hasOwn(SYMBOLS, style)) return SYMBOLS[style] ?? '';
  if (style === 'decimal-leading-zero')
    return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(2, '0')}`;
  const digits = Object.hasOwn(DIGITS, style) ? DIGITS[style] : undefined;
  if (digits) return String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const alphabet = Object.hasOwn(ALPHABETS, style) ? ALPHABETS[style] : undefined;
  if (alphabet) return letters(value, [...alphabet]) ?? String(value);
  if (style === 'lower-roman' || style === 'upper-roman') {
    const text = roman(value) ?? String(value);
    return style === 'upper-roman' ? text.toUpperCase() : text;
  }
  const chinese = Object.hasOwn(CHINESE, style) ? CHINESE[style] : undefined;
  return (chinese && chineseNumber(value, ...chinese)) ?? String(value);
}

/** What stands after the number in a list. */
export function markerText(value: number, style: CounterStyle): string {
  if (typeof style !== 'string') return style.string;
  if (style === 'none') return '';
  if (Object.hasOwn(SYMBOLS, style)) return `${SYMBOLS[style]} `;
  const isChinese = style in CHINESE || /^cjk-|^(hira|kata)/.test(style);
  return counterText(value, style) + (isChinese ? '、' : '. ');
}

/** a to z, then aa to zz. */
function letters(value: number, alphabet: readonly string[]): string | undefined {
  if (value < 1) return undefined;
  const before = Math.floor((value - 1) / alphabet.length);
  return (letters(before, alphabet) ?? '') + alphabet[(value - 1) % alphabet.length];
}

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let left = value;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}

function chineseNumber(value: number, digits: string, units: string): string | undefined {
  if (value < 0 || value > 9999) return undefined;
  if (value === 0) return digits[0];
  let text = '';
  let zero = false;
  const figures = [...String(value)].map(Number);
  for (const [i, figure] of figures.entries()) {
    const unit = figures.length - 1 - i;
    if (figure === 0) {
      zero = text !== '';
      continue;
    }
    if (zero) text += digits[0];
    zero = false;
    // Ten to nineteen begin with the unit.
    const isTeen = digits[1] === '一' && unit === 1 && figure === 1 && text === '';
    text += (isTeen ? '' : digits[figure]) + (unit > 0 ? (units[unit - 1] ?? '') : '');
  }
  return text;
}
