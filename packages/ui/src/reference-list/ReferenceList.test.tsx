import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { ReferenceList } from './ReferenceList.js';

const { items } = fixtureSection('references', 'en');

describeConformance(ReferenceList, { props: { items }, element: 'ul', part: 'resume-reference-list' });

it('quotes what they say, below who says it', () => {
  render(
    <ReferenceList items={[{ title: 'Mei Tang', meta: ['Professor'], paragraphs: ['She listens.'] }]} />,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Mei Tang · Professor\s*She listens\.$/);
  expect(screen.getByRole('blockquote')).toHaveTextContent(/^She listens\.$/);
});

it('names someone who is not quoted', () => {
  render(<ReferenceList items={[{ title: 'Mei Tang' }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Mei Tang$/);
  expect(screen.queryByRole('blockquote')).toBeNull();
});
