import { directionOf } from '../../languages/tags.js';
import { inOneLine } from '../../text/control-characters.js';
import { escapeCharacters } from '../bibtex/tex-out.js';
import { commandOf, SCRIPTS, type Script } from './scripts.js';

/** Fonts for Han characters and kana or Hangul, by language: the first that is there is used. */
const EAST_ASIAN: Readonly<Record<string, readonly string[]>> = {
  zh: ['Noto Serif CJK SC', 'Source Han Serif SC', 'FandolSong-Regular.otf'],
  ja: ['Noto Serif CJK JP', 'HaranoAjiMincho-Regular.otf', 'FandolSong-Regular.otf'],
  ko: ['Noto Serif CJK KR', 'UnBatang', 'NanumMyeongjo'],
};

/** Fonts that have the letters of Latin, Greek and Cyrillic, and signs. */
const WESTERN = ['Noto Serif', 'DejaVu Serif', 'Libertinus Serif', 'FreeSerif'];

const isEastAsian = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

/** What stands before the text: packages, and fonts for the scripts in it. */
export function preambleFor(body: string, locale: string, title: string): string {
  const isRightToLeft = directionOf(locale) === 'rtl';
  const scripts = SCRIPTS.filter(({ script }) => body.includes(commandOf(script)));
  const hasBoth = isRightToLeft || /\\(?:RL|LR)\{/.test(body) || scripts.some(({ dir }) => dir === 'rtl');
  const own = scripts.find(({ languages }) => languages.includes(locale.split('-')[0] ?? ''));
  const main = (font: string) => `\\setmainfont${own ? `[Script=${own.script}]` : ''}{${font}}`;
  return [
    '% Compile with xelatex.',
    '\\documentclass[11pt,a4paper]{article}',
    '\\usepackage[margin=20mm]{geometry}',
    '\\usepackage{fontspec}',
    firstOf([...(own?.fonts ?? []), ...WESTERN], main),
    ...(isEastAsian(body) ? eastAsianFonts(locale) : []),
    ...scripts.flatMap((script) => commandFor(script, isRightToLeft)),
    '\\usepackage[normalem]{ulem}',
    '\\usepackage{enumitem}',
    '\\setlist{nosep}',
    '\\setlistdepth{9}',
    '\\renewlist{itemize}{itemize}{9}',
    '\\setlist[itemize]{label=\\textbullet}',
    '\\renewlist{enumerate}{enumerate}{9}',
    '\\setlist[enumerate]{label=\\arabic*.}',
    '\\usepackage[hidelinks]{hyperref}',
    `\\hypersetup{pdftitle={${plain(title)}},pdfauthor={${plain(title)}},pdflang={${plain(locale)}}}`,
    // The package for texts from right to left asks to be the last.
    ...(hasBoth ? ['\\usepackage{bidi}'] : []),
    ...(isRightToLeft ? ['\\setRTL'] : []),
    '\\setlength{\\parindent}{0pt}',
    '\\setlength{\\parskip}{0.5\\baselineskip}',
    '\\setlength{\\emergencystretch}{3em}',
    // Characters that no font has are named when it compiles, and not left out silently.
    '\\tracinglostchars=2',
  ].join('\n');
}

/** Text for the properties of the file, in which there are no fonts. */
const plain = (text: string) => escapeCharacters(inOneLine(text));

/** The commands for the first font that is there. */
const firstOf = (fonts: readonly string[], use: (font: string) => string): string =>
  fonts.reduceRight((others, font) => `\\IfFontExistsTF{${font}}{${use(font)}}{${others}}`, '');

function eastAsianFonts(locale: string): readonly string[] {
  const [language = ''] = locale.split('-');
  const fonts = EAST_ASIAN[language] ?? EAST_ASIAN.zh ?? [];
  const use = (font: string) => `\\setCJKmainfont[AutoFakeBold,AutoFakeSlant]{${font}}`;
  return ['\\usepackage{xeCJK}', firstOf(fonts, use)];
}

/** The command of a script, for words of it in a text of another. */
function commandFor({ script, fonts, dir }: Script, isRightToLeft: boolean): readonly string[] {
  const font = `${commandOf(script)}font`;
  const words = `${font} #1`;
  return [
    `\\newcommand{${font}}{}`,
    firstOf(fonts, (name) => `\\renewfontfamily{${font}}[Script=${script}]{${name}}`),
    `\\newcommand{${commandOf(script)}}[1]{${dir === 'rtl' && !isRightToLeft ? `\\RL{${words}}` : `{${words}}`}}`,
  ];
}
