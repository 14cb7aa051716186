import { createRequire } from 'node:module';
import addressFormatter from '@fragaria/address-formatter';
import { expect, it } from 'vitest';

interface Template {
  readonly use_country?: string;
}

// The library exports its formatter alone, so the file of its templates says which countries there are.
const require = createRequire(import.meta.url);
const root = require.resolve('@fragaria/address-formatter').replace(/dist.*$/, '');
const templates = require(`${root}src/templates/templates.json`) as Readonly<Record<string, Template>>;

const PLACES = {
  ROAD: '{address}',
  CODE: '{postalCode}',
  CITY: '{city}',
  STATE: '{region}',
  COUNTRY: '{country}',
};

/** The lines of an address with one word for each part we know, in the order of the country. */
function formatOf(key: string): string {
  const parts = {
    road: 'ROAD',
    city: 'CITY',
    state: 'STATE',
    state_code: 'STATE',
    postcode: 'CODE',
    country: 'COUNTRY',
  };
  const lines = addressFormatter.format(parts, { countryCode: key, output: 'array' });
  const format = lines.join('|').replace(/[A-Z]{4,}/g, (word) => PLACES[word as keyof typeof PLACES] ?? word);
  const { use_country: other } = templates[key] ?? {};
  // Territories name the country they belong to; they write addresses as it does.
  const hasWords = /[^\W\d_]/.test(format.replace(/\{\w+\}/g, ''));
  return hasWords && other !== undefined
    ? formatOf(other)
    : format.replace(/ ?[.-](?=\||$)|(?<=\})-(?= )/g, '');
}

/** As Biome formats it. */
const lineOf = (key: string, value: string) =>
  `  ${key}${key.length + value.length > 107 ? '\n    ' : ' '}${value}\n`;

it('has the order of every country in the templates of OpenCage', async () => {
  const byFormat = new Map<string, string[]>();
  for (const key of Object.keys(templates).filter((name) => /^[A-Z]{2}(_(zh|ja|ko|en))?$/.test(name))) {
    if (key === 'CA_en') continue;
    const format = formatOf(key);
    byFormat.set(format, [...(byFormat.get(format) ?? []), key.replace('_', '-')]);
  }
  const lines = [...byFormat]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([format, keys]) => lineOf(`'${format}':`, `'${keys.toSorted().join(' ')}',`));
  const head =
    '// Written from the templates of OpenCage in @fragaria/address-formatter by `npx vitest -u`.\n';
  const about =
    '/** The lines of an address, with the countries that write them so; `JP-ja` is Japan in Japanese script. */\n';
  await expect(
    `${head}\n${about}export const formats: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`,
  ).toMatchFileSnapshot('formats.ts');
});
