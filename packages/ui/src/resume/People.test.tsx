import { visibleStrings } from '@resume/schema';
import { personView, somePeople } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Resume } from './Resume.js';

it.each(somePeople(10))('shows every string of %s, and no empty element', (name) => {
  const view = personView(name);
  const { container } = render(<Resume view={view} />);
  const missing = visibleStrings(view).filter((string) => !container.textContent.includes(string));
  expect(missing).toEqual([]);
  expect(
    container.querySelectorAll('p:empty, li:empty, ul:empty, ol:empty, dl:empty, dd:empty'),
  ).toHaveLength(0);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});
