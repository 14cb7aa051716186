import { describe, expect, it } from 'vitest';
import { ImportError } from '../conversion.js';
import { readXml } from './read-xml.js';
import { writeXml } from './write-xml.js';

describe('readXml', () => {
  it('gives texts, lists, attributes and elements without their prefixes', () => {
    const { name, value } = readXml(
      '<?xml version="1.0"?><a:r xmlns:a="u"><a:t k="1">x &amp; y</a:t><b>1</b><b c="2"/><d e="f"><g> h </g></d></a:r>',
    );
    expect(name).toBe('r');
    expect(value).toEqual({
      t: 'x & y',
      't@k': '1',
      b: ['1', ''],
      'b@c': ['', '2'],
      d: { '@e': 'f', g: 'h' },
    });
  });

  it('reads the entities of HTML, and no others', () => {
    expect(readXml('<a><b>&uuml;&#x4E2D;</b></a>').value).toEqual({ b: 'ü中' });
    const laughs = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]><a><b>&y;</b></a>';
    expect(() => readXml(laughs)).toThrow(/not well-formed: Named entity isn't defined: &y;/);
    const file = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b></a>';
    expect(() => readXml(file)).toThrow(ImportError);
  });

  it.each([
    ['no element', '<?xml version="1.0"?>'],
    ['an element without an end', '<a><b></a>'],
    ['text behind the root', '<a/>b'],
    ['a hundred levels', '<a>'.repeat(200) + '</a>'.repeat(200)],
    ['more levels than the stack has', '<a>'.repeat(50_000) + '</a>'.repeat(50_000)],
  ])('refuses %s', (_, text) => {
    expect(() => readXml(text)).toThrow(ImportError);
  });

  it('keeps names that objects have already as keys of their own', () => {
    const { value } = readXml('<a><__proto__>x</__proto__><constructor>y</constructor></a>');
    expect(Object.entries(value)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('finds the places of warnings', () => {
    const { placed } = readXml('<a>\n  <b>1</b>\n  <b>\n    <c d="e"><f/></c></b>\n</a>');
    const path = ['b[1].c', 'b[1].c.@d', 'b[0]', 'x'].map((each) => ({ path: each, message: '' }));
    expect(placed(path).map(({ line, column }) => [line, column])).toEqual([
      [4, 5],
      [4, 5],
      [2, 3],
      [undefined, undefined],
    ]);
  });
});

it('writes texts that are read again, and leaves out what is empty', () => {
  const text = 'a & <b> "c" \u0000d ]]>\n字';
  const xml = writeXml([
    'r',
    [
      ['t', { k: text }, text],
      ['empty', ''],
      ['none', [['x', undefined]]],
      ['id', true],
    ],
  ]);
  const { value } = readXml(xml);
  expect(value).toEqual({ t: text.replace('\u0000', ''), 't@k': expect.stringContaining('字'), id: '' });
});
