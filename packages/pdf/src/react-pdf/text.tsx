import { Link, Text } from '@react-pdf/renderer';
import { type ComputedStyle, resolveLength } from '@resume/css';
import type { ReactElement, ReactNode } from 'react';
import type { InlineBox, InlineContent, InlineRun } from '../boxes/box-types.js';
import { edgesOf } from '../boxes/edges.js';
import type { StructureNode } from '../boxes/structure-node.js';
import { POINT } from '../boxes/units.js';
import type { StyledRun } from '../text/clusters.js';
import { measure } from '../text/measure.js';
import { isInvisible } from '../text/shape.js';
import { spaceBetween } from '../text/spacing.js';
import { colorOf } from './box-style.js';
import type { PlacedProps } from './flow.js';
import { NO_HYPHENS, opportunitiesIn, splitAtOpportunities, written } from './line-breaks.js';
import type { RegisteredFonts } from './register-fonts.js';
import type { Style } from './types.js';

/** Text in one style. */
export interface TextPiece {
  readonly run: StyledRun;
  readonly inline: InlineBox;
  text: string;
}

export interface TextOptions {
  readonly fonts: RegisteredFonts;
  /** The width that percentages are of, in px. */
  readonly basis: number;
}

/** The space between ideographs and letters or figures that `text-autospace` asks for, in em. */
const AUTOSPACE = 0.125;

/** The pieces of text among runs. Spaces stand at the end of a piece: alone, react-pdf would set them as it likes. */
export function piecesOf({ runs }: InlineContent, styled: readonly StyledRun[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const run of styled) {
    const { inline } = runs[run.index] as InlineRun;
    if (run.edge || run.drawing) continue;
    const text = run.shown ?? [...run.text].filter((char) => char === '\n' || !isUnseen(char)).join('');
    const spaces = /^ */.exec(text)?.[0] ?? '';
    const last = pieces.at(-1);
    const joins = last !== undefined && !last.text.endsWith('\n');
    if (joins) last.text += spaces;
    const own = joins ? text.slice(spaces.length) : text;
    if (own) pieces.push({ run, inline, text: own });
  }
  return pieces;
}

/** Soft hyphens and signs of direction: react-pdf would ask fonts for them. A zero-width space is where a line may end. */
const isUnseen = (char: string): boolean => char !== '\u200b' && isInvisible(char);

/** How wide pieces are on one line, in px. */
export const widthOf = (pieces: readonly TextPiece[]): number =>
  pieces.reduce((sum, { run, text }) => sum + measure(text, [run.face]) * run.fontSize, 0);

/** How wide a line of pieces is with the space between its characters, and figures in columns, in px. */
export function lineWidthOf(pieces: readonly TextPiece[], root: ComputedStyle): number {
  const text = pieces.map((piece) => piece.text).join('');
  const owners = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece));
  let width = 0;
  let at = 0;
  for (const char of text) {
    const owner = owners[at] as TextPiece;
    const { face, features, fontSize, letterSpacing = 0 } = owner.run;
    at += char.length;
    const shown = features?.tnum ? char.replace(/\d/, '0') : char;
    width += measure(shown, [face]) * fontSize + letterSpacing;
    width += gapAfter(char, owner, text, at, owners[at], root);
  }
  return width;
}

export interface TextBlockProps {
  readonly pieces: readonly TextPiece[];
  /** Of the block container. */
  readonly root: ComputedStyle;
  /** A marker that hangs before the first line. */
  readonly marker?: readonly TextPiece[] | undefined;
  readonly style?: Style;
  /** What its place among others gives it. */
  readonly place?: Omit<PlacedProps, 'marginTop' | 'marginBottom'>;
}

/** The text of a block container. */
export function textBlock(props: TextBlockProps, options: TextOptions, key: string): ReactElement {
  const { marker = [], pieces, place, root, style } = props;
  const all = [...marker, ...pieces];
  const base = all[0]?.run;
  const hangs = marker.length > 0 && root.direction === 'ltr' ? widthOf(marker) : 0;
  const indent = (resolveLength(root.textIndent, options.basis) - hangs) * POINT;
  const block = { ...blockStyle(root, base, options), ...style };
  return (
    <Text
      key={key}
      {...place}
      orphans={root.orphans}
      widows={root.widows}
      hyphenationCallback={splitAtOpportunities}
      hyphenationPenalty={NO_HYPHENS}
      style={block}
    >
      {textNodes(runsOf(all, root, indent, options), block)}
    </Text>
  );
}

const ALIGNMENTS = { left: 'left', right: 'right', center: 'center', justify: 'justify' } as const;

