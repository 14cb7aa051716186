import { expect, it } from 'vitest';
import { readContacts } from './contacts.js';

it('takes personal facts from the fields of the owner, by their labels in any language', () => {
  expect(
    readContacts([
      { label: 'Geburtsdatum', value: '24.03.1993' },
      { label: '性别', value: '女' },
      { label: 'Nationality: Dutch', value: 'Nationality: Dutch' },
      { label: 'Driver’s license:', value: 'B' },
    ]),
  ).toEqual({
    contacts: [],
    birthDate: '1993-03-24',
    gender: '女',
    nationality: 'Dutch',
    drivingLicenses: 'B',
  });
});

it('leaves contacts as they are, and facts that are none', () => {
  const contacts = [
    { kind: 'email', value: 'a@example.org' },
    { label: '微信', value: 'a' },
    { label: 'Age', value: '32' },
    { label: 'Nationality', value: 'x', url: 'https://example.org' },
    { label: 'Notes: none', value: 'Notes: none' },
  ];
  expect(readContacts(contacts)).toEqual({ contacts });
  const twice = [
    { label: 'Gender', value: 'f' },
    { label: 'Sex', value: 'm' },
  ];
  expect(readContacts(twice)).toEqual({ gender: 'f', contacts: [{ label: 'Sex', value: 'm' }] });
});
