import { fixtureSection } from '@resume/schema/fixtures';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { createRef, type ElementType, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { enhance } from '../enhance/index.js';
import { describeConformance } from '../test/conformance.js';
import { CopyCitation } from './CopyCitation.js';
import { LocaleSwitch } from './LocaleSwitch.js';
import { PrintButton } from './PrintButton.js';
import { PublicationFilter } from './PublicationFilter.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const { items: papers } = fixtureSection('publications', 'en');
const filterWords = {
  search: 'Search',
  year: { label: 'Year', all: 'All' },
  type: { label: 'Kind', all: 'All kinds', names: { journal: 'Journal papers' } },
  found: '{shown} of {all}',
};
const scheme = { legend: 'Colours', labels: { auto: 'System', light: 'Light', dark: 'Dark' } };
const citations = {
  label: 'Cite',
  words: { copy: 'Copy', copied: 'Copied' },
  items: [
    { format: 'BibTeX', text: '@article{lin}' },
    { format: 'APA', text: 'Lin, Z. (2022).' },
  ],
};
const locales = {
  label: 'Languages',
  items: [
    { locale: 'zh', name: '中文', href: '/zh/' },
    { locale: 'en', name: 'English', href: '/en/', current: true },
  ],
};

describeConformance(LocaleSwitch, { props: locales, element: 'nav', part: 'resume-locale-switch' });
describeConformance(PrintButton, {
  props: { children: 'Print' },
  element: 'button',
  part: 'resume-print-button',
});

/** Shows an island as HTML from a server, with `enhance` in the page and no React. */
function renderWithoutReact(island: ReactElement) {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(island);
  document.body.append(page);
  const undo = enhance(page);
  const unmount = () => {
    undo();
    page.remove();
  };
  onTestFinished(unmount);
  return { unmount };
}

const ways = [
  ['React', render],
  ['enhance', renderWithoutReact],
] as const;

describe.each(ways)('ThemeSwitch by %s', (_, render) => {
  afterEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset.scheme;
  });

  it('sets the scheme of the page and remembers it', () => {
    const { unmount } = render(<ThemeSwitch {...scheme} />);
    expect(within(screen.getByRole('group', { name: 'Colours' })).getAllByRole('radio')).toHaveLength(3);
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.scheme).toBe('dark');
    unmount();
    delete document.documentElement.dataset.scheme;
    render(<ThemeSwitch {...scheme} />);
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(document.documentElement.dataset.scheme).toBe('dark');
  });

  it('takes no notice of a remembered choice that is none', () => {
    localStorage.setItem('resume-scheme', 'toString');
    render(<ThemeSwitch {...scheme} />);
    expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
  });

  it('shows what the page is, whoever made it so', async () => {
    document.documentElement.dataset.scheme = 'dark';
    render(
      <>
        <ThemeSwitch {...scheme} legend="Above" />
        <ThemeSwitch {...scheme} legend="Below" />
      </>,
    );
    const choice = (legend: string, name: string) =>
      within(screen.getByRole('group', { name: legend })).getByRole('radio', { name });
    expect(choice('Above', 'Dark')).toBeChecked();
    await act(async () => fireEvent.click(choice('Below', 'Light')));
    expect(choice('Above', 'Light')).toBeChecked();
    await act(async () => {
      document.documentElement.dataset.scheme = 'auto';
    });
    expect(choice('Above', 'System')).toBeChecked();
    expect(choice('Below', 'System')).toBeChecked();
  });
});

