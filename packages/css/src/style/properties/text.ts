import type { TextStyle } from '../text-style.js';
import { color } from '../values/color.js';
import { integer, length, lengthPercentage, number } from '../values/numeric.js';
import { aliases, anyOf, constant, either, keywords, type Syntax, syntax } from '../values/syntax.js';
import type { PropertyTable } from './property.js';

const alignments = ['start', 'end', 'left', 'right', 'center', 'justify'] as const;

/** The scheme that the medium prefers, where the element allows it. */
const colorScheme = syntax<'light' | 'dark'>('normal | [ light | dark ]+ && only?', (reader) => {
  const names: string[] = [];
  for (let name = reader.keyword(); name !== undefined; name = reader.keyword()) names.push(name);
  if (names.length === 0) return undefined;
  return ({ medium: { colorScheme: preferred = 'light' } }) => {
    if (names.includes(preferred)) return preferred;
    return names.includes('dark') && !names.includes('light') ? 'dark' : 'light';
  };
});

/** As `text-align: match-parent` computes. */
const matchParent = syntax<'left' | 'right' | 'center' | 'justify'>('match-parent', (reader) => {
  if (!reader.keyword('match-parent')) return undefined;
  return ({ parent: { direction, textAlign } }) => {
    if (textAlign === 'start') return direction === 'rtl' ? 'right' : 'left';
    if (textAlign === 'end') return direction === 'rtl' ? 'left' : 'right';
    return textAlign;
  };
});

const limit = either(keywords('auto'), integer({ min: 0 }));

const hyphenateLimitChars: Syntax<TextStyle['hyphenateLimitChars']> = syntax(
  '[ auto | <integer> ]{1,3}',
  (reader) => {
    const values = [0, 1, 2].flatMap(() => reader.attempt(() => limit.read(reader)) ?? []);
    const [word, before, after] = values;
    if (!word) return undefined;
    const auto = constant('auto' as const);
    return (context) => [word(context), (before ?? auto)(context), (after ?? before ?? auto)(context)];
  },
);

export const textDecorationLine: Syntax<TextStyle['textDecorationLine']> = either(
  aliases<TextStyle['textDecorationLine']>({ none: [] }),
  anyOf(['underline'], ['overline'], ['line-through']) as Syntax<TextStyle['textDecorationLine']>,
);

export const textDecorationStyle = keywords('solid', 'double', 'dotted', 'dashed', 'wavy');

export const textDecorationThickness = either(keywords('auto', 'from-font'), lengthPercentage());

export const whiteSpaceCollapse = keywords(
  'collapse',
  'preserve',
  'preserve-breaks',
  'preserve-spaces',
  'break-spaces',
);
export const textWrapMode = keywords('wrap', 'nowrap');
export const textWrapStyle = keywords('auto', 'balance', 'pretty', 'stable');

