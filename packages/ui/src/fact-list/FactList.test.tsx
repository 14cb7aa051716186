import { personView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { FactList } from './FactList.js';

const items = personView('applicantZh', 'recruiter').basics.facts;

describeConformance(FactList, { props: { items }, element: 'dl', part: 'resume-fact-list' });

it('ties each label to what it says, in order', () => {
  render(<FactList items={items} />);
  const labels = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(labels.slice(0, 3)).toEqual(['性别', '出生年月', '民族']);
  expect(screen.getAllByRole('definition')).toHaveLength(items.length);
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('女');
});
