import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { Figure } from './Figure.js';

const picture = { src: 'rain.png', alt: 'Rain on a window' };

describeConformance(Figure, { props: picture, element: 'figure', part: 'resume-figure' });

it('is named by its caption and reserves space for the picture', () => {
  render(<Figure {...picture} caption="After the storm" width={160} height={48} />);
  expect(screen.getByRole('figure')).toHaveTextContent(/^After the storm$/);
  const image = screen.getByRole('img', { name: 'Rain on a window' });
  expect(image).toHaveAttribute('width', '160');
  expect(image).toHaveAttribute('height', '48');
});
