import { describe, expect, it } from 'vitest';
import type { Basics } from './basics.js';
import { prepareResume } from './prepare.js';

const now = new Date('2026-01-01T00:00:00Z');
const basicsOf = (basics: Basics, locale = 'en', audience = 'recruiter') =>
  prepareResume({ basics }, { locale, audience, now }).basics;
const contactsOf = (basics: Basics, locale = 'en') => basicsOf(basics, locale).contacts;

describe('the head of a résumé', () => {
  it('has what the owner wrote, and no more', () => {
    expect(basicsOf({})).toEqual({ name: '', contacts: [], facts: [] });
    expect(
      basicsOf({ name: 'Ada', label: 'Analyst', image: 'ada.png', summary: 'Writes **notes**.' }),
    ).toEqual({
      name: 'Ada',
      label: 'Analyst',
      image: { href: 'ada.png', alt: 'Ada' },
      contacts: [],
      facts: [],
      summary: { children: ['Writes ', { type: 'strong', children: ['notes'] }, '.'] },
    });
  });

  it('names the owner in the photograph, and nobody where there is no name', () => {
    expect(basicsOf({ image: 'ada.png' }).image).toEqual({ href: 'ada.png', alt: '' });
    expect(basicsOf({ image: 'ada.png', name: { zh: '艾达', en: 'Ada' } }, 'zh').image?.alt).toBe('艾达');
    const image = { src: 'ada.png', alt: 'Ada at her desk' };
    expect(basicsOf({ image, name: 'Ada' }).image).toEqual({ href: 'ada.png', alt: 'Ada at her desk' });
  });

  it('has the size that the owner gives the photograph', () => {
    const size = { width: 35, height: 45 };
    expect(basicsOf({ image: { src: 'ada.png', size } }).image?.size).toEqual(size);
    expect(basicsOf({ image: { src: 'ada.png' } }).image?.size).toBeUndefined();
  });
});

