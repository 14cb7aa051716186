import { expect, it } from 'vitest';
import { xml, xmlDocument } from './xml.js';

it('escapes text and attributes', () => {
  expect(xml('a', { href: 'x"><b c="&' }, '</a><script>"&')).toBe(
    '<a href="x&quot;&gt;&lt;b c=&quot;&amp;">&lt;/a&gt;&lt;script&gt;&quot;&amp;</a>',
  );
});

it('leaves out characters that XML cannot hold', () => {
  expect(xml('a', { b: '1\u0000\u001f2' }, 'x\u0008\ufffey\n\t')).toBe('<a b="12">xy\n\t</a>');
});

it('writes elements within elements, and empty ones', () => {
  expect(xmlDocument(xml('a', {}, [xml('b', {}), xml('c', {}, 'd')]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a><b/><c>d</c></a>\n',
  );
});
