import { expect, it } from 'vitest';
import { fixtureResume } from '../../fixtures/index.js';
import { toVCard } from './index.js';

it('writes the head of a résumé for one audience', () => {
  const { output, warnings } = toVCard(fixtureResume, { locale: 'en', audience: 'recruiter' });
  expect(output.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Zhiwei Lin',
    'N:Lin;Zhiwei;;;',
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
  expect(warnings.map(({ path }) => path)).toContain('publications');
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

it('holds every contact of the owner, and reports what it cannot hold', () => {
  const { output, warnings } = toVCard(
    {
      basics: {
        name: { en: 'Ada', zh: '艾达' },
        pronouns: 'she/her',
        aliases: ['A. L.'],
        image: { src: 'ada.png', visibility: 'public' },
        email: 'ada@a.org',
        phone: '+44 (0)161 496 0000 ext. 3 / +44 161 496 0001',
        url: 'https://a.org',
        location: {
          address: { value: 'St James; 12', visibility: 'public' },
          city: 'London',
          countryCode: 'GB',
        },
        contacts: [
          { kind: 'email', label: 'Office', value: 'office@a.org' },
          { kind: 'phone', value: '0161 496 0002' },
          { kind: 'url', value: 'https://b.org' },
          { kind: 'url', value: 'javascript:alert(1)' },
          { label: 'Matrix', value: '@ada' },
        ],
        ids: { dblp: '1/2' },
        profiles: [{ network: 'GitHub', url: 'https://github.com/ada' }, { username: 'x' }],
      },
      work: [
        { name: 'Then', startDate: '1840', endDate: '1842' },
        { name: 'Now', startDate: '1843' },
      ],
    },
    { locale: 'zh' },
  );
  expect(output.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:艾达',
    'N:艾;达;;;',
    'ORG:Now',
    'EMAIL:ada@a.org',
    'EMAIL:office@a.org',
    'TEL;VALUE=uri:tel:+441614960000;ext=3',
    'TEL;VALUE=uri:tel:+441614960001',
    'TEL;VALUE=uri:tel:+441614960002',
    'URL:https://a.org',
    'URL:https://b.org',
    'URL:https://github.com/ada',
    'ADR:;;St James\\; 12;London;;;GB',
    'LANG:zh',
    'END:VCARD',
    '',
  ]);
  expect(warnings.map(({ path }) => path)).toEqual([
    'work',
    'basics.pronouns',
    'basics.aliases',
    'basics.ids',
    'basics.image',
    'basics.contacts[0].label',
    'basics.contacts[3]',
    'basics.contacts[4]',
    'basics.profiles[1]',
    'basics.name',
  ]);
  for (const { path, message } of warnings)
    expect(message).toBe(
      {
        'basics.image':
          'is a file that could not be embedded: no JPEG, PNG, GIF or WebP of up to 2 MB; left out.',
        'basics.name': 'has "en" too; left out.',
      }[path] ?? 'has no place on a card; left out.',
    );
});

it('names the employer of the moment', () => {
  const work = [
    { name: 'Later', startDate: '2027' },
    { name: 'Now', startDate: '2020', endDate: '2026-12' },
  ];
  const cardOn = (day: string) => toVCard({ work }, { now: new Date(day) }).output;
  expect(cardOn('2026-06-01')).toContain('ORG:Now');
  expect(cardOn('2027-06-01')).toContain('ORG:Later');
});

it('is a card even of nobody', () => {
  expect(toVCard({})).toEqual({ output: 'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n', warnings: [] });
});

it('fills each line before it begins the next', () => {
  const { output } = toVCard({ basics: { summary: 'x'.repeat(200) } });
  const note = output.split('\r\n').slice(2, -2);
  expect(note.map(({ length }) => length)).toEqual([74, 75, 200 + 'NOTE:'.length - 74 - 74 + 1]);
});

it('takes a photograph along where its bytes are at hand, and an address on the network', () => {
  const photoOf = (image: string, photo?: (src: string) => string | undefined) =>
    /^PHOTO:.*$/m
      .exec(toVCard({ basics: { image } }, { audience: 'recruiter', ...(photo && { photo }) }).output)?.[0]
      .trim();
  expect(photoOf('me.jpg', (src) => `data:image/jpeg;base64,${btoa(src)}`)).toBe(
    `PHOTO:data:image/jpeg;base64,${btoa('me.jpg')}`,
  );
  expect(photoOf('https://example.org/me.jpg')).toBe('PHOTO:https://example.org/me.jpg');
  expect(photoOf('data:image/png;base64,AA==')).toBe('PHOTO:data:image/png;base64,AA==');
});

it('has no telephone and no mail where there is no number and no mailbox', () => {
  const { output, warnings } = toVCard({
    basics: { name: 'Ada', phone: 'on request', email: 'ada at home' },
  });
  expect(output).not.toMatch(/TEL|EMAIL/);
  expect(warnings.map(({ path }) => path)).toEqual(['basics.email', 'basics.phone']);
});

it('dials a number of the country the owner lives in with its code', () => {
  const { output } = toVCard({ basics: { phone: '030 1234567', location: { countryCode: 'DE' } } });
  expect(output).toContain('TEL;VALUE=uri:tel:+49301234567');
});
