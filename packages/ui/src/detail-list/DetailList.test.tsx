import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { DetailList } from './DetailList.js';

const items = [
  { kind: 'advisors', label: 'Advisor', items: ['Prof. Zhou'] },
  { kind: 'honors', label: 'Honours', items: ['Outstanding graduate', 'Scholarship'] },
];

describeConformance(DetailList, { props: { items }, element: 'dl', part: 'resume-detail-list' });

it('names each part', () => {
  render(<DetailList items={items} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Advisor', 'Honours']);
});

it('shows one text as a paragraph and several as a list', () => {
  render(<DetailList items={items} />);
  expect(screen.getByRole('paragraph')).toHaveTextContent('Prof. Zhou');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Outstanding graduate',
    'Scholarship',
  ]);
});

it('shows equal texts as often as they are given', () => {
  render(
    <DetailList items={[{ kind: 'honors', label: 'Honours', items: ['Scholarship', 'Scholarship'] }]} />,
  );
  expect(screen.getAllByText('Scholarship')).toHaveLength(2);
});
