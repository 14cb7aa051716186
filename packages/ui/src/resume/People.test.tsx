import { visibleStrings } from '@resume/schema';
import { personView, somePeople } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Resume } from './Resume.js';

/** Text with every space as an ordinary one: components keep some from breaking lines. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

it.each(somePeople(10))('shows every string of %s, and no empty element', (name) => {
  const view = personView(name);
  const { container } = render(<Resume view={view} />);
  const text = spaced(container.textContent);
  const missing = visibleStrings(view).filter((string) => !text.includes(spaced(string)));
  expect(missing).toEqual([]);
  expect(
    container.querySelectorAll('p:empty, li:empty, ul:empty, ol:empty, dl:empty, dd:empty'),
  ).toHaveLength(0);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});
