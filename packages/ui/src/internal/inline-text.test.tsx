import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { inlineText } from './inline-text.js';

const codesIn = (text: Parameters<typeof inlineText>[0]) => {
  const markup = renderToStaticMarkup(<p>{inlineText(text)}</p>);
  return [...markup.matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/g)].map(([, code]) => code);
};

it('isolates codes in right-to-left text, and nothing else', () => {
  const text = 'خبرة 15 سنة في HL7 و C++ و .NET منذ 2010-05، هاتف +963 11 222، إصدار 2.1';
  expect(codesIn(text)).toEqual(['C++', '.NET', '2010-05', '+963 11 222', '2.1']);
  expect(codesIn({ children: [{ type: 'strong', children: ['ניסיון ב-C# מאז 2014-09'] }] })).toEqual([
    'C#',
    '2014-09',
  ]);
});

it('keeps every character of right-to-left text in its order', () => {
  const text = 'منذ 2010-05 و C++.';
  expect(renderToStaticMarkup(<p>{inlineText(text)}</p>).replace(/<[^>]*>/g, '')).toBe(text);
});

it('leaves codes in left-to-right text alone', () => {
  expect(codesIn('C++ since 2010-05')).toEqual([]);
});

it('begins no line with a sign that has a space before it, and leaves code as it is', () => {
  expect(inlineText('musée : logotype, « Petites Voix » ; vraiment ? Oui !')).toBe(
    'musée\u00a0: logotype, «\u00a0Petites Voix\u00a0»\u00a0; vraiment\u00a0? Oui\u00a0!',
  );
  expect(inlineText('at 10 :30 or :has')).toBe('at 10 :30 or :has');
  const code = { children: [{ type: 'code' as const, children: ['a ? b : c'] }] };
  expect(renderToStaticMarkup(<p>{inlineText(code)}</p>)).toBe('<p><code>a ? b : c</code></p>');
});
