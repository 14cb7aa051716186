import { fixtureView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Header } from './Header.js';

const { basics } = fixtureView('zh');

describeConformance(Header, { props: { basics }, element: 'header', part: 'resume-header' });

it('names the owner in the heading of the page', () => {
  render(<Header basics={basics} />);
  expect(screen.getByRole('heading', { level: 1, name: '林知微' })).toBeVisible();
});

it('takes its level from the composition', () => {
  render(<Header basics={basics} headingLevel={2} />);
  expect(screen.getByRole('heading', { level: 2, name: '林知微' })).toBeVisible();
});

it('leaves out what is not known', () => {
  render(<Header basics={{ name: 'Ada', contacts: [] }} />);
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('paragraph')).toBeNull();
});

it('shows a photograph with words for who does not see it', () => {
  render(<Header basics={{ name: 'Ada Lovelace', image: { href: 'ada.jpg', alt: 'Ada Lovelace' } }} />);
  expect(screen.getByRole('img', { name: 'Ada Lovelace' })).toHaveAttribute('src', 'ada.jpg');
});