export const textProperties: PropertyTable<TextStyle> = {
  color: { inherited: true, initial: 'CanvasText', syntax: color, appliesTo: 'text' },
  colorScheme: {
    inherited: true,
    initial: 'normal',
    syntax: colorScheme,
    appliesTo: 'all elements',
  },
  direction: { inherited: true, initial: 'ltr', syntax: keywords('ltr', 'rtl'), appliesTo: 'all elements' },
  unicodeBidi: {
    inherited: false,
    initial: 'normal',
    syntax: keywords('normal', 'embed', 'isolate', 'bidi-override', 'isolate-override', 'plaintext'),
    appliesTo: 'all elements',
  },
  letterSpacing: {
    inherited: true,
    initial: 'normal',
    syntax: either(aliases({ normal: 0 }), length()),
    appliesTo: 'text',
  },
  wordSpacing: {
    inherited: true,
    initial: 'normal',
    syntax: either(aliases({ normal: 0 }), length()),
    appliesTo: 'text',
  },
  textIndent: { inherited: true, initial: '0', syntax: lengthPercentage(), appliesTo: 'block containers' },
  textTransform: {
    inherited: true,
    initial: 'none',
    syntax: keywords('none', 'uppercase', 'lowercase', 'capitalize', 'full-width', 'full-size-kana'),
    appliesTo: 'text',
  },
  textAlign: {
    inherited: true,
    initial: 'start',
    syntax: either(
      keywords(...alignments),
      matchParent,
      aliases({ '-webkit-center': 'center', '-webkit-left': 'left', '-webkit-right': 'right' } as const),
    ),
    appliesTo: 'block containers',
  },
  textAlignLast: {
    inherited: true,
    initial: 'auto',
    syntax: keywords('auto', ...alignments),
    appliesTo: 'block containers',
  },
  whiteSpaceCollapse: { inherited: true, initial: 'collapse', syntax: whiteSpaceCollapse, appliesTo: 'text' },
  textWrapMode: { inherited: true, initial: 'wrap', syntax: textWrapMode, appliesTo: 'text' },
  textWrapStyle: { inherited: true, initial: 'auto', syntax: textWrapStyle, appliesTo: 'block containers' },
  tabSize: { inherited: true, initial: '8', syntax: number({ min: 0 }), appliesTo: 'text' },
  hyphens: {
    inherited: true,
    initial: 'manual',
    syntax: keywords('none', 'manual', 'auto'),
    appliesTo: 'text',
  },
  hyphenateCharacter: {
    inherited: true,
    initial: 'auto',
    syntax: either(
      keywords('auto'),
      syntax<string>('<string>', (reader) => {
        const text = reader.string();
        return text === undefined ? undefined : constant(text);
      }),
    ),
    appliesTo: 'text',
  },
  hyphenateLimitChars: { inherited: true, initial: 'auto', syntax: hyphenateLimitChars, appliesTo: 'text' },
  lineBreak: {
    inherited: true,
    initial: 'auto',
    syntax: keywords('auto', 'loose', 'normal', 'strict', 'anywhere'),
    appliesTo: 'text',
  },
  wordBreak: {
    inherited: true,
    initial: 'normal',
    syntax: keywords('normal', 'break-all', 'keep-all', 'auto-phrase', 'break-word'),
    appliesTo: 'text',
  },
  overflowWrap: {
    inherited: true,
    initial: 'normal',
    syntax: keywords('normal', 'break-word', 'anywhere'),
    appliesTo: 'text',
  },
  textAutospace: {
    inherited: true,
    initial: 'no-autospace',
    syntax: keywords('normal', 'no-autospace'),
    appliesTo: 'text',
  },
  textSpacingTrim: {
    inherited: true,
    initial: 'normal',
    syntax: keywords('normal', 'space-all', 'space-first', 'trim-start'),
    appliesTo: 'text',
  },
  verticalAlign: {
    inherited: false,
    initial: 'baseline',
    syntax: either(
      keywords('baseline', 'sub', 'super', 'top', 'text-top', 'middle', 'bottom', 'text-bottom'),
      lengthPercentage(),
    ),
    appliesTo: 'inline boxes and table cells',
  },
  textDecorationLine: {
    inherited: false,
    initial: 'none',
    syntax: textDecorationLine,
    appliesTo: 'all elements',
  },
  textDecorationStyle: {
    inherited: false,
    initial: 'solid',
    syntax: textDecorationStyle,
    appliesTo: 'all elements',
  },
  textDecorationColor: {
    inherited: false,
    initial: 'currentcolor',
    syntax: color,
    appliesTo: 'all elements',
  },
  textDecorationThickness: {
    inherited: false,
    initial: 'auto',
    syntax: textDecorationThickness,
    appliesTo: 'all elements',
  },
  textUnderlineOffset: {
    inherited: true,
    initial: 'auto',
    syntax: either(keywords('auto'), lengthPercentage()),
    appliesTo: 'all elements',
  },
  textUnderlinePosition: {
    inherited: true,
    initial: 'auto',
    syntax: keywords('auto', 'from-font', 'under'),
    appliesTo: 'all elements',
  },
  visibility: {
    inherited: true,
    initial: 'visible',
    syntax: keywords('visible', 'hidden', 'collapse'),
    appliesTo: 'all elements',
  },
};
