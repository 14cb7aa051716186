import { expect, it } from 'vitest';
import { fixtureResume } from '../../fixtures/index.js';
import { toVCard } from './index.js';

it('writes the head of a résumé for one audience', () => {
  const { output, losses } = toVCard(fixtureResume, { locale: 'en', audience: 'recruiter' });
  expect(output.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Zhiwei Lin',
    'TITLE:Speech and language research engineer',
    'ORG:Clearlake Speech',
    'EMAIL:zhiwei.lin@example.org',
    'TEL;VALUE=uri:tel:+8600000000000',
    'URL:https://example.org/zhiwei/',
    'NOTE:Makes machines understand dialects\\, and makes people want to use the',
    ' m.',
    'LANG:en',
    'END:VCARD',
    '',
  ]);
  expect(losses.map(({ path }) => path)).toContain('publications');
});

it('keeps a private phone from the public', () => {
  expect(toVCard(fixtureResume, { locale: 'en' }).output).not.toContain('TEL');
});

it('lets no text end its line, and cuts no character in two', () => {
  const summary = `x\r\nTEL:1 ${'字'.repeat(60)}`;
  const { output } = toVCard({ basics: { name: 'a;b', summary } });
  expect(output).toContain('FN:a\\;b');
  expect(output).not.toMatch(/^TEL/m);
  for (const line of output.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(output.replaceAll('\r\n ', '')).toContain('字'.repeat(60));
});
