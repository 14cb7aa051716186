import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { ThemeFace } from '@resume/ui/themes';
import { readFace } from './fonts.js';
import { SOCIAL_SIZE, type SocialImage } from './social-size.js';

const { width, height } = SOCIAL_SIZE;

/** Where things stand, in px from the edge; the same as on cards that are read from left to right. */
const EDGE = 68;
const RIGHT = width - EDGE;
const MEASURE = width - 2 * EDGE;

/**
 * The card of a page that is read from right to left. Satori, which sets the others, joins no Arabic letters; Skia does,
 * and asks for lines to be broken by who calls it.
 */
export async function cardFromRight(image: SocialImage, faces: readonly ThemeFace[]): Promise<Uint8Array> {
  // An ellipsis stands for what is cut.
  const text = [image.title, image.description, image.owner, '…'].join('');
  const fonts = await Promise.all(
    faces.map(async (face) => ({ family: face.family, data: await readFace(face, text) })),
  );
  // Skia knows them while this card is drawn: a family that is split into many fonts gives each card others.
  const keys = fonts.flatMap(({ data, family }) => GlobalFonts.register(data, family) ?? []);
  try {
    return draw(image);
  } finally {
    GlobalFonts.removeBatch(keys);
  }
}

function draw({ title, description, owner, accent, design: { color, font } }: SocialImage): Uint8Array {
  const { ground, ink, muted, hairline } = color.light;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.direction = 'rtl';
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.fillStyle = accent;
  context.fillRect(RIGHT - 72, EDGE, 72, 8);

  const titleEnd = write(context, title, {
    size: 72,
    weight: 700,
    family: font.title,
    color: ink,
    top: 112,
    lines: 3,
  });
  write(context, description, {
    size: 34,
    family: font.text,
    color: muted,
    top: titleEnd + 20,
    lines: 2,
  });
  context.fillStyle = hairline;
  context.fillRect(EDGE, height - EDGE - 70, MEASURE, 2);
  write(context, owner, {
    size: 30,
    family: font.text,
    color: muted,
    top: height - EDGE - 42,
    lines: 1,
  });
  return canvas.toBuffer('image/png');
}

interface Setting {
  readonly size: number;
  readonly weight?: number;
  readonly family: readonly string[];
  readonly color: string;
  readonly top: number;
  /** How many lines fit; an ellipsis stands for the rest. */
  readonly lines: number;
}

/** Sets text in lines, and says where they end. */
function write(
  context: SKRSContext2D,
  text: string,
  { size, weight = 400, family, color, top, lines }: Setting,
): number {
  context.font = `${weight} ${size}px ${family.map((name) => `"${name}"`).join(', ')}`;
  context.fillStyle = color;
  const set = broken(context, text.split(/\s+/));
  const shown = set.slice(0, lines);
  if (shown.length < set.length) shown.push(`${shown.pop()}…`);
  shown.forEach((line, index) => {
    context.fillText(line, RIGHT, top + size * (1 + index * 1.4), MEASURE);
  });
  return top + size * 1.4 * shown.length;
}

/** Words in lines as full as they go. */
function broken(context: SKRSContext2D, words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= MEASURE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
