import { fixtureSection } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { ProjectCard } from './ProjectCard.js';
import { ProjectGrid } from './ProjectGrid.js';
import { ProjectList } from './ProjectList.js';

const { items } = fixtureSection('projects', 'en');
const project = { name: 'A map' };

describeConformance(ProjectCard, { props: { project }, element: 'article', part: 'resume-project-card' });
describeConformance(ProjectGrid, { props: { items }, element: 'div', part: 'resume-project-grid' });
describeConformance(ProjectList, { props: { items }, element: 'div', part: 'resume-project-list' });

it('renders each project as an article', () => {
  render(<ProjectList items={items} />);
  const articles = screen.getAllByRole('article');
  expect(articles).toHaveLength(items.length);
  for (const article of articles)
    expect(within(article).getAllByRole('heading', { level: 3 })).toHaveLength(1);
});

it('links the name where there is an address', () => {
  render(<ProjectList items={items} />);
  expect(screen.getByRole('link', { name: 'Captions that hear the rain' })).toHaveAttribute(
    'href',
    'https://example.org/captions',
  );
});

it('shows a name alone', () => {
  render(<ProjectCard project={project} headingLevel={2} />);
  expect(screen.getByRole('article')).toHaveTextContent(/^A map$/);
  expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
});

it('shows pictures and leads on', () => {
  render(<ProjectList items={items} />);
  expect(screen.getByRole('img', { name: 'Rainfall and recognition errors' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Demo' })).toHaveAttribute('href', 'https://example.org/demo');
});
