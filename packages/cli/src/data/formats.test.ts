import { expect, it } from 'vitest';
import { writers } from './formats.js';

it('writes the employer of the given day', () => {
  const resume = { work: [{ name: 'Now', startDate: '2020', endDate: '2026-12' }] };
  const cardOn = (day: string) =>
    writers.vcard(resume, { locale: 'en', audience: undefined, now: new Date(day) }).output;
  expect(cardOn('2026-06-01')).toContain('ORG:Now');
  expect(cardOn('2027-06-01')).not.toContain('ORG');
});
