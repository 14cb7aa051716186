import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { SeekingList } from './SeekingList.js';

const { items } = fixtureSection('seeking', 'zh');

describeConformance(SeekingList, { props: { items }, element: 'div', part: 'resume-seeking-list' });

it('shows short facts, then texts, each with its label', () => {
  render(<SeekingList items={items} />);
  const labels = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(labels[0]).toBe('期望职位');
  expect(labels.at(-1)).toBe('求职动机');
  // Labels of facts and texts share a column.
  expect(screen.getAllByRole('term')[0]?.closest('dl')).toHaveAttribute('data-variant', 'list');
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('语音算法负责人、研究科学家');
});

it('has no list where there is nothing for it', () => {
  const { container } = render(<SeekingList items={[{ facts: [{ label: 'Position', text: 'Analyst' }] }]} />);
  expect(container.querySelectorAll('dl')).toHaveLength(1);
  expect(container.querySelector('dl')).not.toHaveAttribute('data-variant');
});
