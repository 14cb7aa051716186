import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { GoalList } from './GoalList.js';

const { items } = fixtureSection('goals', 'en');

describeConformance(GoalList, { props: { items }, element: 'ul', part: 'resume-goal-list' });

it('says how far ahead each goal is', () => {
  render(<GoalList items={items} />);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^Vision No dialect left behind/);
});

it('takes a goal without a term', () => {
  render(<GoalList items={[{ summary: 'Write the book.' }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Write the book\.$/);
});
