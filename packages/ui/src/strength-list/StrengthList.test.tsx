import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { StrengthList } from './StrengthList.js';

const { items } = fixtureSection('strengths', 'en');

describeConformance(StrengthList, { props: { items }, element: 'ul', part: 'resume-strength-list' });

it('shows what each strength is, then what shows it', () => {
  render(<StrengthList items={items} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent(/^From paper to product Three papers run in production\.$/);
  expect(second).toHaveTextContent(/^Low-resource speech recognition$/);
});