/** What react-pdf inherits is written anew: the document around may say anything. */
function blockStyle(root: ComputedStyle, run: StyledRun | undefined, { fonts }: TextOptions): Style {
  const { direction, fontSize, textAlign } = root;
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const align = textAlign === 'start' ? start : textAlign === 'end' ? end : ALIGNMENTS[textAlign];
  const face = run?.face ?? fonts.fonts.resolve(root.fontFamily, root.fontWeight)[0];
  const natural = face ? face.metrics.ascent + face.metrics.descent + face.metrics.lineGap : 1.2;
  return {
    ...(face && fonts.styleOf(face)),
    fontSize: fontSize * POINT,
    lineHeight: root.lineHeight === 'normal' ? natural : root.lineHeight / fontSize,
    color: colorOf(root.color),
    direction,
    textAlign: align,
    letterSpacing: 0,
    textDecoration: 'none',
    textTransform: 'none',
    ...featuresOf(run),
  };
}

/** Nested text inherits the features of the text around it: none are written, too. */
const featuresOf = (run: StyledRun | undefined): Style =>
  ({ fontFeatureSettings: run?.features ?? {} }) as Style;

/** Text in one style of react-pdf, all in one link or in none. */
interface TextRun {
  text: string;
  readonly style: Style;
  readonly href: string | undefined;
}

/** The pieces with the places where lines may end. Neighbours that look the same are one run: react-pdf copies each one for each page. */
function runsOf(
  pieces: readonly TextPiece[],
  root: ComputedStyle,
  indent: number,
  options: TextOptions,
): readonly TextRun[] {
  const text = pieces.map((piece) => piece.text).join('');
  const owners = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece));
  const isKept = (position: number) =>
    Boolean(owners[position - 1]?.run.noWrap && owners[position]?.run.noWrap);
  const found = opportunitiesIn(text, root, isKept);
  const ends = withLongWords(text, withoutShortEnd(found, text, owners, root), owners, root, options);
  const runs: TextRun[] = [];
  const add = (part: string, style: Style, href: string | undefined) => {
    const last = runs.at(-1);
    if (part === '') return;
    if (last && last.href === href && isSameStyle(last.style, style)) last.text += part;
    else runs.push({ text: part, style, href });
  };
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    // The first line is indented by the first run.
    const own = {
      ...runStyle(piece, root, options),
      ...(index === 0 && indent !== 0 && { textIndent: indent }),
    };
    const href = hrefOf(piece.inline.structure);
    const spacing = (piece.run.letterSpacing ?? 0) * POINT;
    let open = '';
    for (const char of piece.text) {
      const next = at + char.length;
      if (char !== '\u200b') open += written(char, ends.has(next));
      const gap = gapAfter(char, owners[at], text, next, owners[next], root);
      if (gap !== 0) {
        const length = open.length - lastLength(open);
        add(open.slice(0, length), { ...own, letterSpacing: spacing }, href);
        add(open.slice(length), { ...own, letterSpacing: spacing + gap * POINT }, href);
        open = '';
      }
      at = next;
    }
    add(open, { ...own, letterSpacing: spacing }, href);
  }
  return runs;
}

/** Runs as nested text with what differs from the block they stand in. */
function textNodes(runs: readonly TextRun[], block: Style): readonly ReactNode[] {
  return runs.map(({ href, style, text }, index) => {
    const color = style.color ?? 'black';
    const own = withoutSame(style, href === undefined ? block : { ...block, color });
    const key = `${index}`;
    const node =
      Object.keys(own).length === 0 ? (
        text
      ) : (
        <Text key={key} style={own}>
          {text}
        </Text>
      );
    if (href === undefined) return node;
    return (
      <Link key={key} src={href} style={{ textDecoration: 'none', color }}>
        {node}
      </Link>
    );
  });
}

const isSameIn = (a: Style, b: Style) => (name: string) =>
  JSON.stringify(a[name as keyof Style]) === JSON.stringify(b[name as keyof Style]);

/** What nested text does not inherit from the text around it. */
const withoutSame = (style: Style, around: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([name]) => !isSameIn(style, around)(name)));

const isSameStyle = (a: Style, b: Style): boolean => Object.keys({ ...a, ...b }).every(isSameIn(a, b));

/** How much of a text is its last character, with the sign that a line may end after it. */
const lastLength = (text: string): number => /.\u00ad?$/su.exec(text)?.[0].length ?? 0;

/** The space after a character: between scripts, where punctuation meets, and at the edges of inline boxes. */
function gapAfter(
  char: string,
  owner: TextPiece | undefined,
  text: string,
  next: number,
  after: TextPiece | undefined,
  root: ComputedStyle,
): number {
  if (!owner || !after) return 0;
  const following = String.fromCodePoint(text.codePointAt(next) ?? 0);
  const em = Math.min(owner.run.fontSize, after.run.fontSize);
  const isFull = measure(char, [owner.run.face]) > FULL && measure(following, [after.run.face]) > FULL;
  const autospace = root.textAutospace === 'normal' ? AUTOSPACE : 0;
  const full = root.textSpacingTrim !== 'space-all' && isFull;
  const edges = owner.inline === after.inline ? 0 : edgesBetween(owner.inline, after.inline);
  return em * spaceBetween(char, following, { autospace, full }) + edges;
}

