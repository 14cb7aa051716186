import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import * as lists from './lists.js';

const items = [{ title: 'Acoustics', meta: ['expert'], keywords: ['rain', 'wind'] }];

describe.each(Object.entries(lists))('%s', (_, List) => {
  describeConformance(List, { props: { items }, element: 'ul', part: 'resume-entry-list' });
});

it('gives an entry a heading, a line and a label none', () => {
  render(<lists.TalkList items={items} headingLevel={4} />);
  expect(screen.getByRole('heading', { level: 4, name: 'Acoustics' })).toBeVisible();
  render(<lists.AwardList items={[{ title: 'First prize' }]} />);
  render(<lists.SkillList items={[{ title: 'Welding' }]} />);
  expect(screen.getAllByRole('heading')).toHaveLength(1);
});

it('says title and the rest on one line, and lets no dot begin the next', () => {
  render(<lists.CertificateList items={fixtureSection('certificates', 'en').items} />);
  const [line] = screen.getAllByRole('paragraph');
  expect(line?.textContent).toMatch(/\S\u00a0· \S/);
  expect(line?.querySelector('strong')).not.toBeNull();
});

it('labels what belongs to a skill, and leaves a skill alone in its line', () => {
  const { container } = render(<lists.SkillList items={[...items, { title: 'Welding' }]} />);
  const [label] = container.querySelectorAll('.resume-entry-label');
  expect(label).toHaveTextContent(/^Acoustics · expert$/);
  expect(container.querySelectorAll('.resume-entry-line')).toHaveLength(1);
});

it('takes another variant', () => {
  render(<lists.AwardList variant="entry" items={[{ title: 'First prize' }]} />);
  expect(screen.getByRole('heading', { name: 'First prize' })).toBeVisible();
});
