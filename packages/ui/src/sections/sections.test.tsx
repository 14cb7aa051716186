import { type SectionView, sections } from '@resume/schema';
import { fixtureSection } from '@resume/schema/fixtures';
import type { SectionType } from '@resume/schema/view';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SectionItems } from './SectionItems.js';
import { sectionComponents } from './section-components.js';

const types = Object.keys(sections) as SectionType[];

it('has components for section types and for nothing else', () => {
  expect(types).toEqual(expect.arrayContaining(Object.keys(sectionComponents)));
});

it.each(types)('shows the fixture of %s, in a list of its own or in the variant of the registry', (type) => {
  const warn = vi.spyOn(console, 'warn');
  const { container } = render(<SectionItems section={fixtureSection(type, 'zh')} />);
  expect(container).not.toBeEmptyDOMElement();
  const { variant } = fixtureSection(type, 'zh') as SectionView;
  const list = container.querySelector('.resume-entry-list');
  if (!(type in sectionComponents)) expect(list?.getAttribute('data-variant') ?? 'entry').toBe(variant);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

it('gives headings the level asked for', () => {
  render(<SectionItems section={fixtureSection('talks', 'en')} headingLevel={5} />);
  expect(screen.getAllByRole('heading', { level: 5 })).not.toHaveLength(0);
});