/** The least width of full-width punctuation, in em. */
const FULL = 0.9;

/** The inline boxes around and with one, without the block container. */
function chainOf(inline: InlineBox): readonly InlineBox[] {
  const chain: InlineBox[] = [];
  for (let at: InlineBox | undefined = inline; at?.parent; at = at.parent) chain.push(at);
  return chain;
}

function edgesBetween(before: InlineBox, after: InlineBox): number {
  const [closed, opened] = [chainOf(before), chainOf(after)];
  const side = (inline: InlineBox, name: 'left' | 'right') => {
    const { border, margin, padding } = edgesOf(inline.style, 0);
    return margin[name] + border[name] + padding[name];
  };
  const closes = closed.filter((inline) => !opened.includes(inline));
  const opens = opened.filter((inline) => !closed.includes(inline));
  return (
    closes.reduce((sum, inline) => sum + side(inline, 'right'), 0) +
    opens.reduce((sum, inline) => sum + side(inline, 'left'), 0)
  );
}

function runStyle({ inline, run }: TextPiece, root: ComputedStyle, { fonts }: TextOptions): Style {
  const { style } = inline;
  const shift = chainOf(inline).find((each) => /^su/.test(`${each.style.verticalAlign}`));
  const lines = new Set(inline.decorations.flatMap(({ textDecorationLine }) => textDecorationLine));
  const decoration = ['underline', 'line-through'].filter((line) => lines.has(line as 'underline'));
  const background = chainOf(inline).find((each) => each.style.backgroundColor.a > 0);
  const tall =
    style.lineHeight !== 'normal' && root.lineHeight !== 'normal' && style.lineHeight > root.lineHeight;
  return {
    ...fonts.styleOf(run.face),
    fontSize: run.fontSize * POINT,
    color: colorOf(style.color),
    ...(tall && { lineHeight: (style.lineHeight as number) / run.fontSize }),
    ...(decoration.length > 0 && { textDecoration: decoration.join(' ') as 'underline' }),
    ...(shift && { verticalAlign: shift.style.verticalAlign as 'sub' }),
    ...(background && { backgroundColor: colorOf(background.style.backgroundColor) }),
    ...featuresOf(run),
  };
}

/** Where a link around goes. */
export function hrefOf(structure: StructureNode | undefined): string | undefined {
  for (let at = structure; at; at = at.parent) {
    if (at.role !== 'Link' || !at.href) continue;
    return at.href.startsWith('#') ? `#${anchorName(at.href.slice(1))}` : at.href;
  }
  return undefined;
}

/** react-pdf sorts names by language and readers by bytes: what both sort alike are figures and small letters. */
export const anchorName = (id: string): string =>
  Array.from(new TextEncoder().encode(id), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The narrowest last line of a paragraph, in em, where the style leaves line breaks to us. */
const SHORTEST_LAST = 3;

/** The opportunities but for those that would leave a last line of a character or two. */
function withoutShortEnd(
  ends: ReadonlySet<number>,
  text: string,
  owners: readonly TextPiece[],
  { fontSize, textWrapStyle }: ComputedStyle,
): ReadonlySet<number> {
  if (textWrapStyle === 'stable') return ends;
  const kept = new Set(ends);
  let left = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const owner = owners[at] as TextPiece;
    if (text.charAt(at) === '\n') left = 0;
    else if (isCharStart(text, at))
      left += measure(String.fromCodePoint(text.codePointAt(at) ?? 0), [owner.run.face]) * owner.run.fontSize;
    if (left < SHORTEST_LAST * fontSize) kept.delete(at);
  }
  return kept;
}

/** How much of the width there is a word may take before lines may end within it. */
const LONGEST_WORD = 0.4;

/**
 * The opportunities, and those within words too long for a line: react-pdf would let them run off the page. It asks for
 * them before it knows how wide the line is, so that a word is taken for long that fills much of the page.
 */
function withLongWords(
  text: string,
  ends: ReadonlySet<number>,
  owners: readonly TextPiece[],
  { overflowWrap, wordBreak }: ComputedStyle,
  { basis }: TextOptions,
): ReadonlySet<number> {
  const breaks = overflowWrap !== 'normal' || wordBreak === 'break-word';
  const limit = basis * (breaks ? LONGEST_WORD : 1);
  const all = new Set(ends);
  let width = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at === text.length || ends.has(at) || text.charAt(at) === '\n') {
      if (width > limit)
        for (let within = start + 1; within < at; within += 1) if (isCharStart(text, within)) all.add(within);
      width = 0;
      start = text.charAt(at) === '\n' ? at + 1 : at;
    }
    const owner = owners[at];
    if (owner && isCharStart(text, at)) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      width += measure(char, [owner.run.face]) * owner.run.fontSize;
    }
  }
  return all;
}

const isCharStart = (text: string, at: number): boolean => !/[\udc00-\udfff]/.test(text.charAt(at));
