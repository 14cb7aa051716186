import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { KeyValueList } from './KeyValueList.js';

const items = [
  { name: 'Notice period', value: 'one month' },
  { name: 'Code', value: 'github.com/ada', href: 'https://github.com/ada' },
];

describeConformance(KeyValueList, { props: { items }, element: 'dl', part: 'resume-key-value-list' });

it('ties each name to its value', () => {
  render(<KeyValueList items={items} />);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Notice period',
    'Code',
  ]);
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('one month');
  expect(screen.getByRole('link', { name: 'github.com/ada' })).toHaveAttribute(
    'href',
    'https://github.com/ada',
  );
});
