'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RenderPdfOptions, RenderProgress } from '../render-html.js';
import { fetchBytes } from './fetch-bytes.js';

/** What reports the progress of the work, and stops it. */
type Work = Required<Pick<RenderPdfOptions, 'onProgress' | 'signal'>>;

/** Makes a PDF of HTML: `renderHtml` of `@resume/pdf`, or what `workerRenderer` gives. */
export type HtmlRenderer<Options> = (
  html: string,
  options: Options & Work,
) => Promise<Uint8Array<ArrayBuffer>>;

/** A PDF that is made in the page. */
export interface PdfState {
  /** Whether it is being made. What was made before stays until it is done. */
  readonly loading: boolean;
  readonly blob: Blob | undefined;
  /** An address of the blob in this page, until the next PDF is made or the component is gone. */
  readonly url: string | undefined;
  readonly error: unknown;
  /** How far it is, while it is being made. */
  readonly progress: RenderProgress | undefined;
}

/** The PDF of an element, and how it is made. */
export interface PdfSource<Options = RenderPdfOptions> {
  /** The options of `renderPdf`, or of the renderer. */
  readonly options: Options;
  /**
   * What makes the PDF: a function of `workerRenderer` keeps the page awake. In the page itself by default, with all that it
   * takes loaded when it is needed.
   */
  readonly render?: HtmlRenderer<Options>;
}

const INITIAL: PdfState = {
  loading: true,
  blob: undefined,
  url: undefined,
  error: undefined,
  progress: undefined,
};

const inPage: HtmlRenderer<RenderPdfOptions> = async (html, options) => {
  const { renderHtml } = await import('../index.js');
  return renderHtml(html, { loadImage: fetchBytes, ...options });
};

/**
 * Makes a PDF of an element in the page, and makes it again when what the element renders or an option changes. The work is
 * stopped when it is not wanted any more. On a server nothing is made.
 *
 * @param element semantic HTML; nothing is made of `null`
 */
export function usePdf<Options extends object = RenderPdfOptions>(
  element: ReactNode,
  options: Options,
  render?: HtmlRenderer<Options>,
): PdfState {
  const [state, setState] = useState(INITIAL);
  const work = useRef<{ readonly html: string; readonly options: object; readonly control: AbortController }>(
    undefined,
  );

  // After every render, since elements are new each time: a PDF is made where the HTML or an option is another.
  useEffect(() => {
    let isStale = false;
    void (async () => {
      const { toHtml } = await import('../boxes/static-html.js');
      if (isStale) return;
      if (element === null || element === undefined || element === false) {
        work.current?.control.abort();
        work.current = undefined;
        setState((before) => (before.loading || before.blob ? { ...INITIAL, loading: false } : before));
        return;
      }
      const html = toHtml(element);
      if (work.current && work.current.html === html && isAlike(work.current.options, options)) return;
      work.current?.control.abort();
      const control = new AbortController();
      work.current = { html, options, control };
      await make(
        html,
        options,
        render ?? (inPage as unknown as HtmlRenderer<Options>),
        control.signal,
        setState,
      );
    })().catch((error: unknown) => {
      if (!isStale) setState((before) => ({ ...before, loading: false, error, progress: undefined }));
    });
    return () => {
      isStale = true;
    };
  });
  useEffect(
    () => () => {
      work.current?.control.abort();
      work.current = undefined;
    },
    [],
  );
  const { url } = state;
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  return state;
}

async function make<Options extends object>(
  html: string,
  options: Options,
  render: HtmlRenderer<Options>,
  signal: AbortSignal,
  setState: (change: (before: PdfState) => PdfState) => void,
): Promise<void> {
  const set = (change: Partial<PdfState>) => {
    if (!signal.aborted) setState((before) => ({ ...before, ...change }));
  };
  set({ loading: true, error: undefined });
  try {
    const onProgress = (progress: RenderProgress) => set({ progress });
    const bytes = await render(html, { ...options, signal, onProgress });
    if (signal.aborted) return;
    const blob = new Blob([bytes], { type: 'application/pdf' });
    set({ loading: false, blob, url: URL.createObjectURL(blob), progress: undefined });
  } catch (error) {
    set({ loading: false, error, progress: undefined });
  }
}

/** Whether options say the same: functions, which are new with every render, are not compared. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (typeof a === 'function' && typeof b === 'function')) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date || b instanceof Date) return String(a) === String(b);
  // The bytes of a font or file are another font or file when they are another array.
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
