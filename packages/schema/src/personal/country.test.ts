import { expect, it } from 'vitest';
import { countryNamed } from './country.js';

it.each([
  ['Germany', 'DE'],
  ['germany ', 'DE'],
  ['United States', 'US'],
  ['Hong Kong', 'HK'],
  ['Turkey', 'TR'],
  ['UK', 'GB'],
  ['gb', 'GB'],
  ['Czech Republic', 'CZ'],
])('knows %s as %s', (name, code) => expect(countryNamed(name)).toBe(code));

it('knows a country by its name in another language', () => {
  expect(countryNamed('Deutschland', 'de')).toBe('DE');
  expect(countryNamed('日本', 'ja')).toBe('JP');
});

it.each(['England', 'Bavaria', '', 'XX', 'Deutschland'])('takes %j for no country', (name) =>
  expect(countryNamed(name)).toBeUndefined(),
);
