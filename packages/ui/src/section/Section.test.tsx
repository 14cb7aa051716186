import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Section } from './Section.js';

describeConformance(Section, {
  props: { id: 'work', title: 'Experience' },
  element: 'section',
  part: 'resume-section',
});

it('is a region named by its title', () => {
  render(<Section id="work" title="Experience" />);
  const region = screen.getByRole('region', { name: 'Experience' });
  expect(region).toHaveAttribute('id', 'work');
  expect(within(region).getByRole('heading', { level: 2 })).toHaveTextContent('Experience');
});

it('shows its content between title and notes', () => {
  render(
    <Section id="papers" title="Papers" notes={['* Equal contribution']} headingLevel={3}>
      <p>One paper</p>
    </Section>,
  );
  expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
  expect(screen.getByRole('region')).toHaveTextContent(/^PapersOne paper\* Equal contribution$/);
});
