import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { RichText } from './RichText.js';

describeConformance(RichText, { props: { text: 'Plain' }, element: 'p', part: 'resume-rich-text' });

it('renders every inline meaning as its element', () => {
  render(
    <RichText
      text={{
        children: [
          'a',
          { type: 'strong', children: ['b', { type: 'emphasis', children: ['c'] }] },
          { type: 'code', children: ['d'] },
          { type: 'superscript', children: ['e'] },
          { type: 'subscript', children: ['f'] },
          { type: 'link', href: 'https://example.org/', children: ['g'] },
        ],
      }}
    />,
  );
  expect(screen.getByRole('paragraph')).toHaveTextContent('abcdefg');
  expect(screen.getByRole('strong')).toContainElement(screen.getByRole('emphasis'));
  expect(screen.getByRole('code')).toHaveTextContent('d');
  expect(screen.getByRole('superscript')).toHaveTextContent('e');
  expect(screen.getByRole('subscript')).toHaveTextContent('f');
  expect(screen.getByRole('link', { name: 'g' })).toHaveAttribute('href', 'https://example.org/');
});

it('says the language where it changes', () => {
  render(<RichText text={{ lang: 'en', children: ['Bias and Debias'] }} />);
  expect(screen.getByText('Bias and Debias')).toHaveAttribute('lang', 'en');
});

it('shows text as text, never as markup', () => {
  render(<RichText text={'<img src=x onerror="alert(1)">'} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('paragraph')).toHaveTextContent('<img src=x');
});

it('renders paragraphs, breaks and lists in lists', () => {
  render(
    <RichText
      lang="en"
      text={{
        blocks: [
          'First.',
          { children: ['One', { type: 'break' }, 'two'] },
          { ordered: false, items: ['a', { blocks: ['b', { ordered: true, start: 3, items: ['c', 'd'] }] }] },
        ],
      }}
    />,
  );
  expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([
    'First.',
    'Onetwo',
  ]);
  const [bullets, numbers] = screen.getAllByRole('list');
  expect(bullets).toContainElement(numbers ?? null);
  expect(numbers).toHaveAttribute('start', '3');
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

it('says the language of all its blocks at once', () => {
  render(<RichText text={{ lang: 'de', blocks: ['Eins', 'Zwei'] }} />);
  expect(screen.getByText('Eins').closest('[lang]')).toHaveAttribute('lang', 'de');
});

it('strikes through what is struck', () => {
  render(<RichText text={{ children: [{ type: 'strikethrough', children: ['old'] }] }} />);
  expect(screen.getByText('old').tagName).toBe('S');
});

it('says which way a text in another language runs', () => {
  render(<RichText text={{ lang: 'en', dir: 'ltr', children: ['Wrote the first program (1842).'] }} />);
  expect(screen.getByText(/Wrote/)).toHaveAttribute('dir', 'ltr');
});

it('says which way an item with a list in it runs', () => {
  const item = { lang: 'he', dir: 'rtl' as const, blocks: ['אחת', { ordered: false, items: ['שתיים'] }] };
  render(<RichText text={{ blocks: [{ ordered: false, items: [item] }] }} />);
  expect(screen.getByText('אחת')).toHaveAttribute('dir', 'rtl');
});

it('names the place in the document that a text is from, and adds no element without one', () => {
  const { rerender } = render(<RichText text={{ children: ['Ada'], source: 'basics.name' }} />);
  expect(screen.getByText('Ada')).toHaveAttribute('data-source', 'basics.name');
  rerender(<RichText text={{ blocks: ['One', 'Two'], source: 'basics.summary' }} />);
  expect(screen.getByText('One').closest('[data-source]')).toHaveAttribute('data-source', 'basics.summary');
  rerender(<RichText text={{ children: ['Ada'] }} />);
  expect(screen.getByRole('paragraph')).toContainHTML('<p class="resume-rich-text">Ada</p>');
});
