import { expect, it } from 'vitest';
import { misleadingIn } from './misleading-address.js';

it.each([
  ['https://example.org@evil.example/', 'leads to evil.example, and not to example.org'],
  ['https://user:word@example.org:8080/', 'leads to example.org:8080, and not to user:word'],
  ['mailto:a@exаmple.org', 'mixes letters'],
  ['//evil.example/a', 'leads to the site evil.example'],
  ['\\\\evil.example', 'leads to the site evil.example'],
  ['/\\evil.example', 'leads to the site evil.example'],
  ['https:\\\\evil.example', 'has backslashes'],
  ['https://раура.com', 'names the site "раура" in Cyrillic letters'],
  ['https://ρορο.com', 'names the site "ρορο" in Greek letters'],
  ['https://exa\u200bmple.org', 'not seen'],
  ['https://example.org/a\u00adb', 'not seen'],
  ['https://example.org/\u202efdp', 'turn around'],
  ['https://g%D1%96thub.com', 'mixes letters'],
  ['https://xn--80aa0cbo.com/', 'names the site "раура" in Cyrillic letters'],
  ['HTTPS://www.XN--gthub-n2e.com:8080/', 'mixes letters of Latin and Cyrillic'],
  ['mailto:ada@xn--exmple-4nf.org', 'mixes letters'],
  ['https://xn--exmple-cxc.org', 'phonetic letters'],
  ['https://ɡithub.com', 'phonetic letters'],
  ['https://exam%E2%80%8Bple.org', 'not seen'],
  ['https://exam%E2%80%AEple.org', 'turn around'],
  ['https://ｅxample.org', 'stand for others: example.org'],
])('%j is misleading: it %s', (href, fault) => {
  expect(misleadingIn(href)).toContain(fault);
});

it.each([
  'https://example.org/',
  'https://example.org/@ada',
  'https://bücher.example/',
  'https://xn--bcher-kva.example/',
  'https://xn--wgv71a119e.jp/',
  'https://xn--80a1acny.xn--p1ai',
  'https://xn--999999999/',
  'https://日本語たん.jp/',
  'https://한국abc.kr',
  'https://почта.рф',
  'https://кто.com',
  'https://مثال.eg',
  'mailto:ada@example.org?subject=a@b',
  'tel:+44',
  '/papers//1.pdf',
  '#work',
  'papers/a b.pdf',
  'https://example.org/%E0%A4%A',
])('%s is not', (href) => {
  expect(misleadingIn(href)).toBeUndefined();
});
