import type { Color, ComputedStyle } from '@resume/css';
import { type IFontAttributesProperties, type IRunStylePropertiesOptions, UnderlineType } from 'docx';
import { fontsOf } from './fonts.js';
import { halfPoints, hex, twips } from './units.js';

export interface RunLook extends Omit<IRunStylePropertiesOptions, 'font' | 'language' | 'rightToLeft'> {
  readonly font?: IFontAttributesProperties;
}

/**
 * How text looks in Word: the part of its style that Word has.
 *
 * @param background what is behind the text
 */
export function runLook(style: ComputedStyle, language: string, background: Color | undefined): RunLook {
  const raised = style.verticalAlign === 'super' || style.verticalAlign === 'sub';
  const bold = style.fontWeight >= 600;
  const italics = style.fontStyle !== 'normal';
  const size = halfPoints(style.fontSize);
  return {
    font: fontsOf(style.fontFamily, language),
    size,
    sizeComplexScript: size,
    color: hex(style.color, background),
    ...(bold && { bold, boldComplexScript: true }),
    ...(italics && { italics, italicsComplexScript: true }),
    ...(style.fontVariantCaps.endsWith('small-caps') && { smallCaps: true }),
    ...(style.textTransform === 'uppercase' && { allCaps: true }),
    ...(Math.abs(style.letterSpacing) > 0.05 && { characterSpacing: twips(style.letterSpacing) }),
    ...(style.textDecorationLine.includes('underline') && { underline: { type: UnderlineType.SINGLE } }),
    ...(style.textDecorationLine.includes('line-through') && { strike: true }),
    ...(raised && style.verticalAlign === 'super' && { superScript: true }),
    ...(raised && style.verticalAlign === 'sub' && { subScript: true }),
  };
}
