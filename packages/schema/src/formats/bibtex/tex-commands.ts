import { decodeHTMLStrict } from 'entities';
import { latex2unicode } from 'unicode2latex';

/**
 * What TeX commands mean. Symbols come from the tables of unicode2latex; here stand what these lack and the commands
 * that do something with what follows them.
 */

/** Symbols and spaces the tables lack, or have in a form few fonts know. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ' ': ' ',
  '!': '',
  ',': '\u00A0',
  '-': '',
  '/': '',
  ':': '\u00A0',
  ';': '\u00A0',
  '>': '\u00A0',
  '@': '',
  '\\': ' ',
  '|': '‖',
  '\n': ' ',
  BibTeX: 'BibTeX',
  EUR: '€',
  LaTeX: 'LaTeX',
  LaTeXe: 'LaTeX2e',
  SS: 'ẞ',
  TeX: 'TeX',
  XeTeX: 'XeTeX',
  angstrom: 'Å',
  arcmin: '′',
  arcsec: '″',
  celsius: '°C',
  colon: ':',
  copywrite: '©',
  degree: '°',
  dotsb: '⋯',
  dotsc: '…',
  dotsi: '⋯',
  dotsm: '⋯',
  emptyset: '∅',
  enskip: ' ',
  enspace: ' ',
  flqq: '«',
  frqq: '»',
  glqq: '„',
  grqq: '“',
  gt: '>',
  guillemetleft: '«',
  guillemetright: '»',
  iff: '⟺',
  implies: '⟹',
  land: '∧',
  ldotp: '.',
  ldq: '“',
  lor: '∨',
  lq: '‘',
  lt: '<',
  lVert: '‖',
  lvert: '|',
  micro: 'µ',
  nabla: '∇',
  nobreakspace: ' ',
  ohm: 'Ω',
  par: ' ',
  percent: '%',
  perthousand: '‰',
  rdq: '”',
  rq: '’',
  rVert: '‖',
  rvert: '|',
  slash: '/',
  sun: '☉',
  textquotesingle: "'",
  triangle: '△',
};

/** Commands that say how something looks, or nothing at all. */
const SILENT = new Set(
  `aftergroup allowbreak bibcyr big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr boldmath break cal displaystyle footnotesize
  frenchspacing huge Huge ignorespaces Large LARGE large leavevmode left limits mdseries mit negthinspace nobreak
  noindent nolimits nonfrenchspacing normalfont normalsize null obeyspaces protect relax right rm rmfamily scriptsize
  scriptstyle scshape sc sf sffamily sloppy small smash strut textstyle tiny tt ttfamily unboldmath unskip upshape
  xspace`.split(/\s+/),
);

/** Commands that are a space of some width. */
const SPACES = new Set(['hfill', 'linebreak', 'newblock', 'newline', 'smallskip', 'space']);

/** Operators that are written as words. */
const WORDS = new Set(
  `arccos arcsin arctan arg argmax argmin bmod cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup
  ln log max min mod Pr sec sin sinh sup tan tanh`.split(/\s+/),
);

/** Commands around a text, and the element CSL has for it; commands without one leave the text as it is. */
const AROUND: Readonly<Record<string, string | undefined>> = {
  emph: 'i',
  mkbibbold: 'b',
  mkbibemph: 'i',
  mkbibitalic: 'i',
  textbf: 'b',
  textit: 'i',
  textsl: 'i',
  textsubscript: 'sub',
  textsuperscript: 'sup',
  ...Object.fromEntries(
    `IeC MakeLowercase MakeUppercase NoCaseChange bm boldsymbol ce displaylimits fbox hbox lowercase mathbf mathcal
    mathfrak mathit mathnormal mathrm mathscr mathsf mathtt mathbin mathclose mathop mathopen mathord mathpunct mathrel
    mbox mkbibparens nolinkurl num operatorname path pmb sout text textmd textnormal textrm textsc textsf
    textso texttt textup underbar underline uline unit si uppercase url vbox hl`
      .split(/\s+/)
      .map((name) => [name, undefined]),
  ),
};

