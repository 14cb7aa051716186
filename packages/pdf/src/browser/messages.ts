import type { RenderPdfOptions, RenderProgress } from '../render-html.js';
import type { FontAddress, FontFace } from '../text/font-face.js';

/** The options of `renderPdf` that can be sent to a worker. */
export interface SentOptions
  extends Omit<RenderPdfOptions, 'fonts' | 'loadImage' | 'onProgress' | 'onWarning' | 'signal'> {
  /** Bytes, or where to fetch them. */
  readonly fonts: readonly (FontFace | FontAddress)[];
}

/** What a page asks of the worker. */
export interface RenderRequest {
  readonly id: number;
  readonly html: string;
  readonly options: SentOptions;
  /** Where addresses in the HTML start from. */
  readonly base: string;
}

/** What the worker reports about a request. */
export type RenderReply = { readonly id: number } & (
  | { readonly progress: RenderProgress }
  | { readonly warning: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly error: SentError }
);

/** An error as it can be sent: copies of errors lose the names of their classes. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: SentError | undefined;
}
