import { describe, expect, it } from 'vitest';
import { nameOf, type Person } from './person.js';
import { isSelf, orcidDigits, selfOf } from './self.js';

describe('nameOf', () => {
  it.each<[Person, string]>([
    ['Ada Lovelace', 'Ada Lovelace'],
    [{ literal: 'The Rain Group', given: 'x', family: 'y' }, 'The Rain Group'],
    [{ given: 'Ada', family: 'Lovelace' }, 'Ada Lovelace'],
    [{ family: 'Lovelace' }, 'Lovelace'],
    [{ given: 'Ada' }, 'Ada'],
    [{ given: '知微', family: '林' }, '林知微'],
    [{ given: '민준', family: '김' }, '김민준'],
    [{ given: 'さくら', family: 'タナカ' }, 'タナカさくら'],
    [{ given: 'Zhiwei', family: '林' }, 'Zhiwei 林'],
    [{ given: '知微', family: 'Lin' }, '知微 Lin'],
    [{ given: '知微' }, '知微'],
    [{ family: '林' }, '林'],
    [{ given: 'Vincent', 'non-dropping-particle': 'van', family: 'Gogh' }, 'Vincent van Gogh'],
    [
      { given: 'Alexander', 'dropping-particle': 'von', family: 'Humboldt', suffix: 'Jr.' },
      'Alexander von Humboldt Jr.',
    ],
    [{}, ''],
  ])('reads %j as %s', (person, name) => {
    expect(nameOf(person)).toBe(name);
  });
});

describe('isSelf', () => {
  const known = { name: { zh: '林知微', en: 'Zhiwei Anna Lin' }, aliases: ['Z. Lin'] };
  const knows = (name: string) => isSelf({ name }, selfOf(known));

  it.each([
    '林知微',
    'Zhiwei Anna Lin',
    'ZHIWEI ANNA LIN',
    'Lin, Zhiwei Anna',
    'Zhiwei-Anna Lin.',
    'z lin',
    ' Lin Z. ',
  ])('knows the owner as %j', (name) => {
    expect(knows(name)).toBe(true);
  });

  it.each(['Zhiwei Lin', 'Anna Lin', 'A. Lin', 'Lin', 'Anna Lin Zhiwei', ''])(
    'takes %j for another',
    (name) => {
      expect(knows(name)).toBe(false);
    },
  );

  it('knows nobody where no name is known', () => {
    expect(isSelf({ name: '' }, selfOf({}))).toBe(false);
    expect(isSelf({ name: '' }, selfOf({ name: ' . ' }))).toBe(false);
    expect([...selfOf({ name: 'Ada' }).names]).toEqual(['ada']);
    expect(selfOf({}).names.size).toBe(0);
  });

  it('is not put off by accents', () => {
    expect(isSelf({ name: 'Jose Nunez' }, selfOf({ name: 'José Núñez' }))).toBe(true);
    expect(isSelf({ name: 'STRASSE' }, selfOf({ name: 'Straße' }))).toBe(false);
  });

  it('believes the ORCID before the name, where both have one', () => {
    const self = selfOf({ name: 'Ada', orcid: 'https://orcid.org/0000-0002-1694-233x' });
    expect(isSelf({ name: 'Someone', orcid: '0000-0002-1694-233X' }, self)).toBe(true);
    expect(isSelf({ name: 'Ada', orcid: '0000-0002-1825-0097' }, self)).toBe(false);
    expect(isSelf({ name: 'Ada' }, self)).toBe(true);
    expect(isSelf({ name: 'Ada', orcid: '0000-0002-1825-0097' }, selfOf({ name: 'Ada' }))).toBe(true);
  });

  it('writes an ORCID one way', () => {
    expect(orcidDigits('https://orcid.org/0000-0002-1694-233x')).toBe('0000-0002-1694-233X');
    expect(orcidDigits('0000-0002-1694-233X')).toBe('0000-0002-1694-233X');
  });
});