/** Commands for the rest of their group, and the element CSL has for it. */
const FROM_HERE: Readonly<Record<string, string>> = {
  bf: 'b',
  bfseries: 'b',
  em: 'i',
  it: 'i',
  itshape: 'i',
  sl: 'i',
  slshape: 'i',
};

/** Commands with arguments of which some are text: `1` for text, `0` for what is left out. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  SI: '11',
  SortNoop: '0',
  begin: '0',
  bibinfo: '01',
  end: '0',
  foreignlanguage: '01',
  href: '01',
  hspace: '0',
  hyperref: '01',
  label: '0',
  noopsort: '0',
  hphantom: '0',
  phantom: '0',
  qty: '11',
  raisebox: '01',
  scalebox: '01',
  selectlanguage: '0',
  texorpdfstring: '10',
  textcolor: '01',
  vphantom: '0',
  vspace: '0',
};

export type Command =
  | { readonly kind: 'symbol' | 'word' | 'dimension'; readonly text: string }
  | { readonly kind: 'accent'; readonly mark: string }
  | { readonly kind: 'around'; readonly element: string | undefined }
  | { readonly kind: 'from-here'; readonly element: string }
  | { readonly kind: 'arguments'; readonly taken: string }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'fraction' | 'root' | 'math' | 'blackboard' };

/** Commands that a length follows, and the space they leave. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  hskip: ' ',
  kern: '',
  lower: '',
  mkern: '',
  mskip: '',
  penalty: '',
  raise: '',
  vskip: '',
};

const FRACTIONS = new Set(['dfrac', 'frac', 'nicefrac', 'sfrac', 'tfrac']);

/** Marks the tables have as signs of their own. */
const ACCENTS: Readonly<Record<string, string>> = {
  b: '\u0331',
  bar: '\u0304',
  check: '\u030C',
  hat: '\u0302',
  t: '\u0361',
  vec: '\u20D7',
  widehat: '\u0302',
};

/** What a command means, by its name without the backslash; nothing where it is not known. */
export function commandOf(name: string): Command | undefined {
  if (FRACTIONS.has(name)) return { kind: 'fraction' };
  if (name === 'sqrt') return { kind: 'root' };
  if (name === 'enquote' || name === 'mkbibquote' || name === 'textquote') return { kind: 'quoted' };
  if (name === 'ensuremath') return { kind: 'math' };
  if (name === 'mathbb') return { kind: 'blackboard' };
  if (Object.hasOwn(ACCENTS, name)) return { kind: 'accent', mark: ACCENTS[name] ?? '' };
  if (Object.hasOwn(DIMENSIONS, name)) return { kind: 'dimension', text: DIMENSIONS[name] ?? '' };
  if (Object.hasOwn(FROM_HERE, name)) return { kind: 'from-here', element: FROM_HERE[name] ?? 'i' };
  if (Object.hasOwn(AROUND, name)) return { kind: 'around', element: AROUND[name] };
  if (Object.hasOwn(ARGUMENTS, name)) return { kind: 'arguments', taken: ARGUMENTS[name] ?? '' };
  if (WORDS.has(name)) return { kind: 'word', text: name };
  if (SPACES.has(name)) return { kind: 'symbol', text: ' ' };
  if (SILENT.has(name)) return { kind: 'symbol', text: '' };
  const text = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : (symbolOf(`\\${name}`) ?? entityOf(name));
  if (text === undefined) return undefined;
  return /^\p{M}$/u.test(text) ? { kind: 'accent', mark: text } : { kind: 'symbol', text };
}

/** The character that HTML has under a name: archives turn `&rsquo;` into `\rsquo`. */
function entityOf(name: string): string | undefined {
  const text = decodeHTMLStrict(`&${name};`);
  return text.startsWith('&') && text.length > 1 ? undefined : text;
}

/** The characters of a command in the tables. */
export function symbolOf(command: string): string | undefined {
  if (!Object.hasOwn(latex2unicode, command)) return undefined;
  const entry = latex2unicode[command as keyof typeof latex2unicode] as string | { text: string };
  const text = typeof entry === 'string' ? entry : entry.text;
  // Letters of mathematical alphabets are in few fonts; they are letters all the same.
  return text.replace(/[\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize('NFKC')).replace(/\u200B/g, '');
}
