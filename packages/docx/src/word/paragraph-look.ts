import type { Color, ComputedStyle } from '@resume/css';
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStylePropertiesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { FlowParagraph } from '../flow/flow-types.js';
import { eighths, hex, twips } from './units.js';

export type ParagraphLook = Pick<
  IParagraphStylePropertiesOptions,
  'alignment' | 'spacing' | 'indent' | 'border' | 'shading' | 'keepNext'
> & { bidirectional?: boolean };

const ALIGNMENTS = { center: AlignmentType.CENTER, justify: AlignmentType.BOTH } as const;

/** How a paragraph looks in Word: the part of its style that Word has. */
export function paragraphLook(paragraph: FlowParagraph): ParagraphLook {
  const { background, before, element, keepsNext } = paragraph;
  const { style } = element;
  const alignment = alignmentOf(style);
  const border = bordersOf(style);
  const lineHeight = style.lineHeight === 'normal' ? style.fontSize * 1.2 : style.lineHeight;
  return {
    spacing: { before: twips(before), after: 0, line: twips(lineHeight), lineRule: LineRuleType.AT_LEAST },
    ...(alignment && { alignment }),
    ...indentOf(paragraph),
    ...(border && { border }),
    ...(background && { shading: shadingOf(background) }),
    ...(keepsNext && { keepNext: true }),
    ...(style.direction === 'rtl' && { bidirectional: true }),
  };
}

/** How far lines are from the start edge; the first of a list item hangs, and that of a paragraph may begin further in. */
function indentOf({ element: { style }, hanging, indent }: FlowParagraph): Pick<ParagraphLook, 'indent'> {
  if (hanging > 0) return { indent: { left: twips(indent + hanging), hanging: twips(hanging) } };
  const first = typeof style.textIndent === 'number' ? Math.max(0, style.textIndent) : 0;
  if (indent === 0 && first === 0) return {};
  return { indent: { left: twips(indent), ...(first > 0 && { firstLine: twips(first) }) } };
}

export const shadingOf = (color: Color) => ({ type: ShadingType.CLEAR, color: 'auto', fill: hex(color) });

/** The alignment, which Word reads as start and end of the paragraph's direction. */
function alignmentOf({ direction, textAlign }: ComputedStyle) {
  if (textAlign === 'center' || textAlign === 'justify') return ALIGNMENTS[textAlign];
  const isEnd = textAlign === 'end' || textAlign === (direction === 'rtl' ? 'left' : 'right');
  return isEnd ? AlignmentType.RIGHT : undefined;
}

const STYLES: Readonly<Record<string, (typeof BorderStyle)[keyof typeof BorderStyle]>> = {
  solid: BorderStyle.SINGLE,
  double: BorderStyle.DOUBLE,
  dashed: BorderStyle.DASHED,
  dotted: BorderStyle.DOTTED,
};

/** The lines above and below a paragraph. Those at its sides would stand outside the text. */
function bordersOf(style: ComputedStyle) {
  const sides = (['Top', 'Bottom'] as const).flatMap((side) => {
    const width = style[`border${side}Width`];
    const color = style[`border${side}Color`];
    if (width === 0 || color.a === 0) return [];
    const line = STYLES[style[`border${side}Style`]] ?? BorderStyle.SINGLE;
    const padding = style[`padding${side}`];
    const space = Math.min(31, Math.round((typeof padding === 'number' ? padding : 0) * 0.75));
    return [[side.toLowerCase(), { style: line, size: eighths(width), color: hex(color), space }] as const];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
