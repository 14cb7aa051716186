import { fixtureView } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { SectionNav } from './SectionNav.js';

const { sections } = fixtureView('en');

describeConformance(SectionNav, {
  props: { items: sections, label: 'Contents' },
  element: 'nav',
  part: 'resume-section-nav',
});

it('leads to every section, in order', () => {
  render(<SectionNav items={sections} label="Contents" />);
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(sections.map(({ id }) => `#${id}`));
  expect(links[0]).toHaveTextContent('Position sought');
});
