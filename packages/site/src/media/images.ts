import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { type ImageFile, imageFault, readImageFile } from '@resume/pdf/vite';
import { type Diagnostic, imagesOf, type Resume } from '@resume/schema';
import { canBeDecoded } from './trial-decoder.js';

/** A picture as the site carries it: drawn anew, so that nothing a camera wrote travels along. */
export interface SiteImage {
  /** Below the base path, such as `assets/3a91…c2.jpg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pictures by the address the résumé has for them. */
export type SiteImages = ReadonlyMap<string, SiteImage>;

/** Widest picture, in pixels: twice the measure of a page. */
const WIDEST = 1440;
const JPEG_QUALITY = 85;

/**
 * Reads the pictures of a résumé: files, named as seen from the résumé, and data addresses. One from the network or one
 * that is broken is left out with a warning, since a page asks no one else for anything.
 *
 * @param file the résumé's file, absolute
 * @param name the file as people know it, for messages
 */
export async function readImages(
  resume: Resume,
  file: string,
  name: string,
): Promise<{ readonly images: SiteImages; readonly warnings: readonly Diagnostic[] }> {
  const images = new Map<string, SiteImage>();
  const warnings: Diagnostic[] = [];
  for (const { path, src } of imagesOf(resume)) {
    const found = src.length > 60 ? `${src.slice(0, 60)}…` : src;
    const warn = (message: string) =>
      warnings.push({
        severity: 'warning',
        file: name,
        path,
        message: `found the image "${found}", ${message}`,
      });
    try {
      const { data, outside } = await read(src, file);
      images.set(src, await redrawnOnce(data));
      if (outside) {
        warn(
          `which is outside of the folder of the résumé: ${outside}. It is published with the site. Copy it next to the résumé if that is meant.`,
        );
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      warn(`which is left out: ${why}. Save a PNG or JPEG next to the résumé and name that.`);
    }
  }
  return { images, warnings };
}

/** The résumé whose pictures have the addresses they are published under, without those that are left out. */
export function withAddresses(resume: Resume, addressOf: (src: string) => string | undefined): Resume {
  const { basics, projects } = resume;
  return {
    ...resume,
    ...(basics && { basics: withImageAddresses(basics, addressOf) }),
    ...(projects && {
      projects: projects.map((project) => ({
        ...project,
        figures: project.figures?.flatMap((figure) => {
          const src = addressOf(figure.src);
          return src === undefined ? [] : [{ ...figure, src }];
        }),
      })),
    }),
  };
}

/** The head of a résumé whose photograph and signature have the addresses they are published under. */
function withImageAddresses(
  basics: NonNullable<Resume['basics']>,
  addressOf: (src: string) => string | undefined,
): NonNullable<Resume['basics']> {
  const { image, signature, ...others } = basics;
  const src = image === undefined ? undefined : addressOf(typeof image === 'object' ? image.src : image);
  const picture = signature?.image === undefined ? undefined : addressOf(signature.image);
  return {
    ...others,
    ...(src !== undefined && { image: typeof image === 'object' ? { ...image, src } : src }),
    ...(signature && { signature: { ...signature, image: picture } }),
  };
}

async function read(src: string, file: string): Promise<Pick<ImageFile, 'data' | 'outside'>> {
  if (src.startsWith('data:')) {
    const response = await fetch(src).catch(() => {
      throw new Error('its address is broken');
    });
    return { data: new Uint8Array(await response.arrayBuffer()) };
  }
  if (/^(https?:)?\/\//.test(src)) throw new Error('it is on the network');
  return readImageFile(src, file);
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url').slice(0, 12);

/** What was drawn before, by its source: while a site is edited, its pictures stay. */
const drawn = new Map<string, Promise<SiteImage>>();

function redrawnOnce(bytes: Uint8Array): Promise<SiteImage> {
  const digest = digestOf(bytes);
  const image = drawn.get(digest) ?? redrawn(bytes);
  drawn.set(digest, image);
  return image;
}

async function redrawn(bytes: Uint8Array): Promise<SiteImage> {
  const fault = await imageFault(bytes);
  if (fault) throw new Error(fault);
  if (!(await canBeDecoded(bytes))) throw new Error('it is damaged or no image');
  const picture = await loadImage(Buffer.from(bytes));
  const scale = Math.min(1, WIDEST / picture.width);
  const canvas = createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const encoded = isJpeg ? await canvas.encode('jpeg', JPEG_QUALITY) : await canvas.encode('png');
  return { path: `assets/${digestOf(encoded)}.${isJpeg ? 'jpg' : 'png'}`, bytes: encoded };
}
