/** The built site, served in this process. */
export interface ServedSite {
  /** Where it is served, without a path: `http://localhost:4173`. */
  readonly origin: string;
  /** What a person opens: the site in each language, and each PDF. */
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
  close(): Promise<void>;
}

/**
 * Serves the built site as its host does, with the headers of `_headers` and the page for what is not there.
 *
 * @param options.port the port wanted, 4173 by default; the next free one is taken where it is in use
 * @param options.folder the built site, that of the public by default
 */
export function servePreview(options?: {
  readonly port?: number;
  readonly folder?: string;
}): Promise<ServedSite>;
