import { describeElement, labelOfDrawing, type StyledElement } from '@resume/css';
import { isHidden } from '../boxes/element-text.js';
import { PdfError } from '../pdf-error.js';

/**
 * What a drawing shows: nothing with `aria-hidden="true"`, with `role="img"` what it is called.
 *
 * @throws {PdfError} for a drawing that says neither
 */
export function meaningOf(svg: StyledElement): string | undefined {
  if (isHidden(svg)) return undefined;
  const label = labelOfDrawing(svg.source);
  if (svg.attributes.role === 'img' && label) return label;
  throw new PdfError(
    `${describeElement(svg.source)} has no text for those who cannot see it. Give it role="img" and an aria-label or a title, or aria-hidden="true" where it is decoration.`,
  );
}
