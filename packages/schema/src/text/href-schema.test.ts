import { describe, expect, it } from 'vitest';
import { hrefSchema, imageSchema } from './href-schema.js';

const said = (schema: typeof imageSchema, value: string) => schema.safeParse(value).error?.issues[0]?.message;

describe('imageSchema', () => {
  it.each(['https://example.org/me.png', '/me.png', 'data:image/svg+xml;base64,AA==', 'data:image/png,x'])(
    'takes %s',
    (value) => expect(imageSchema.parse(value)).toBe(value),
  );

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'data:image/pngs;base64,AA=='])(
    'refuses %s, and says what would do',
    (value) =>
      expect(said(imageSchema, value)).toMatch(
        /^"(javascript|data):.*is no address of an image\. Use an http/,
      ),
  );

  it('quotes only the beginning of what is long', () => {
    expect(said(imageSchema, `data:text/plain,${'x'.repeat(1000)}`)?.length).toBeLessThan(150);
  });
});

describe('hrefSchema', () => {
  it.each(['https://a.org/\r\nTEL:+1', 'https://a.org/\u0000', 'https://a.org/\u2028b', '/a\tb'])(
    'refuses %j, which other programs would read as two',
    (address) => expect(said(hrefSchema, address)).toContain('line break or control character'),
  );

  it('refuses a picture in an address, which a link could open', () => {
    expect(said(hrefSchema, 'data:image/svg+xml,<svg/>')).toContain('Use an http, https, mailto');
  });
});