describe('contacts', () => {
  it('lead where they say', () => {
    expect(
      contactsOf({ email: 'ada@example.org', phone: '+44 (0)20 7946-0000', url: 'https://ada.example.org/' }),
    ).toEqual([
      { kind: 'phone', label: 'Phone', text: '+44 (0)20 7946-0000', href: 'tel:+442079460000' },
      { kind: 'email', label: 'Email', text: 'ada@example.org', href: 'mailto:ada@example.org' },
      { kind: 'url', label: 'Website', text: 'ada.example.org', href: 'https://ada.example.org/' },
    ]);
  });

  it.each([
    ['http://a.org/b/c/', 'a.org/b/c'],
    ['https://a.org', 'a.org'],
    ['https://web.archive.org/https://a.org/', 'web.archive.org/https://a.org'],
  ])('show %s as %s', (url, text) => {
    expect(contactsOf({ url })).toMatchObject([{ text, href: url }]);
  });

  it.each([
    ['zh', '010-6275 1234', '电话'],
    ['zh', '0571-8888 9999', '电话'],
    ['zh', '+86 21 2345 6789', '电话'],
    ['zh', '400-820-8888', '电话'],
    ['zh', '139 1234 5678', '手机'],
    ['zh-CN', '+86-13800138000', '手机'],
    ['zh', '13912345678 / 010-6275 1234', '电话'],
    ['zh', '来电请洽人事处', '电话'],
    ['zh-TW', '0912-345-678', '手機'],
    ['zh-TW', '02-2345 6789', '電話'],
    ['de', '0171 2345678', 'Mobil'],
    ['de', '0511 1234567', 'Telefon'],
    ['ja', '090-1234-5678', '携帯電話'],
    ['ko', '010-1234-5678', '휴대폰'],
    ['ko', '02-312-3456', '전화'],
    ['en', '+1 415 555 2671', 'Phone'],
  ])('call in %s the number %s %s', (locale, phone, label) => {
    expect(contactsOf({ phone }, locale)).toMatchObject([{ label }]);
    expect(contactsOf({ contacts: [{ kind: 'phone', value: phone }] }, locale)).toMatchObject([{ label }]);
  });

  it('call a number as the numbering plan of its country does, in any language', () => {
    const location = { countryCode: 'CN' };
    expect(contactsOf({ phone: '139 1234 5678', location })[0]?.label).toBe('Mobile');
    expect(contactsOf({ phone: '010-6275 1234', location })[0]?.label).toBe('Phone');
  });

  it('show several numbers or addresses in one text as it was written, each linked', () => {
    const link = (href: string, text: string) => ({ type: 'link', href, children: [text] });
    expect(
      contactsOf({
        phone: '030 1234567 or +49 171 7654321 (private)',
        email: 'Ada <ada@example.org>, office@example.org',
        location: { countryCode: 'DE' },
      }),
    ).toMatchObject([
      {
        kind: 'phone',
        text: {
          children: [
            link('tel:+49301234567', '030 1234567'),
            ' or ',
            link('tel:+491717654321', '+49 171 7654321'),
            ' (private)',
          ],
        },
      },
      {
        kind: 'email',
        text: {
          children: [
            'Ada <',
            link('mailto:ada@example.org', 'ada@example.org'),
            '>, ',
            link('mailto:office@example.org', 'office@example.org'),
          ],
        },
      },
      { kind: 'location' },
    ]);
  });

  it('lead to a number among words by a link of its own', () => {
    expect(contactsOf({ phone: '+44 161 496 0000（工作日）' })).toMatchObject([
      {
        text: {
          children: [
            { type: 'link', href: 'tel:+441614960000', children: ['+44 161 496 0000'] },
            '（工作日）',
          ],
        },
      },
    ]);
  });

  it.each([
    [{ phone: 'on request' }, 'on request'],
    [{ email: 'ada at example.org' }, 'ada at example.org'],
    [{ email: 'ada@localhost' }, 'ada@localhost'],
  ])('of %o lead nowhere', (basics, text) => {
    const [contact] = contactsOf(basics);
    expect(contact?.text).toBe(text);
    expect(contact).not.toHaveProperty('href');
  });

  it.each([
    [{ email: 'mailto:ada@example.org' }, 'ada@example.org', 'mailto:ada@example.org'],
    [{ email: 'ada+cv@example.org' }, 'ada+cv@example.org', 'mailto:ada+cv@example.org'],
    [{ email: 'a?cc=b@example.org' }, 'a?cc=b@example.org', 'mailto:a%3Fcc%3Db@example.org'],
    [{ email: '用户@例子.中国' }, '用户@例子.中国', 'mailto:%E7%94%A8%E6%88%B7@例子.中国'],
    [{ phone: 'tel:+44-161-496-0000' }, '+44-161-496-0000', 'tel:+441614960000'],
    [{ phone: '０３－３２１２－２３２３' }, '０３－３２１２－２３２３', 'tel:0332122323'],
  ])('of %o are shown as %s and lead to %s', (basics, text, href) => {
    expect(contactsOf(basics)).toMatchObject([{ text, href }]);
  });

  it('take no country from a place that is kept from the audience', () => {
    const location = { countryCode: 'DE', visibility: 'recruiter' };
    expect(basicsOf({ phone: '030 1234567', location }, 'en', 'public').contacts).toMatchObject([
      { href: 'tel:0301234567' },
    ]);
  });

  it('show mail and phone as they were written, slashes too', () => {
    expect(contactsOf({ phone: '030/12 34/' })).toMatchObject([{ text: '030/12 34/', href: 'tel:0301234' }]);
  });

  it('follow no address that would run', () => {
    expect(contactsOf({ contacts: [{ kind: 'url', value: 'javascript:alert(1)' }] })).toEqual([
      { kind: 'url', label: 'Website', text: 'javascript:alert(1)' },
    ]);
  });

  it('may be of a kind of their own, with a name and perhaps an address', () => {
    expect(
      contactsOf({
        contacts: [
          { kind: 'email', label: { en: 'Office', zh: '办公室' }, value: 'office@example.org' },
          { kind: 'phone', value: '123' },
          { label: 'Matrix', value: '@ada:example.org', url: 'https://matrix.to/#/@ada:example.org' },
          { value: 'Room 3' },
        ],
      }),
    ).toEqual([
      { kind: 'email', label: 'Office', text: 'office@example.org', href: 'mailto:office@example.org' },
      { kind: 'phone', label: 'Phone', text: '123', href: 'tel:123' },
      {
        kind: 'profile',
        label: 'Matrix',
        text: '@ada:example.org',
        href: 'https://matrix.to/#/@ada:example.org',
      },
      { kind: 'profile', label: 'Room 3', text: 'Room 3' },
    ]);
  });

  it('begin with pronouns', () => {
    expect(contactsOf({ pronouns: 'she/her', email: 'a@b.org' }).map(({ kind }) => kind)).toEqual([
      'pronouns',
      'email',
    ]);
  });
});

