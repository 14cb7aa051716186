import { sections } from '@resume/schema';
import { fixtureSection } from '@resume/schema/fixtures';
import type { SectionType } from '@resume/schema/view';
import { render } from '@testing-library/react';
import { type ComponentType, createElement } from 'react';
import { expect, it } from 'vitest';
import { sectionComponents } from './index.js';

const types = Object.keys(sections) as SectionType[];

it('has a component for every section type and for nothing else', () => {
  expect(Object.keys(sectionComponents).sort()).toEqual([...types].sort());
});

it.each(types)('shows the fixture of %s', (type) => {
  const Items = sectionComponents[type] as ComponentType<{ items: readonly unknown[] }>;
  const { container } = render(createElement(Items, { items: fixtureSection(type, 'zh').items }));
  expect(container).not.toBeEmptyDOMElement();
});
