import { describe, expect, it } from 'vitest';
import { phonesIn } from './phone.js';

const dialled = (text: string, country?: string) => phonesIn(text, country).map(({ href }) => href.slice(4));

describe('a telephone number', () => {
  it.each([
    ['+44 (0)161 496 0000', '+441614960000'],
    ['+49 (0) 30 1234567', '+49301234567'],
    ['+49(0)30/1234567', '+49301234567'],
    ['(+33) 1 70 18 99 00', '+33170189900'],
    // In Italy the zero is dialled from abroad too.
    ['+39 (0)6 6982', '+39066982'],
    ['0044 161 496 0000', '+441614960000'],
    ['tel +1 202 555 0143', '+12025550143'],
  ])('%s is dialled as %s from any country', (text, number) => {
    expect(dialled(text)).toEqual([number]);
  });

  it.each([
    ['030 1234567', 'DE', '+49301234567'],
    ['030/123456', 'de', '+4930123456'],
    ['０３－３２１２－２３２３', 'JP', '+81332122323'],
    ['(202) 555-0143', 'US', '+12025550143'],
    ['02-312-3456', 'KR', '+8223123456'],
  ])('%s is dialled by the country code where it is of %s', (text, country, number) => {
    expect(dialled(text, country)).toEqual([number]);
  });

  it.each([
    ['030 1234567', undefined, '0301234567'],
    ['０３－３２１２－２３２３', undefined, '0332122323'],
    ['12 34 56', 'ZZ', '123456'],
    ['112', undefined, '112'],
    // The country has no such number: nothing is taken off it.
    ['+86 000 0000 0000', undefined, '+8600000000000'],
  ])('%s of the country %s keeps its digits', (text, country, number) => {
    expect(dialled(text, country)).toEqual([number]);
  });

  it.each([
    ['+٢٠ ١٠٠ ١٢٣ ٤٥٦٧', '+201001234567'],
    ['+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸', '+982112345678'],
    ['+९१ ९८७६५ ४३२१०', '+919876543210'],
    ['＋８１　９０　１２３４　５６７８', '+819012345678'],
    ['+𝟭 𝟮𝟬𝟮 𝟱𝟱𝟱 𝟬𝟭𝟰𝟯', '+12025550143'],
  ])('%s is read in any digits', (text, number) => {
    expect(dialled(text)).toEqual([number]);
  });

  it.each([
    '+1 202 555 0143 ext. 12',
    '+1 202 555 0143, extension: 12',
    '+1 202 555 0143x12',
    '+1 202 555 0143 #12',
    '+1 202 555 0143;ext=12',
    '+1 202 555 0143 доб. 12',
    '+1 202 555 0143 分机 12',
    '+1 202 555 0143 轉12',
    '+1 202 555 0143 Durchwahl 12',
  ])('%s has its extension as RFC 3966 writes it', (text) => {
    expect(dialled(text)).toEqual(['+12025550143;ext=12']);
  });

  it.each([
    ['+86 139 1111 2222（2023年起）', '+8613911112222'],
    ['+86 139 1111 2222 (since 2023-05-01)', '+8613911112222'],
    ['+49 30 1234567 (Mo-Fr 9.00-17.30)', '+49301234567'],
    ['Mobile: +49 171 1234567 – evenings, from 2019/2020', '+491711234567'],
    ['+1-800-FLOWERS', '+18003569377'],
    ['手机13911112222', '13911112222'],
    ['+44 161 496 0000/01', '+441614960000'],
    ['WhatsApp 2: +49 171 1234567', '+491711234567'],
  ])('%s is dialled without its notes', (text, number) => {
    expect(dialled(text)).toEqual([number]);
  });

  it.each([
    ['+49 30 1234567 / +49 171 7654321', ['+49301234567', '+491717654321']],
    ['030 1234567/0171 7654321', ['0301234567', '01717654321']],
    ['030 1234567, 0171 7654321', ['0301234567', '01717654321']],
    ['+49 30 1234567 oder +49 171 7654321 (privat)', ['+49301234567', '+491717654321']],
    ['+49 30 1234567 +49 171 7654321', ['+49301234567', '+491717654321']],
    ['13911112222、13933334444', ['13911112222', '13933334444']],
  ])('%s are two', (text, numbers) => {
    expect(dialled(text)).toEqual(numbers);
  });

  it.each([
    'on request',
    'user_12345678',
    'see page 3',
    'Zimmer 12',
    '2024年起',
    'ext. 89',
    'since 2019-05-01',
    '',
    '—',
  ])('is not in "%s"', (text) => {
    expect(phonesIn(text, 'DE')).toEqual([]);
  });

  it('says where it stands in the text', () => {
    const text = '𝒞all +１ (202) 555 0143 x5 now';
    const [phone] = phonesIn(text);
    expect(text.slice(phone?.start, phone?.end)).toBe('+１ (202) 555 0143 x5');
  });
});
