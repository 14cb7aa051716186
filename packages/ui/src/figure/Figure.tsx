import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { inlineText } from '../internal/inline-text.js';

export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The address of the picture. */
  src: string;
  /** What the picture shows, for who cannot see it. */
  alt: string;
  /** What is said below it. */
  caption?: Text | undefined;
  /** Width in CSS pixels. With `height` it keeps the page from moving while the picture comes. */
  width?: number | undefined;
  /** Height in CSS pixels. */
  height?: number | undefined;
}

/** A picture and what is said about it. Renders a `<figure>` element. */
export const Figure = forwardRef<HTMLElement, FigureProps>(function Figure(
  { src, alt, caption, width, height, className, ...props },
  ref,
) {
  return (
    <figure {...props} ref={ref} className={classNames('resume-figure', className)}>
      <img className="resume-figure-image" src={src} alt={alt} width={width} height={height} loading="lazy" />
      {caption !== undefined && (
        <figcaption className="resume-figure-caption">{inlineText(caption)}</figcaption>
      )}
    </figure>
  );
});
