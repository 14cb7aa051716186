import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { TagList } from './TagList.js';

const items = ['Streaming ASR', { lang: 'zh', children: ['噪声鲁棒'] }];

describeConformance(TagList, { props: { items }, element: 'ul', part: 'resume-tag-list' });

it('lists keywords, each in its language', () => {
  render(<TagList items={items} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('噪声鲁棒')).toHaveAttribute('lang', 'zh');
});
