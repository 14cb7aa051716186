import type { Font } from '#pdfkit';
import type { Picture } from '../boxes/images.js';
import { PdfError } from '../pdf-error.js';
import type { EmbeddedFont, EmbeddedImage, PdfkitContext } from './pdfkit-context.js';
import { pixelImage } from './pixel-image.js';

/** Embeds fonts and images in a document. */
export class Canvas {
  readonly #fonts = new Map<Font, EmbeddedFont>();
  readonly #images = new Map<Picture, EmbeddedImage>();

  constructor(private readonly context: PdfkitContext) {}

  /** A font as it is embedded, once in the document. */
  font(font: Font): EmbeddedFont {
    const known = this.#fonts.get(font);
    if (known) return known;
    this.context.font(font);
    const embedded = this.context._font;
    this.#fonts.set(font, embedded);
    return embedded;
  }

  /**
   * An image as it is embedded, once in the document.
   *
   * @throws {PdfError} for one that is broken
   */
  image(picture: Picture): EmbeddedImage {
    const known = this.#images.get(picture);
    if (known) return known;
    const { data, name } = picture;
    try {
      const image = 'rgba' in data ? pixelImage(data, `P${this.#images.size}`) : this.context.openImage(data);
      this.#images.set(picture, image);
      return image;
    } catch {
      throw new PdfError(
        `The image ${name} is broken: its header is sound, and what follows is not. Save it anew.`,
      );
    }
  }
}
