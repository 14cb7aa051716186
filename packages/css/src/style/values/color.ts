import { color as parseColor, serializeRGB } from '@csstools/css-color-parser';
import { parseComponentValue } from '@csstools/css-parser-algorithms';
import { tokenize } from '@csstools/css-tokenizer';
import { type CssNode, nameOf } from '../css-node.js';
import type { ComputeContext, Specified } from './context.js';
import type { Color } from './length-percentage.js';
import { constant, type Syntax } from './syntax.js';
import type { ValueReader } from './value-reader.js';

export const BLACK: Color = { r: 0, g: 0, b: 0, a: 1 };

/** Colours of the system as Chromium prints them, which follow `color-scheme`. */
const SYSTEM: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  accentcolor: ['#0075ff', '#99c8ff'],
  accentcolortext: ['#fff', '#000'],
  activetext: ['#f00', '#ff9e9e'],
  buttonborder: ['#000', '#fff'],
  buttonface: ['#efefef', '#6b6b6b'],
  buttontext: ['#000', '#fff'],
  canvas: ['#fff', '#121212'],
  canvastext: ['#000', '#fff'],
  field: ['#fff', '#3b3b3b'],
  fieldtext: ['#000', '#fff'],
  graytext: ['#808080', '#808080'],
  highlight: ['#3367d1', '#3367d1'],
  highlighttext: ['#fff', '#fff'],
  linktext: ['#00e', '#9e9eff'],
  mark: ['#ff0', '#ff0'],
  marktext: ['#000', '#000'],
  selecteditem: ['#3367d1', '#3367d1'],
  selecteditemtext: ['#fff', '#fff'],
  visitedtext: ['#551a8b', '#d0adf0'],
};

/** `<color>`, in sRGB. */
export const color: Syntax<Color> = {
  grammar: '<color>',
  read(reader) {
    const node = reader.next();
    if (!node || !['Identifier', 'Hash', 'Function'].includes(node.type)) return undefined;
    return colorOf(node, reader);
  },
};

function colorOf(node: CssNode, reader: ValueReader): Specified<Color> | undefined {
  const name = node.type === 'Identifier' ? nameOf(node) : '';
  if (name === 'currentcolor') return (context) => context.color;
  const system = Object.hasOwn(SYSTEM, name) ? SYSTEM[name] : undefined;
  if (system) {
    const [light, dark] = system.map(absoluteColor) as [Color, Color];
    return ({ colorScheme }) => (colorScheme === 'dark' ? dark : light);
  }
  if (node.type === 'Function' && nameOf(node) === 'light-dark') return lightDark(reader.inside(node));
  const text = reader.text(node);
  const parts = node.type === 'Function' ? dependentParts(node, reader) : [];
  if (parts.length === 0) {
    const value = absoluteColor(text);
    return value && constant(value);
  }
  const start = node.loc?.start.offset ?? 0;
  const written = (colors: (part: Part) => Color) => {
    let result = '';
    let end = 0;
    for (const part of parts) {
      result += text.slice(end, part.from - start) + toText(colors(part));
      end = part.to - start;
    }
    return result + text.slice(end);
  };
  const sample = absoluteColor(written(() => BLACK));
  return sample && ((context) => absoluteColor(written((part) => part.color(context))) ?? sample);
}

function lightDark(args: ValueReader): Specified<Color> | undefined {
  const light = color.read(args);
  const dark = args.operator(',') ? color.read(args) : undefined;
  if (!light || !dark || !args.done) return undefined;
  return (context: ComputeContext) => (context.colorScheme === 'dark' ? dark : light)(context);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly color: Specified<Color>;
}

/** The colours within a function that depend on the element: `currentColor`, those of the system, `light-dark()`. */
function dependentParts(node: CssNode, reader: ValueReader): readonly Part[] {
  return [...(node.children ?? [])].flatMap((child) => {
    const name = nameOf(child);
    const depends =
      (child.type === 'Identifier' && (name === 'currentcolor' || Object.hasOwn(SYSTEM, name))) ||
      (child.type === 'Function' && name === 'light-dark');
    if (!depends || !child.loc) return child.type === 'Function' ? dependentParts(child, reader) : [];
    const value = colorOf(child, reader);
    return value ? [{ from: child.loc.start.offset, to: child.loc.end.offset, color: value }] : [];
  });
}

const toText = ({ a, b, g, r }: Color): string =>
  `color(srgb ${[r, g, b].map((channel) => channel.toFixed(6)).join(' ')} / ${a.toFixed(6)})`;

/** Colours by their text. Stylesheets name few, and computing one takes long. */
const known = new Map<string, Color | undefined>();
const MOST_KNOWN = 2000;

/** The colour of a text that depends on nothing; undefined where it is none. */
function absoluteColor(text: string): Color | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const value = computeColor(text);
  known.set(text, value);
  return value;
}

function computeColor(text: string): Color | undefined {
  const component = parseComponentValue(tokenize({ css: text }));
  const data = component && parseColor(component);
  if (!data) return undefined;
  const channels = serializeRGB(data)
    .toString()
    .match(/[\d.]+/g)
    ?.map(Number);
  const [r = 0, g = 0, b = 0, a = 1] = channels ?? [];
  return { r: r / 255, g: g / 255, b: b / 255, a };
}
