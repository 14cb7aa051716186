import { describe, expect, it } from 'vitest';
import { textToString } from '../text/nodes.js';
import { type AddressParts, formatAddress } from './postal-address.js';

const address = (locale: string, countryCode: string | undefined, parts: AddressParts) =>
  textToString(
    formatAddress(parts, { locale, countryCode, separator: locale.startsWith('zh') ? '、' : ', ' }),
  );

const tokyo = { address: '架空町1-2-3', postalCode: '156-0000', city: '世田谷区', region: '東京都' };
const springfield = { address: '12 Elm Street', postalCode: '62701', city: 'Springfield', region: 'IL' };

describe('an address', () => {
  it.each([
    ['ja', 'JP', tokyo, '〒156-0000 東京都世田谷区架空町1-2-3'],
    ['en', 'JP', tokyo, 'Japan 〒156-0000 東京都世田谷区架空町1-2-3'],
    [
      'en',
      'JP',
      { address: '1-2-3 Kakuucho', postalCode: '156-0000', city: 'Setagaya', region: 'Tokyo' },
      '1-2-3 Kakuucho, Setagaya, Tokyo 156-0000, Japan',
    ],
    ['zh', 'CN', { city: '惠州', region: '广东' }, '广东惠州'],
    ['zh', undefined, { city: '惠州', region: '广东' }, '广东惠州'],
    ['zh', 'DE', { city: '柏林' }, '德国柏林'],
    [
      'zh',
      'CN',
      { address: '假山路8号', postalCode: '516001', city: '惠州', region: '广东' },
      '516001 广东惠州假山路8号',
    ],
    ['zh-TW', 'TW', { address: '假山路8號', postalCode: '110', city: '臺北市' }, '110 臺北市假山路8號'],
    [
      'ko',
      'KR',
      { address: '가상로 12', postalCode: '06236', city: '강남구', region: '서울특별시' },
      '서울특별시 강남구 가상로 12 06236',
    ],
    [
      'de',
      'DE',
      { address: 'Musterweg 18', postalCode: '30165', city: 'Hannover' },
      'Musterweg 18, 30165 Hannover',
    ],
    ['de-AT', 'DE', { postalCode: '30165', city: 'Hannover' }, '30165 Hannover, Deutschland'],
    [
      'fr',
      'FR',
      { address: '3 rue Inventée', postalCode: '69003', city: 'Lyon' },
      '3 rue Inventée, 69003 Lyon',
    ],
    ['en', 'US', springfield, '12 Elm Street, Springfield, IL 62701'],
    ['zh', 'US', springfield, '12 Elm Street, Springfield, IL 62701, 美国'],
    ['en', 'US', { city: 'Springfield', region: 'IL' }, 'Springfield, IL'],
    ['en', 'US', { region: 'IL' }, 'IL'],
    [
      'en',
      'GB',
      { address: '4 High Street', postalCode: 'EH1 1AA', city: 'Edinburgh' },
      '4 High Street, Edinburgh, EH1 1AA, United Kingdom',
    ],
    [
      'pt-BR',
      'BR',
      { address: 'Rua Fictícia 9', postalCode: '01000-000', city: 'São Paulo', region: 'SP' },
      'Rua Fictícia 9, São Paulo - SP, 01000-000',
    ],
    [
      'en',
      'IN',
      { city: 'Pune', region: 'Maharashtra', postalCode: '411001' },
      'Pune - 411001, Maharashtra, India',
    ],
    ['en', 'SG', { address: '1 Quay', city: 'Singapore', postalCode: '018956' }, '1 Quay, Singapore, 018956'],
    ['de', 'DE', { city: 'Celle', region: 'Niedersachsen' }, 'Celle, Niedersachsen'],
    ['en', undefined, { city: 'Lund' }, 'Lund'],
    ['de', 'DE', {}, 'Deutschland'],
    ['en', 'not a code', { city: 'Lund' }, 'Lund, not a code'],
  ] as const)('in %s, of %s: %j is %s', (locale, country, parts, expected) => {
    expect(address(locale, country, parts)).toBe(expected);
  });

  it('keeps every part in the format of every country', () => {
    const parts = { address: 'Aa', postalCode: 'Bb', city: 'Cc', region: 'Dd' };
    const han = { address: '甲', postalCode: '99', city: '乙', region: '丙' };
    for (let a = 65; a < 91; a += 1)
      for (let b = 65; b < 91; b += 1) {
        const country = String.fromCharCode(a, b);
        for (const each of [parts, han])
          for (const part of Object.values(each)) expect(address('eo', country, each)).toContain(part);
      }
  });
});
