import { ImageError, type ImageLoader, imageBytes, imageName, type StyledElement } from '@resume/css';
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ParagraphChild,
  TextRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { imageSize } from 'image-size';
import { DocxError } from '../docx-error.js';
import type { InlinePicture } from '../flow/flow-types.js';

const TYPES = ['png', 'jpg', 'gif', 'bmp'] as const;

interface Picture {
  readonly data: Uint8Array;
  readonly type: (typeof TYPES)[number];
  readonly width: number;
  readonly height: number;
}

/** English metric units in a px: what drawings are placed by. */
const EMU = 9525;

/** The pictures of a document. */
export class Pictures {
  private constructor(private readonly files: ReadonlyMap<string, Picture>) {}

  /**
   * Loads every picture, each once. One that Word does not show is left out, with a warning: its alternative text stands for
   * it.
   *
   * @throws {DocxError} for an image that cannot be loaded
   */
  static async load(
    elements: readonly StyledElement[],
    load: ImageLoader | undefined,
    onWarning: (message: string) => void,
  ): Promise<Pictures> {
    const files = new Map<string, Picture>();
    for (const src of new Set(elements.map(({ attributes }) => attributes.src ?? ''))) {
      const picture = read(await bytesOf(src, load));
      if (typeof picture === 'string')
        onWarning(`The image ${imageName(src)} is left out: ${picture}. Convert it to PNG or JPEG.`);
      else files.set(src, picture);
    }
    return new Pictures(files);
  }

  runs({ element, floats }: InlinePicture): readonly ParagraphChild[] {
    const { alt = '', src = '' } = element.attributes;
    const picture = this.files.get(src);
    if (!picture) return alt === '' ? [] : [new TextRun({ text: alt })];
    return [
      new ImageRun({
        type: picture.type,
        data: picture.data,
        transformation: sizeOf(element, picture),
        altText: { name: alt || imageName(src), description: alt, title: alt },
        ...(floats && { floating: AT_THE_END }),
      }),
    ];
  }
}

/** At the end side of the text, which runs around it. */
const AT_THE_END = {
  horizontalPosition: {
    relative: HorizontalPositionRelativeFrom.MARGIN,
    align: HorizontalPositionAlign.RIGHT,
  },
  verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
  wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES },
  margins: { left: 12 * EMU, bottom: 8 * EMU, top: 0, right: 0 },
};

/** The size of a picture in px: that of its style, as far as it has one, in the proportions of the file. */
function sizeOf({ style }: StyledElement, { height, width }: Picture): { width: number; height: number } {
  const across = typeof style.width === 'number' ? style.width : undefined;
  const down = typeof style.height === 'number' ? style.height : undefined;
  if (across !== undefined && down !== undefined)
    return { width: Math.round(across), height: Math.round(down) };
  const scale =
    across !== undefined ? across / width : down !== undefined ? down / height : Math.min(1, 600 / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

async function bytesOf(src: string, load: ImageLoader | undefined): Promise<Uint8Array> {
  try {
    return await imageBytes(src, load);
  } catch (error) {
    throw error instanceof ImageError ? new DocxError(error.message) : error;
  }
}

/** A picture, or why Word does not show it. */
function read(data: Uint8Array): Picture | string {
  try {
    const { height, type, width } = imageSize(data);
    const known = TYPES.find((each) => each === type);
    return known ? { data, type: known, width, height } : `it is ${type}, which Word does not show`;
  } catch {
    return 'it is damaged or no image';
  }
}