describe.each(ways)('LocaleSwitch by %s', (_, render) => {
  it('leads to the same place in another language', () => {
    location.hash = '#work';
    render(<LocaleSwitch {...locales} />);
    const link = screen.getByRole('link', { name: '中文' });
    expect(link).toHaveAttribute('hreflang', 'zh');
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'page');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(link).toHaveProperty('hash', '#work');
    expect(link).toHaveProperty('pathname', '/zh/');
    location.hash = '#talks';
    fireEvent.click(link);
    expect(link).toHaveProperty('hash', '#talks');
    location.hash = '';
  });

  it('leads to the place an address names itself', () => {
    location.hash = '#work';
    render(<LocaleSwitch label="Languages" items={[{ locale: 'zh', name: '中文', href: '/zh/#papers' }]} />);
    const link = screen.getByRole('link', { name: '中文' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(link).toHaveProperty('hash', '#papers');
    location.hash = '';
  });
});

const titles = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe.each(ways)('PublicationFilter by %s', (_, render) => {
  it('narrows the list to papers that hold every word, and says how many', () => {
    render(<PublicationFilter items={papers} words={filterWords} />);
    expect(titles()).toHaveLength(papers.length);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), {
      target: { value: 'listening RAIN' },
    });
    expect(titles()).toEqual([expect.stringContaining('Listening Through the Rain')]);
    expect(screen.getByRole('status')).toHaveTextContent(`1 of ${papers.length}`);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'nothing' } });
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent(`0 of ${papers.length}`);
  });

  it('narrows the list to a year', () => {
    render(<PublicationFilter items={papers} words={filterWords} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Year' }), { target: { value: '2022' } });
    expect(titles()).toEqual([expect.stringContaining('2022')]);
  });

  it('narrows the list to a kind, named as the words say, by its type where they do not', () => {
    render(<PublicationFilter items={papers} words={filterWords} />);
    const kinds = screen.getByRole('combobox', { name: 'Kind' });
    expect(
      within(kinds)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['All kinds', 'conference', 'Journal papers']);
    fireEvent.change(kinds, { target: { value: 'journal' } });
    expect(titles()).toEqual([expect.stringContaining('A survey')]);
  });

  it('finds what links and further authors say', () => {
    const items = [
      { title: 'On Rain', links: [{ kind: 'arxiv', text: 'arXiv:2401.00001', href: 'https://arxiv.org/' }] },
      { title: 'On Snow', authors: [{ name: 'Lin' }], otherAuthors: ', et al.' },
    ];
    render(<PublicationFilter items={items} words={filterWords} />);
    const search = screen.getByRole('searchbox', { name: 'Search' });
    fireEvent.change(search, { target: { value: '2401' } });
    expect(titles()).toEqual([expect.stringContaining('On Rain')]);
    fireEvent.change(search, { target: { value: 'et al' } });
    expect(titles()).toEqual([expect.stringContaining('On Snow')]);
  });

  it('hides the groups that have no paper left', () => {
    const items = [
      { group: 'Journals', title: 'On Rain' },
      { title: 'On Snow' },
      { group: 'Books', title: 'On Ｈａｉｌ' },
    ];
    render(<PublicationFilter items={items} words={filterWords} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'hail' } });
    expect(screen.queryByRole('heading', { name: 'Journals' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Books' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(screen.getByRole('heading', { name: 'Journals' })).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers the choices that have words', () => {
    const { search, found } = filterWords;
    render(<PublicationFilter items={papers} words={{ search, found }} />);
    expect(screen.getByRole('searchbox', { name: 'Search' })).toBeEnabled();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('PublicationFilter', () => {
  it('narrows the papers that it is rendered with next', () => {
    const { rerender } = render(<PublicationFilter items={[{ title: 'On Rain' }]} words={filterWords} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'rain' } });
    rerender(<PublicationFilter items={[{ title: 'On Rain' }, { title: 'On Snow' }]} words={filterWords} />);
    expect(titles()).toEqual([expect.stringContaining('On Rain')]);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2');
  });

  it('shows all papers again when those of the year chosen are gone', () => {
    const [first, ...others] = papers.filter(({ date }) => date !== undefined);
    const year = first?.date?.datetime?.slice(0, 4) ?? '';
    const later = others.filter(({ date }) => !date?.datetime?.startsWith(year));
    const { rerender } = render(<PublicationFilter items={papers} words={filterWords} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Year' }), { target: { value: year } });
    rerender(<PublicationFilter items={later} words={filterWords} />);
    expect(titles()).toHaveLength(later.length);
    expect(screen.getByRole('combobox', { name: 'Year' })).toHaveValue('');
  });

  it('sets the headings of groups at the level of headingLevel', () => {
    render(
      <PublicationFilter
        items={[{ title: 'On Rain', group: '2024' }]}
        words={filterWords}
        headingLevel={4}
      />,
    );
    expect(screen.getByRole('heading', { level: 4, name: '2024' })).toBeVisible();
  });

  it('is the whole list on a server, its fields disabled', () => {
    const server = document.createElement('div');
    server.innerHTML = renderToStaticMarkup(<PublicationFilter items={papers} words={filterWords} />);
    expect(within(server).getAllByRole('listitem')).toHaveLength(papers.length);
    expect(within(server).getByRole('searchbox')).toBeDisabled();
  });
});

describe.each(ways)('CopyCitation by %s', (_, render) => {
  it('copies the text of a format, and says so', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<CopyCitation {...citations} open />);
    const button = screen.getAllByRole('button', { name: 'Copy' })[1];
    await act(async () => fireEvent.click(button as HTMLElement));
    expect(writeText).toHaveBeenCalledWith('Lin, Z. (2022).');
    expect(screen.getByRole('status')).toHaveTextContent('APA: Copied');
    expect(button).toHaveAccessibleDescription('APA');
    vi.unstubAllGlobals();
  });

  it('says nothing where the reader lets it copy nothing', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
    render(<CopyCitation {...citations} open />);
    const [button] = screen.getAllByRole('button', { name: 'Copy' });
    await act(async () => fireEvent.click(button as HTMLElement));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    vi.unstubAllGlobals();
  });

  it('has no button where pages have no clipboard', () => {
    vi.stubGlobal('navigator', {});
    render(<CopyCitation {...citations} open />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('@article{lin}')).toBeVisible();
    vi.unstubAllGlobals();
  });
});

describe('CopyCitation', () => {
  it('hides its buttons on a server, and shows every text', () => {
    const server = document.createElement('div');
    server.innerHTML = renderToStaticMarkup(<CopyCitation {...citations} open />);
    expect(within(server).queryByRole('button')).toBeNull();
    for (const { text } of citations.items) expect(within(server).getByText(text)).toBeTruthy();
  });

  it('gives buttons to texts that it is rendered with next', () => {
    vi.stubGlobal('navigator', { clipboard: {} });
    const { rerender } = render(<CopyCitation {...citations} items={[]} open />);
    rerender(<CopyCitation {...citations} open />);
    expect(screen.getAllByRole('button', { name: 'Copy' })).toHaveLength(citations.items.length);
    vi.unstubAllGlobals();
  });
});

it.each([CopyCitation, LocaleSwitch, PublicationFilter, ThemeSwitch])('%o forwards its ref', (island) => {
  const ref = createRef<HTMLElement>();
  const Island = island as ElementType;
  const props = { ...scheme, ...locales, ...citations, words: { ...filterWords, ...citations.words } };
  render(<Island {...props} items={[]} ref={ref} />);
  expect(ref.current).toBeInstanceOf(HTMLElement);
});

describe('PrintButton', () => {
  it('prints by enhance', () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { unmount } = renderWithoutReact(<PrintButton>Print</PrintButton>);
    const button = screen.getByRole('button', { name: 'Print' });
    fireEvent.click(button);
    unmount();
    fireEvent.click(button);
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('prints, unless the click was taken', () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { rerender } = render(<PrintButton>Print</PrintButton>);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    rerender(<PrintButton onClick={(event) => event.preventDefault()}>Print</PrintButton>);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
