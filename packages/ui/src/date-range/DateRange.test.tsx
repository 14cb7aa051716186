import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { DateRange } from './DateRange.js';

const start = { datetime: '2021-04', text: 'Apr 2021' };

describeConformance(DateRange, { props: { date: { start } }, element: 'span', part: 'resume-date-range' });

it('says each date to machines too', () => {
  render(<DateRange date={{ start, end: { datetime: '2022', text: '2022' } }} />);
  expect(screen.getAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual([
    '2021-04',
    '2022',
  ]);
});

it('shows an end that goes on as words', () => {
  const { container } = render(<DateRange date={{ start, end: { text: 'present' } }} />);
  expect(container).toHaveTextContent('Apr 2021 – present');
  expect(screen.getAllByRole('time')).toHaveLength(1);
});

it('needs neither end', () => {
  const { container } = render(<DateRange date={{ end: start }} />);
  expect(container).toHaveTextContent(/^Apr 2021$/);
});
