import type { ColorValue } from './token-file.js';

/** Colour spaces that CSS has a function of their own for; the others are arguments of `color()`. */
const FUNCTIONS = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch']);

/** Spaces whose second and third components are percentages in CSS. */
const PERCENTAGES = new Set(['hsl', 'hwb']);

/** A colour of a token as CSS: a hex string in sRGB without transparency, so that the page is read by older browsers too. */
export function colorCss({ alpha = 1, colorSpace, components }: ColorValue): string {
  if (colorSpace === 'srgb' && alpha === 1 && components.every((component) => component !== 'none'))
    return `#${components.map((component) => hexOf(Number(component))).join('')}`;
  const written = components.map((component, index) =>
    PERCENTAGES.has(colorSpace) && index > 0 && component !== 'none' ? `${component}%` : String(component),
  );
  const rest = `${written.join(' ')}${alpha === 1 ? '' : ` / ${alpha}`}`;
  return FUNCTIONS.has(colorSpace) ? `${colorSpace}(${rest})` : `color(${colorSpace} ${rest})`;
}

const hexOf = (component: number) =>
  Math.round(Math.min(1, Math.max(0, component)) * 255)
    .toString(16)
    .padStart(2, '0');

/** A hex colour of six digits as the value of a token. */
export const colorValue = (hex: string): ColorValue => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map(
    (start) => Math.round((Number.parseInt(hex.slice(start, start + 2), 16) / 255) * 1000) / 1000,
  ),
  hex: hex.toLowerCase(),
});
