import { dirname, resolve } from 'node:path';
import { PdfError } from '@resume/pdf';
import { readImageFile, readPrintable } from '@resume/pdf/node';
import { imagesOf, type Resume } from '@resume/schema';

/** An image file as it is on the disk. */
export type ImageFile = Awaited<ReturnType<typeof readImageFile>>;

export interface ImageReading {
  /** The file of the résumé. */
  readonly file: string;
  /** The image files that were read so far, by their addresses. */
  readonly files: Map<string, Promise<ImageFile>>;
  /** Called with each image file that is read, by its absolute path. */
  readonly onRead?: ((path: string) => void) | undefined;
  /** The path in the document of an image. */
  pathOf(src: string): string | undefined;
  warn(message: string, path?: string): void;
}

/** The bytes of the images of a résumé, by their addresses. An image that cannot be printed is reported and left out. */
export async function readImages(
  resume: Resume,
  { file, files, onRead, pathOf, warn }: ImageReading,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  const load = async (src: string) => {
    // Also where it cannot be read: it is watched until it can.
    onRead?.(resolve(dirname(file), src));
    const read = files.get(src) ?? readImageFile(src, file);
    files.set(src, read);
    const { data, outside } = await read;
    if (outside) warn(`The image ${src} is outside of the folder of the résumé: ${outside}`, pathOf(src));
    return data;
  };
  for (const src of new Set(imagesOf(resume).map((image) => image.src))) {
    if (/^(https?:)?\/\//.test(src)) {
      const left = `The image ${src} is left out: it is on the network.`;
      warn(`${left} Save it next to the résumé and name that file.`, pathOf(src));
      continue;
    }
    try {
      images.set(src, await readPrintable(src, load));
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      warn(`${error.message} It is left out.`, pathOf(src));
    }
  }
  return images;
}
