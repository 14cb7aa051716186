import { fixtureSection } from '@resume/schema/fixtures';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { CopyCitation } from './CopyCitation.js';
import { LocaleSwitch } from './LocaleSwitch.js';
import { PrintButton } from './PrintButton.js';
import { PublicationFilter } from './PublicationFilter.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const { items: papers } = fixtureSection('publications', 'en');
const filterWords = {
  type: 'Kind',
  allTypes: 'All kinds',
  types: { journal: 'Journal papers' },
  search: 'Search',
  year: 'Year',
  allYears: 'All',
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

describe('ThemeSwitch', () => {
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
});

describe('LocaleSwitch', () => {
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
    location.hash = '';
  });
});

describe('PublicationFilter', () => {
  const titles = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

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

  it('is the whole list on a server, its fields asleep', () => {
    const server = document.createElement('div');
    server.innerHTML = renderToStaticMarkup(<PublicationFilter items={papers} words={filterWords} />);
    expect(within(server).getAllByRole('listitem')).toHaveLength(papers.length);
    expect(within(server).getByRole('searchbox')).toBeDisabled();
  });
});

describe('CopyCitation', () => {
  it('copies the text of a format, and says so', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<CopyCitation {...citations} open />);
    const button = screen.getAllByRole('button', { name: 'Copy' })[1];
    await act(async () => fireEvent.click(button as HTMLElement));
    expect(writeText).toHaveBeenCalledWith('Lin, Z. (2022).');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(button).toHaveAccessibleDescription('APA');
    vi.unstubAllGlobals();
  });

  it('has no button on a server, and every text', () => {
    const markup = renderToStaticMarkup(<CopyCitation {...citations} />);
    expect(markup).not.toContain('<button');
    for (const { text } of citations.items) expect(markup).toContain(text);
  });
});

describe('PrintButton', () => {
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
