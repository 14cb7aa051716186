import PDFDocument from 'pdfkit';

/** What something is painted with. */
export interface Paint {
  /** Hex: `#rrggbb`. */
  readonly color: string;
  /** From 0 to 1; opaque where it is not said. */
  readonly opacity?: number;
}

/** A colour of CSS as paint: hex, `rgb()`, `hsl()` or a name. None for another. */
export function parseColor(text: string): Paint | undefined {
  const color = text.trim().toLowerCase();
  if (color.startsWith('#')) return fromHex(color.slice(1));
  const [, model, inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(color) ?? [];
  if (!model) return fromName(color);
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  return model === 'rgb' ? fromRgb(parts) : fromHsl(parts);
}

/** A share: a number from 0 to 1, or a percentage. */
export function parseShare(text: string): number {
  const share = text.trim().endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
  return Math.min(1, Math.max(0, share));
}

function fromHex(digits: string): Paint | undefined {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const pairs = digits.length < 6 ? Array.from(digits, (digit) => digit + digit) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0, alpha = 255] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  return paint([red, green, blue], alpha / 255);
}

function fromRgb(parts: readonly string[]): Paint | undefined {
  const [red, green, blue] = parts.map((part) =>
    part.endsWith('%') ? parseShare(part) * 255 : Number(part),
  );
  return paint([red, green, blue], opacityOf(parts));
}

function fromHsl(parts: readonly string[]): Paint | undefined {
  const [hue = '', saturation = '', lightness = ''] = parts;
  if (!/^[+-]?[\d.]+(deg)?$/.test(hue)) return undefined;
  const [angle, light] = [Number.parseFloat(hue), parseShare(lightness)];
  const reach = parseShare(saturation) * Math.min(light, 1 - light);
  const channel = (offset: number) => {
    const step = (((offset + angle / 30) % 12) + 12) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  };
  return paint([channel(0), channel(8), channel(4)], opacityOf(parts));
}

const opacityOf = ([, , , alpha]: readonly string[]): number => (alpha === undefined ? 1 : parseShare(alpha));

/** pdfkit knows the names of CSS. */
function fromName(name: string): Paint | undefined {
  const { _normalizeColor: normalize } = PDFDocument.prototype as unknown as {
    _normalizeColor(this: object, color: string): readonly number[] | null;
  };
  const channels = normalize.call({ spotColors: {} }, name);
  return channels ? paint(channels.map((channel) => channel * 255)) : undefined;
}

function paint(channels: readonly (number | undefined)[], opacity = 1): Paint | undefined {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = channels;
  if ([red, green, blue, opacity].some(Number.isNaN)) return undefined;
  const pair = (channel: number) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0');
  const color = `#${[red, green, blue].map(pair).join('')}`;
  return opacity < 1 ? { color, opacity } : { color };
}
