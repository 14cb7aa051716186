import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { MetricChange } from './MetricChange.js';
import { MetricList } from './MetricList.js';

const metric = {
  name: 'Captions accepted',
  before: { value: 15, text: '15%' },
  after: { value: 23, text: '23%' },
  change: '+8 percentage points',
  effect: 'better',
} as const;

const lengths = (container: HTMLElement) =>
  Array.from(container.querySelectorAll('rect'), (bar) => Number(bar.getAttribute('width')));

describeConformance(MetricChange, { props: { metric }, element: 'div', part: 'resume-metric-change' });
describeConformance(MetricList, { props: { items: [metric] }, element: 'ul', part: 'resume-metric-list' });

it('reads name, before, after, change', () => {
  const { container } = render(<MetricChange metric={metric} />);
  expect(screen.getAllByRole('paragraph').map((line) => line.textContent)).toEqual([
    'Captions accepted',
    '15% → 23%',
    '+8 percentage points',
  ]);
  expect(container.firstElementChild).toHaveAttribute('data-effect', 'better');
});

it('says in a word, next to the change, what the sign does not', () => {
  render(
    <MetricChange
      metric={{ name: 'Errors', change: '−7 percentage points', effect: 'better', effectText: 'better' }}
    />,
  );
  expect(screen.getByText('better')).toBeVisible();
  expect(screen.getAllByRole('paragraph').at(-1)).toHaveTextContent(/^−7 percentage points better$/);
});

it('keeps the arrow and the bars from screen readers, who have the figures', () => {
  const { container } = render(<MetricChange metric={metric} />);
  expect(screen.getByText('→')).toHaveAttribute('aria-hidden', 'true');
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('draws both figures to scale from zero', () => {
  const { container } = render(<MetricChange metric={metric} />);
  const [before = 0, after = 0] = lengths(container);
  expect(after).toBe(100);
  expect(before / after).toBeCloseTo(15 / 23);
});

it.each([
  ['equal', 0, 0],
  ['closer than a tenth of the larger', 99.1, 99.9],
])('draws no bars where both figures are %s', (_, before, after) => {
  const figure = (value: number) => ({ value, text: `${value}%` });
  const { container } = render(
    <MetricChange metric={{ ...metric, before: figure(before), after: figure(after) }} />,
  );
  expect(lengths(container)).toEqual([]);
});

it('has the change alone where the figures are not known', () => {
  const { container } = render(
    <MetricChange metric={{ name: 'Latency', change: '−30%', effect: 'better' }} />,
  );
  expect(container).toHaveTextContent(/^Latency−30%$/);
  expect(container.querySelector('svg')).toBeNull();
});

it('draws the bars of a list on one scale for each unit', () => {
  const figure = (value: number, unit: string) => ({ value, text: `${value}${unit}` });
  const { container } = render(
    <MetricList
      items={[
        metric,
        { ...metric, before: figure(31, '%'), after: figure(46, '%') },
        { ...metric, before: figure(900, ' ms'), after: figure(600, ' ms') },
      ]}
    />,
  );
  const percent = (value: number) => (value / 46) * 100;
  expect(lengths(container).map(Math.round)).toEqual(
    [percent(15), percent(23), percent(31), percent(46), 100, 66.7].map(Math.round),
  );
});

it('lists results', () => {
  render(<MetricList items={[metric, metric]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
