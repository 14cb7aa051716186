import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { PublicationList } from './PublicationList.js';

const { items } = fixtureSection('publications', 'zh');

describeConformance(PublicationList, { props: { items }, element: 'ol', part: 'resume-publication-list' });

it('keeps an English title English in a Chinese résumé', () => {
  render(<PublicationList items={items} />);
  expect(screen.getByText(/^Listening Through the Rain/)).toHaveAttribute('lang', 'en');
});

it('marks the owner, and equal contribution behind the name', () => {
  render(<PublicationList items={items} />);
  const own = screen.getByText('Zhiwei Lin');
  expect(own.localName).toBe('strong');
  expect(own).toHaveClass('resume-author-self');
  expect(own.closest('p')).toHaveTextContent('Mei Tang*, Zhiwei Lin*, Xing Zhou');
});

it('dates a paper for machines', () => {
  render(<PublicationList items={items} />);
  expect(screen.getAllByRole('time').map((time) => time.getAttribute('datetime'))).toContain('2022');
});

it('says where a paper stands in its journal', () => {
  render(
    <PublicationList
      items={[{ title: 'Rain', venue: 'J. Rain', place: ' 12(3), 101–109', date: { text: '2020' } }]}
    />,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('J. Rain 12(3), 101–109 · 2020');
});

it('names editors in the place of authors, and those of the book next to it', () => {
  const editors = [{ name: 'Jing Li' }, { name: 'Ana Santos', self: true }];
  const item = { title: 'Rain', editors, editorsRole: ' (eds)', venue: 'Handbook', publisher: 'Press' };
  const { rerender } = render(<PublicationList items={[item]} />);
  const [, line] = screen.getAllByRole('paragraph');
  expect(line).toHaveTextContent(/^Jing Li, Ana Santos \(eds\)$/);
  expect(within(line as HTMLElement).getByText('Ana Santos').localName).toBe('strong');
  rerender(<PublicationList items={[{ ...item, authors: [{ name: 'Bo Sun' }] }]} />);
  expect(screen.getByText('Bo Sun')).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Jing Li, Ana Santos (eds) · Handbook · Press');
});

it('needs a title alone', () => {
  render(<PublicationList items={[{ title: 'Draft', authors: [] }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Draft$/);
  expect(screen.getAllByRole('paragraph')).toHaveLength(1);
});

it('leads to code and slides', () => {
  render(<PublicationList items={items} />);
  expect(screen.getByRole('link', { name: '代码' })).toHaveAttribute('href', 'https://example.org/code');
});

it('numbers on through groups, each a list below its heading', () => {
  render(
    <PublicationList
      headingLevel={4}
      items={[{ group: '2024', title: 'A' }, { title: 'B' }, { group: '2021', title: 'C' }]}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    '2024',
    '2021',
  ]);
  const [, first, second] = screen.getAllByRole('list');
  expect(within(first as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  expect(second).toHaveAttribute('start', '3');
});
