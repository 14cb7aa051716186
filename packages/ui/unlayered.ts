import { selectorSpecificity } from '@csstools/selector-specificity';
import postcss from 'postcss';
import nesting from 'postcss-nesting';
import selectorParser, { type Selector } from 'postcss-selector-parser';

/** How many elements the weakest selector of a layer weighs: more than those of a reset, and never a class. */
const WEIGHTS: Readonly<Record<string, number>> = { elements: 9, base: 10, theme: 11, hidden: 40 };

/** What pages set for elements, and what is taken back from the elements that the library renders. */
const REVERTED = [
  'appearance, background, border, border-radius, box-shadow, box-sizing, color, cursor, display, float, font',
  'height, hyphens, letter-spacing, list-style, margin, max-height, max-width, min-height, min-width, opacity, padding',
  'position, quotes, text-align, text-decoration, text-indent, text-shadow, text-transform, transition, vertical-align',
  'white-space, width, word-spacing',
].flatMap((line) => line.split(', '));

const RENDERED = [
  '[class^="resume-"]:not(img, svg, svg *)',
  '[class^="resume-"] > li',
  '[class^="resume-"] :is(cite, code, em, s, strong, sub, sup)',
].join(', ');

const REVERT = `:where(${RENDERED})${weightOf(8)} {
${REVERTED.map((name) => `  ${name}: revert;`).join('\n')}
}
`;

/**
 * A stylesheet of the library without its layers, for pages whose own CSS stands in none and would win over any layer.
 * Every selector gets the specificity of many elements and no class. So it wins over what a reset says about elements,
 * in whatever order the two stand, and a class of the page wins over it.
 *
 * @param css a stylesheet in which all rules stand in `@layer resume.…`
 */
export function unlayered(css: string): string {
  // A nested selector such as `> p` has no specificity of its own, and is no selector that `:where()` takes.
  const root = postcss([nesting()]).process(css, { from: undefined }).root;
  root.walkAtRules('layer', (layer) => {
    const weight = WEIGHTS[layer.params.replace('resume.', '')];
    if (weight === undefined) {
      layer.remove();
      return;
    }
    layer.walkRules((rule) => {
      const selectors = selectorParser().astSync(rule.selector).nodes;
      rule.selector = selectors.map((selector) => weighted(selector, weight)).join(', ');
    });
    layer.replaceWith(layer.nodes ?? []);
  });
  root.walkComments((comment) => {
    if (comment.text.startsWith('# sourceMappingURL')) comment.remove();
  });
  return REVERT + root.toString();
}

/**
 * A stylesheet of the library for Tailwind CSS 4, before or after Tailwind's own: in Tailwind's layer for elements, where
 * it wins over the reset by specificity, and gives way to utilities by layer.
 */
export function forTailwind(css: string): string {
  return `@layer base {\n${unlayered(css)}\n}\n`;
}

/** A selector that matches the same, with a specificity of `weight` elements, more where it had classes before. */
function weighted(selector: Selector, weight: number): string {
  const end = selector.nodes.findIndex((node) => selectorParser.isPseudoElement(node));
  const element =
    end === -1 ? selector : selectorParser.selector({ ...selector, nodes: selector.nodes.slice(0, end) });
  const pseudoElement = end === -1 ? '' : selector.nodes.slice(end).join('');
  const { b, c } = selectorSpecificity(element);
  const own = element.toString().trim();
  const matched = b + c > 0 ? `:where(${own})` : own;
  return matched + weightOf(weight + 4 * b + c) + pseudoElement;
}

/** Adds so many elements to the specificity. No element is called `_`, and so all match. */
function weightOf(elements: number): string {
  return `:not(${Array.from({ length: elements }, () => '_').join(' ')})`;
}
