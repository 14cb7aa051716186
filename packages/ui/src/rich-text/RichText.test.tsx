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
