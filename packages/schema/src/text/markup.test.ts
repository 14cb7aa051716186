import { expect, it } from 'vitest';
import { fromCslText, plainCslText, toCslText } from './markup.js';

it.each([
  ['x<sup>2</sup> and <i>a b</i>', 'x^2^ and *a b*'],
  ['x<sup>a <i>b c</i></sup> d', 'x^a\\ *b\\ c*^ d'],
  ['x<sub>a<sup>b</sup> c</sub> d', 'x~a^b^\\ c~ d'],
])('reads and writes %s', (csl, markdown) => {
  expect(fromCslText(csl)).toBe(markdown);
  expect(toCslText(markdown)).toBe(csl);
});

it.each([
  ['a <sup>b c', 'a b c'],
  ['<i>“a”</i>b', '“a”b'],
  ['a <i>_b_</i>', 'a *\\_b\\_*'],
])('keeps the words of %j where marks would not be read', (csl, markdown) => {
  expect(fromCslText(csl)).toBe(markdown);
});

it.each([
  ['Rain &amp; Snow &lt; 5 &#8211; a', 'Rain & Snow < 5 – a'],
  ['a <em>b</em> <strong>c</strong>', 'a *b* **c**'],
  ['<jats:title>On <jats:italic>E. coli</jats:italic></jats:title>', 'On *E. coli*'],
  ['<mml:math xmlns:mml="x"><mml:mi>n</mml:mi></mml:math> <scp>DNA</scp>', 'n DNA'],
  ['AT&T; x<y>z', 'AT&T; x<y>z'],
])('reads %s as publishers write it', (csl, markdown) => {
  expect(fromCslText(csl)).toBe(markdown);
});

it.each(['&amp; and &lt;', '<i>x</i>', 'a < b & c'])(
  'gives back %s, which a reader sees as it stands',
  (text) => {
    expect(fromCslText(toCslText(text))).toBe(text);
  },
);

it('takes a name out of HTML', () => {
  expect(plainCslText('Rain &amp; <i>Snow</i> Group<sup>*</sup>')).toBe('Rain & Snow Group<sup>*</sup>');
});
