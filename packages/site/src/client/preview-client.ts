import { onChange, pageAt } from './on-change.js';

const form = document.querySelector('form');
form?.addEventListener('change', () => form.requestSubmit());

// The editor opens in a window of its own: the preview stays.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.pathname.endsWith('__open-in-editor')) return;
  event.preventDefault();
  void fetch(link.href);
});

/** The parts of the preview that follow a change. */
const partsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-live]')];

/** Puts what has changed into the preview; the page updates itself in its frame. The last PDF stays while the next is made. */
function show(next: readonly HTMLElement[]): void {
  const parts = partsOf(document);
  // The site could be made for the first time.
  if (next.length !== parts.length) location.reload();
  for (const [index, part] of parts.entries()) {
    const now = next[index];
    if (!now || now.dataset.live === 'waiting' || now.innerHTML === part.innerHTML) continue;
    part.replaceChildren(...now.childNodes);
  }
}

/** Counts changes: what is made for an earlier one is not shown. */
let latest = 0;

/** Shows the PDF, and what is odd in it, once it is made. */
async function showPdf(): Promise<void> {
  latest += 1;
  const mine = latest;
  const next = await pageAt(`${location.pathname.replace(/\/(index\.html)?$/, '')}/made${location.search}`);
  if (!next || mine !== latest) return;
  // Pictures load once they belong to this document, and are shown once all are there.
  const parts = partsOf(next).map((part) => document.adoptNode(part));
  const pictures = parts.flatMap((part) => [...part.querySelectorAll('img')]);
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  if (mine === latest) show(parts);
}

onChange(
  (next) => {
    show(partsOf(next));
    void showPdf();
  },
  { hasOverlay: false },
);
void showPdf();
import.meta.hot?.on('resume:failed', async () => {
  const next = await pageAt(location.href);
  if (next) show(partsOf(next));
});
