import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { HistoryTable } from './HistoryTable.js';

const history = {
  columns: ['年', '月'],
  rows: [
    { year: '2017', month: '4', text: '株式会社はるかぜ　入社', paragraphs: ['営業を担当'] },
    { text: '現在に至る' },
  ],
  end: '以上',
} as const;

describeConformance(HistoryTable, { props: { history }, element: 'table', part: 'resume-history' });

it('has a row for each event below the heads of its columns, and what ends it last', () => {
  render(<HistoryTable history={history} />);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['年', '月']);
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    '年月',
    '20174株式会社はるかぜ　入社営業を担当',
    '現在に至る',
    '以上',
  ]);
});
