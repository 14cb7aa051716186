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

it('shows the results and links of a bullet below its text', () => {
  const bullet = {
    text: 'Halved puddles',
    metrics: [
      {
        name: 'Puddles',
        before: { value: 40, text: '40%' },
        after: { value: 20, text: '20%' },
        change: '−20 percentage points',
        effect: 'better' as const,
      },
    ],
    links: [{ text: 'Code', href: 'https://example.org/code' }],
  };
  render(<DetailList items={[{ kind: 'highlights', label: 'Highlights', items: ['Rain', bullet] }]} />);
  const [, item] = screen.getAllByRole('listitem');
  expect(item).toHaveTextContent(/^Halved puddles.*Puddles.*40% → 20%.*−20 percentage points.*Code$/);
  expect(screen.getByRole('link', { name: 'Code' })).toHaveAttribute('href', 'https://example.org/code');
});
