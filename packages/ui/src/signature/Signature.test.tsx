import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Signature } from './Signature.js';

const signature = { text: 'Hannover, 01.10.2026', name: 'Jonas Brandt' };

describeConformance(Signature, { props: { signature }, element: 'footer', part: 'resume-signature' });

it('shows what is confirmed, where and when, and by whom, in this order', () => {
  const { container } = render(<Signature signature={{ ...signature, statement: 'All of it is true.' }} />);
  expect(container).toHaveTextContent('All of it is true.Hannover, 01.10.2026Jonas Brandt');
});

it('shows the picture of a signature, which says no more than the name below it', () => {
  const { container } = render(
    <Signature signature={{ ...signature, image: { href: 'brandt.png', alt: '' } }} />,
  );
  expect(container.querySelector('img')).toHaveAttribute('src', 'brandt.png');
  expect(screen.queryByRole('img')).toBeNull();
});