describe('profiles', () => {
  it.each([
    [
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
      { label: 'GitHub', text: 'ada', href: 'https://github.com/ada' },
    ],
    [
      { network: 'GitHub', url: 'https://github.com/ada' },
      { label: 'GitHub', text: 'GitHub', href: 'https://github.com/ada' },
    ],
    [{ url: 'https://a.org' }, { label: 'https://a.org', text: 'https://a.org', href: 'https://a.org' }],
    [{ username: 'ada' }, { label: 'ada', text: 'ada' }],
  ])('of %o are shown as %o', (profile, shown) => {
    expect(contactsOf({ profiles: [profile] })).toEqual([{ kind: 'profile', ...shown }]);
  });

  it('of libraries and indices come last', () => {
    expect(
      contactsOf({
        ids: { orcid: 'https://orcid.org/0000-0002-1825-0097', scholar: 'a b', dblp: '12/34 5' },
        profiles: [{ username: 'ada' }],
      }).slice(1),
    ).toEqual([
      {
        kind: 'profile',
        label: 'ORCID',
        text: '0000-0002-1825-0097',
        href: 'https://orcid.org/0000-0002-1825-0097',
      },
      {
        kind: 'profile',
        label: 'Google Scholar',
        text: 'a b',
        href: 'https://scholar.google.com/citations?user=a%20b',
      },
      { kind: 'profile', label: 'DBLP', text: '12/34 5', href: 'https://dblp.org/pid/12/34%205' },
    ]);
  });

  it('of none of them are not shown', () => {
    expect(contactsOf({ ids: {}, profiles: [{}] })).toEqual([]);
  });
});

describe('the place', () => {
  const placeOf = (location: Basics['location'], locale?: string) =>
    contactsOf({ location }, locale).map(({ text }) => text);

  it('follows its country, with the country in words', () => {
    const location = {
      address: '12 St James’s Square',
      postalCode: 'SW1Y 4JH',
      city: { en: 'London', zh: '伦敦' },
      region: '',
      countryCode: 'gb',
    };
    expect(placeOf(location)).toEqual(['12 St James’s Square, London, SW1Y 4JH, United Kingdom']);
    expect(placeOf({ city: location.city, countryCode: 'GB' }, 'zh')).toEqual(['英国伦敦']);
  });

  it.each([
    [{ city: 'Celle' }, 'Ort'],
    [{ city: 'Celle', address: 'Gasse 1' }, 'Anschrift'],
    [{ city: 'Celle', address: { value: 'Gasse 1', visibility: 'recruiter' } }, 'Anschrift'],
  ])('is called an address where it has a street: %j', (location, label) => {
    const view = prepareResume({ basics: { location } }, { locale: 'de', audience: 'recruiter', now });
    expect(view.basics.contacts).toMatchObject([{ kind: 'location', label }]);
  });

  it('keeps the marks of a place in one part', () => {
    expect(placeOf({ city: '**London**' })).toEqual([
      { children: [{ type: 'strong', children: ['London'] }] },
    ]);
  });

  it('shows the code of a country that is none', () => {
    expect(placeOf({ countryCode: '??' })).toEqual(['??']);
  });

  it('is not shown where nothing is said of it', () => {
    expect(placeOf({})).toEqual([]);
    expect(placeOf({ city: '' })).toEqual([]);
    expect(placeOf(undefined)).toEqual([]);
  });
});

it('names a city that is its own state once', () => {
  const [contact] = basicsOf({ location: { city: 'Berlin', region: 'Berlin', countryCode: 'DE' } }).contacts;
  expect(contact?.text).toBe('Berlin, Germany');
});
