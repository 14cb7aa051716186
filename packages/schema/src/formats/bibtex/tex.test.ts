import { expect, it } from 'vitest';
import { readTex, readVerbatim } from './tex.js';

it.each([
  [
    String.raw`\'Etretat \& H{\aa}kon {\AA}s, {\"o}, \"{\i}, \v{\j}, {\c C}a{\u g}lar, Mart{\'{\i}}n, \H{o}, \t{oo}`,
    'Étretat & Håkon Ås, ö, ï, ǰ, Çağlar, Martín, ő, o͡o',
  ],
  [
    String.raw`A \LaTeX{} view of rain\ldots{} at 5\,mm for \pounds 3, see \S 2`,
    'A LaTeX view of rain… at 5\u00A0mm for £3, see §2',
  ],
  [
    String.raw`\textit{E. coli}, {\em x}, {a \bf b}, \textsc{Sc}, \texttt{tt}`,
    '<i>E. coli</i>, <i>x</i>, a <b>b</b>, Sc, tt',
  ],
  ["``a'' -- b---c, Fig.~1", '“a” – b—c, Fig.\u00A01'],
  [
    String.raw`$\mathcal{O}(n \log n)$ with $p \leq 0.05$, $\geq 3 \times 10^{-5}$ in $\mathbb{R}^n$`,
    'O(n log n) with p ≤ 0.05, ≥ 3 × 10⁻⁵ in ℝⁿ',
  ],
  [
    String.raw`M$_{\odot}$, $\chi^2$, CO$_2$, $x_{ij}^{*}$, 30$^\circ$C, $H\alpha$, H$\alpha$`,
    'M<sub>⊙</sub>, χ², CO₂, x<sub>ij</sub><sup>*</sup>, 30°C, Hα, Hα',
  ],
  [
    String.raw`$\frac{1}{2}$, $\frac{a+b}{c}$, $\sqrt{x}$, $\sqrt{x+1}$, $\hat{x}$, $\not=$, $\text{if } n$`,
    '1/2, (a+b)/c, √x, √(x+1), x̂, ≠, if n',
  ],
  ['A $5 sensor', 'A $5 sensor'],
  [String.raw`From $5 to $10 and \$3`, 'From $5 to $10 and $3'],
  [
    String.raw`$\sqrt[3]{x+1}$, $\sqrt[n]{2}$, \texorpdfstring{$\beta$}{beta} \begin{math}x\end{math}`,
    '∛(x+1), ⁿ√2, β x',
  ],
  [String.raw`\ce{H2O} and \ce{SO4^{2-}}, \SI{5}{mm}`, 'H₂O and SO₄²⁻, 5 mm'],
  [
    String.raw`T\kern-.1667em\lower.5ex\hbox{E}X, {\raisebox{-0.5ex}\textasciitilde}, \left(a\right.`,
    'TEX, ~, (a',
  ],
  [String.raw`\href{https://a.org}{text}, {\noopsort{1973b}}1973, \textcolor{red}{x}`, 'text, 1973, x'],
  ['50% of R&D_1 x^2 a#b <i>c</i>', '50% of R&D_1 x^2 a#b <i>c</i>'],
  [String.raw`$\kappa$-calculus, $k$-means, $-1$`, 'κ-calculus, k-means, −1'],
  [String.raw`\(x^2\) and \[y\]`, 'x² and y'],
  [String.raw`{\ensuremath{\alpha}}, \ensuremath\beta, {\ensuremath<}5`, 'α, β, <5'],
  ['', ''],
  ['\\', ''],
])('reads %s', (source, text) => {
  expect(readTex(source)).toEqual({ text, unknown: [] });
});

it('names the commands it does not know, and keeps them, or their arguments', () => {
  expect(readTex(String.raw`The \foo{x} of \bar{y} and \foo z`)).toEqual({
    text: String.raw`The x of ȳ and \foo z`,
    unknown: ['\\foo{…}', '\\foo'],
  });
});

it.each([
  [String.raw`In \$\textbackslash bar\{\textbackslash alpha\}\_2\$ phase`, 'In ᾱ₂ phase'],
  [String.raw`\$x\textasciicircum\{2\} \textbackslash leq y\$`, 'x² ≤ y'],
  [String.raw`From \$5 to \$9 a \textbackslash b`, String.raw`From $5 to $9 a \b`],
])('reads mathematics that a reference manager escaped, as in %s', (source, text) => {
  expect(readTex(source)).toEqual({ text, unknown: [] });
});

it.each([
  ['\\url{https://a.b/c_d}', 'https://a.b/c_d'],
  ['\\href{https://a.b/c{\\_}d}{here}', 'https://a.b/c_d'],
  ['10.1007/978-4{\\_}28', '10.1007/978-4_28'],
  ['https://a.b/{\\~{}}c\\%20\\&d', 'https://a.b/~c%20&d'],
  ['https://a.b/\\textasciitilde{}c', 'https://a.b/~c'],
  ['https://a.b/$\\sim$c', 'https://a.b/~c'],
])('takes the address out of %s', (source, address) => {
  expect(readVerbatim(source)).toBe(address);
});

it.each([
  '{',
  '}',
  '$',
  '\\',
  "\\'",
  '\\it ',
  '\\(',
  '$x',
  '^',
  '\\frac',
  '{\\it ',
  '\\ensuremath',
  '\\ensuremath{',
  '$$',
  '<i>',
  "'",
])('reads many of %j in linear time', (piece) => {
  const time = (count: number) => {
    const source = piece.repeat(count);
    const start = process.cpuUsage();
    readTex(source);
    readVerbatim(source);
    return process.cpuUsage(start).user / 1000;
  };
  time(500);
  const short = time(2_000);
  expect(time(20_000)).toBeLessThan(40 * Math.max(short, 2));
});

it.each([
  ['Sums in $O(n^2) time', 'Sums in O(n²) time', true],
  ['The $\\alpha_{1} phase', 'The α₁ phase', true],
  ['A $5 coffee', 'A $5 coffee', false],
  ['$x^{2$ and more', 'x² and more', false],
  ['$f \\text{ if $a_1$ is } g$', 'f if a₁ is g', false],
  ['If $p<0.05 holds in {\\rm H}$_2$O and $n$', 'If p<0.05 holds in H₂O and n', true],
  [String.raw`On $\alpha-rays of $^{12}$C and $^{14}$N`, 'On α−rays of ¹²C and ¹⁴N', true],
  ['From $5 on, with $x^2$', 'From $5 on, with x²', false],
])('reads %s, whose mathematics may not balance', (source, text, isOpen) => {
  expect(readTex(source)).toEqual({ text, unknown: [], ...(isOpen && { isOpen }) });
});
