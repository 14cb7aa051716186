import { visibleStrings } from '@resume/schema';
import { type Extreme, extremes, extremeView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Resume } from './Resume.js';

it.each(Object.keys(extremes) as Extreme[])('%s: shows every string and no empty element', (name) => {
  const view = extremeView(name, 'zh');
  const { container } = render(<Resume view={view} />);
  const missing = visibleStrings(view).filter((string) => !container.textContent.includes(string));
  expect(missing).toEqual([]);
  expect(container.querySelectorAll('p:empty, ul:empty, ol:empty, dl:empty, section:empty')).toHaveLength(0);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});
