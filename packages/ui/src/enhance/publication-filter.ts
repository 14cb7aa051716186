/**
 * Lets the fields of a `PublicationFilter` narrow its list: papers that hold every word typed and are of the year and the
 * type chosen stay.
 *
 * @param filter the element that `PublicationFilter` renders
 * @returns a function that takes the behaviour away and shows every paper
 */
export function enhancePublicationFilter(filter: HTMLElement): () => void {
  const form = filter.querySelector('form');
  if (!form) return () => {};
  const listeners = new AbortController();
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
    field.disabled = false;
  const narrow = () => narrowTo(filter, new FormData(form));
  narrow();
  for (const type of ['input', 'change']) form.addEventListener(type, narrow, listeners);
  form.addEventListener('submit', (event) => event.preventDefault(), listeners);
  return () => {
    listeners.abort();
    narrowTo(filter, new FormData());
  };
}

/** Shows the papers that the values of the form ask for, and how many they are. */
function narrowTo(filter: HTMLElement, chosen: FormData): void {
  const [query, year, type] = ['query', 'year', 'type'].map((name) => String(chosen.get(name) ?? ''));
  const words = comparable(query ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const papers = [...filter.querySelectorAll<HTMLElement>('.resume-publication')];
  for (const paper of papers) {
    const text = words.length > 0 ? comparable(paper.textContent) : '';
    paper.hidden = !(
      (!year || yearOf(paper) === year) &&
      (!type || paper.dataset.kind === type) &&
      words.every((word) => text.includes(word))
    );
  }
  for (const group of filter.querySelectorAll<HTMLElement>('.resume-publication-group'))
    group.hidden = group.querySelector('.resume-publication:not([hidden])') === null;

  const output = filter.querySelector<HTMLElement>('.resume-publication-filter-status');
  if (!output) return;
  const shown = papers.filter(({ hidden }) => !hidden).length;
  const { found = '' } = output.dataset;
  output.textContent =
    words.length > 0 || year || type
      ? found.replace('{shown}', String(shown)).replace('{all}', String(papers.length))
      : '';
}

/** A text as it is compared: upper and lower case are the same, and so are full-width and other letters. */
const comparable = (text: string) => text.normalize('NFKC').toLowerCase();

/** The four digits that the date of a paper begins with. */
const yearOf = (paper: HTMLElement) =>
  paper.querySelector<HTMLTimeElement>('.resume-publication-date time')?.dateTime.slice(0, 4);
