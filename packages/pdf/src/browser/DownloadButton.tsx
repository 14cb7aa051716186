'use client';
import { type ComponentPropsWithRef, forwardRef, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { RenderPdfOptions, RenderProgress } from '../render-html.js';

/** What the button says while the PDF is made, and after: `messagesFor('en').download` of `@resume/schema/languages`. */
export type DownloadLabels = Readonly<Record<RenderProgress['stage'] | 'stop' | 'done' | 'failed', string>>;

export interface DownloadButtonProps
  extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'download' | 'onProgress' | 'onError'> {
  /** A PDF made before: what the link gives without JavaScript, and where none can be made in the page. */
  href: string;
  /** The name of the file. @example 'ada-lovelace.en.pdf' */
  download: string;
  /** Makes the PDF in the page. Import what renders within, so that it is loaded when it is wanted. */
  makePdf: (
    work: Required<Pick<RenderPdfOptions, 'onProgress' | 'signal'>>,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** What is said while the PDF is made. Get it on the server, so that the page does not load the words of all languages. */
  labels: DownloadLabels;
  /** Called with the error that kept the PDF from being made. */
  onError?: (error: unknown) => void;
}

type State =
  | { readonly name: 'idle' | 'done' | 'failed' }
  | { readonly name: 'working'; readonly progress: RenderProgress };

/** What each stage is of the whole, in parts of 1: where it starts, and how much it takes. */
const SHARES: Readonly<Record<RenderProgress['stage'], readonly [start: number, share: number]>> = {
  fonts: [0, 0.3],
  layout: [0.3, 0.5],
  pages: [0.8, 0.1],
  writing: [0.9, 0.1],
};

/**
 * A link to a PDF that, once awake, makes the PDF in the page: says how far it is, can be stopped, and saves the file.
 * Where the PDF cannot be made, the link gives the one made before. Renders an `<a>` element, and what it says behind it.
 */
export const DownloadButton = forwardRef<HTMLAnchorElement, DownloadButtonProps>(function DownloadButton(
  { className, download, href, labels, makePdf, onClick, onError, ...props },
  ref,
) {
  const [state, setState] = useState<State>({ name: 'idle' });
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  const make = async () => {
    const control = new AbortController();
    work.current = control;
    const onProgress = (progress: RenderProgress) => {
      if (!control.signal.aborted) setState({ name: 'working', progress });
    };
    onProgress({ stage: 'fonts', done: 0 });
    try {
      const bytes = await makePdf({ signal: control.signal, onProgress });
      if (control.signal.aborted) return;
      save(bytes, download);
      setState({ name: 'done' });
    } catch (error) {
      if (control.signal.aborted) return;
      setState({ name: 'failed' });
      onError?.(error);
    } finally {
      if (work.current === control) work.current = undefined;
    }
  };
  const stop = () => {
    work.current?.abort();
    // What was stopped may take a while to end, such as a module being fetched. It does not keep the link from working.
    work.current = undefined;
    setState({ name: 'idle' });
  };
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    // A click that opens a tab is the browser's own, and so is one after a failure: the link has a PDF.
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || state.name === 'failed') return;
    event.preventDefault();
    // The second click of a double click may come when the PDF of the first is made.
    if (!work.current && event.detail < 2) void make();
  };

  return (
    <>
      <a
        data-media="screen"
        {...props}
        ref={ref}
        href={href}
        download={download}
        className={className ? `resume-download ${className}` : 'resume-download'}
        data-state={state.name}
        onClick={click}
      />
      <span className="resume-download-status" data-media="screen">
        {state.name === 'working' && (
          <>
            <progress
              className="resume-download-progress"
              aria-label={labels[state.progress.stage]}
              value={shareDone(state.progress)}
            />
            <button type="button" className="resume-download-stop" onClick={stop}>
              {labels.stop}
            </button>
          </>
        )}
        <span role="status">
          {state.name === 'working' && labels[state.progress.stage]}
          {state.name === 'done' && labels.done}
          {state.name === 'failed' && labels.failed}
        </span>
      </span>
    </>
  );
});

/** How much of the whole is done, in parts of 1. */
function shareDone({ done, stage, total }: RenderProgress): number {
  const [start, share] = SHARES[stage];
  return total ? start + (share * done) / total : start;
}

/** Has the browser save a file, as a link to it would. */
function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
