import { clientAddress } from './client-address.js';
import type { LiveSite, MadeSite, Shown } from './live-site.js';
import { type Choices, choicesIn, pdfOf, previewPage, problemsPage } from './preview-page.js';

/** Below `preview/`: the preview with the pages of its PDF, once they are made. Without them it is there at once. */
const WITH_PDF = 'preview/made';

/** What the development server answers with. */
export interface Answer {
  readonly content: string | Uint8Array;
  /** The ending of files of its type; that of the address where left out. */
  readonly type?: string;
}

/** The site as a choice in an address has it. */
export const shownBy = (chosen: URLSearchParams): Shown => ({
  audience: chosen.get('audience') ?? undefined,
  theme: chosen.get('theme') ?? undefined,
  variant: chosen.get('variant') || undefined,
});

/** Whether an address is one of the preview's. */
export const isOfPreview = (path: string): boolean => /^preview(\/|$)/.test(path);

/**
 * What the preview has at an address.
 *
 * @param onFailure called where the PDF cannot be made, which the preview lists
 */
export async function previewAnswer(
  path: string,
  chosen: URLSearchParams,
  {
    live,
    base,
    onFailure,
  }: {
    readonly live: LiveSite;
    readonly base: string;
    onFailure(path: string, error: unknown): void;
  },
): Promise<Answer | undefined> {
  const { made } = live;
  const picture = /^preview\/(.+)\/(\d+)\.webp$/.exec(path);
  if (picture) {
    const [, pdf = '', number = ''] = picture;
    const content = (await made?.picturesOf(pdf, shownBy(chosen)))?.[Number(number) - 1];
    return content && { content };
  }
  if (!['preview', 'preview/index.html', WITH_PDF].includes(path)) return undefined;
  const client = (name: string) => clientAddress(base, name);
  const { version } = live;
  if (!made)
    return { content: problemsPage({ problems: live.problems(), version, base, client }), type: 'html' };
  const { settings, editions, resume } = made.source;
  const site = {
    settings,
    editions,
    variants: (resume.variants ?? []).map(({ name }) => name),
    filesFor: (audience: string) => made.siteFor({ ...shownBy(chosen), audience }).keys(),
  };
  const choices = choicesIn(site, Object.fromEntries(chosen));
  const pages = path === WITH_PDF ? await pagesIn(made, pdfOf(choices), choices, onFailure) : undefined;
  const problems = live.problems();
  return { content: previewPage({ site, choices, pages, problems, version, base, client }), type: 'html' };
}

/** How many pages a PDF has; nothing where it cannot be made. */
async function pagesIn(
  made: MadeSite,
  pdf: string,
  { audience, theme, variant }: Choices,
  onFailure: (path: string, error: unknown) => void,
): Promise<number | undefined> {
  try {
    return (await made.picturesOf(pdf, { audience, theme, variant: variant || undefined })).length;
  } catch (error) {
    onFailure(pdf, error);
    return undefined;
  }
}
