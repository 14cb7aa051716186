import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { QRCode } from './QRCode.js';

const props = { value: 'https://example.org/', label: 'example.org' };

describeConformance(QRCode, { props, element: 'svg', part: 'resume-qr-code' });

it('draws every dark module and no other, inside a quiet zone of four', () => {
  render(<QRCode {...props} level="H" />);
  const code = screen.getByRole('img', { name: 'example.org' });
  const { data, size } = encode(props.value, { ecc: 'H', border: 4 });
  expect(code).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
  const drawn = data.map(() => Array(size).fill(false));
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(data);
});

it('says so where the value is too long', () => {
  expect(() => render(<QRCode value={'x'.repeat(3000)} label="too long" />)).toThrow(/long/i);
});
