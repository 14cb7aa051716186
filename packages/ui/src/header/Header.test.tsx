import { fixtureView } from '@resume/schema/fixtures';
import { render, screen } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Header } from './Header.js';

const { basics } = fixtureView('zh');

describeConformance(Header, { props: { basics }, element: 'header', part: 'resume-header' });

it('names the owner in the heading of the page', () => {
  render(<Header basics={basics} />);
  expect(screen.getByRole('heading', { level: 1, name: '林知微' })).toBeVisible();
});

it('shows the title and the date of the sheet and the reading above the name', () => {
  const document = { title: '履歴書', date: { datetime: '2026-11-28', text: '2026年11月28日現在' } };
  render(<Header basics={{ name: '佐久間 美咲', reading: 'さくま みさき' }} document={document} />);
  const banner = screen.getByRole('heading', { level: 1 }).parentElement;
  expect(banner).toHaveTextContent('履歴書 2026年11月28日現在さくま みさき佐久間 美咲');
  expect(screen.getByText('2026年11月28日現在')).toHaveAttribute('datetime', '2026-11-28');
});

it('ties each personal fact to its label', () => {
  render(<Header basics={{ name: 'Ada', facts: [{ label: 'Nationality', text: 'British' }] }} />);
  expect(screen.getByRole('term')).toHaveTextContent('Nationality');
  expect(screen.getByRole('definition')).toHaveTextContent('British');
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

it('gives a photograph the size that its owner wants, which a style of the app overrules', () => {
  const image = { href: '/ada.png', alt: 'Ada', size: { width: 35, height: 45.5 } };
  const { rerender } = render(<Header basics={{ name: 'Ada', image }} />);
  const style = () => screen.getByRole('banner').style;
  expect(style().getPropertyValue('--resume-photo-width')).toBe('35mm');
  expect(style().getPropertyValue('--resume-photo-height')).toBe('45.5mm');
  const own = { '--resume-photo-width': '2em' } as CSSProperties;
  rerender(<Header basics={{ name: 'Ada', image }} style={own} />);
  expect(style().getPropertyValue('--resume-photo-width')).toBe('2em');
  rerender(<Header basics={{ name: 'Ada' }} />);
  expect(style().getPropertyValue('--resume-photo-width')).toBe('');
});
