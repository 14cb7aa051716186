import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { EntryList } from './EntryList.js';

const talks = fixtureSection('talks', 'en').items;

describeConformance(EntryList, { props: { items: talks }, element: 'ul', part: 'resume-entry-list' });

it('reads title, what it was, date, then links', () => {
  render(<EntryList items={talks.slice(0, 1)} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    /^Letting the rain in\s*National Speech Conference · keynote · Hangzhou\s*Oct 14, 2023\s*Slides · Video$/,
  );
  expect(screen.getByRole('link', { name: 'Slides' })).toHaveAttribute('href', 'https://example.org/slides');
});

it.each(['entry', 'line'] as const)('gives styles the kind of each part in the variant %s', (variant) => {
  render(
    <EntryList items={[{ title: 'Rain', meta: [{ kind: 'location', text: 'Leiden' }] }]} variant={variant} />,
  );
  expect(screen.getByText('Leiden').parentElement).toHaveAttribute('data-kind', 'location');
});

it('takes the parts of a line as bare texts', () => {
  render(<EntryList items={[{ title: 'Rain', meta: ['Leiden', 'keynote'] }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Rain\s*Leiden · keynote$/);
});

it.each(['entry', 'line'] as const)('leads from a part of a line in the variant %s', (variant) => {
  const verified = {
    type: 'link',
    href: 'https://badges.example/1',
    children: ['signature verified'],
  } as const;
  const meta = ['Lakeside Academy', { kind: 'verified', text: { children: [verified] } }];
  render(<EntryList items={[{ title: 'Dialects', meta }]} variant={variant} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    /^Dialects ?(· )?Lakeside Academy · signature verified$/,
  );
  expect(screen.getByRole('link', { name: 'signature verified' })).toHaveAttribute('href', verified.href);
});

it('lists bullets, details and keywords', () => {
  render(<EntryList items={fixtureSection('software', 'en').items} headingLevel={4} />);
  expect(screen.getByRole('heading', { level: 4, name: 'rainlisten' })).toBeVisible();
  expect(screen.getByText('Runs on a phone')).toBeVisible();
  expect(screen.getByText('License').nextElementSibling).toHaveTextContent('MIT');
  expect(within(screen.getByText('Rust').closest('ul') as HTMLElement).getAllByRole('listitem')).toHaveLength(
    2,
  );
});

it('renders no line for what is not known', () => {
  render(<EntryList items={[{ title: 'Birdwatching' }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Birdwatching$/);
  expect(screen.queryByRole('paragraph')).toBeNull();
});
