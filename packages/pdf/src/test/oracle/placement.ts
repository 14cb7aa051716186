/** A word on a line, from the top left corner of the document. Lengths in px. */
export interface PlacedWord {
  /** In small letters, as synthesized small capitals are others than those in the source. */
  readonly text: string;
  readonly x: number;
  /** Of the top of its font. */
  readonly y: number;
}

/** The border box of an element with a class. */
export interface PlacedBox {
  /** Its name, its classes, and its number among those. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where words and boxes of a document stand. */
export interface Placement {
  readonly words: readonly PlacedWord[];
  readonly boxes: readonly PlacedBox[];
}

/** A pixel in pt. */
const POINT = 0.75;

/** How far words and boxes may be apart, in pt. */
const NEAR = { x: 0.5, y: 1 };

/** What the engine places elsewhere than the browser does: a sentence for each, none where they agree. */
export function differences(engine: Placement, browser: Placement): readonly string[] {
  return [
    ...compared('word', asBoxes(engine.words), asBoxes(browser.words)),
    ...compared('box', engine.boxes, browser.boxes),
  ];
}

/** Words in an order that does not depend on what is painted first. */
const asBoxes = (words: readonly PlacedWord[]): readonly PlacedBox[] =>
  words
    .map(({ text, x, y }) => ({ name: text, x, y, width: 0, height: 0 }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : Math.round(a.y - b.y) || a.x - b.x));

const number = (value: number) => (Math.round(value * 100) / 100).toString();

function compared(kind: string, ours: readonly PlacedBox[], theirs: readonly PlacedBox[]): readonly string[] {
  const [mine, others] = [ours.map(({ name }) => name).join(' '), theirs.map(({ name }) => name).join(' ')];
  if (mine !== others) return [`${kind}s: "${mine}" here, "${others}" in the browser`];
  return ours.flatMap((own, index) => {
    const other = theirs[index] as PlacedBox;
    const isNear =
      Math.abs(own.x - other.x) * POINT <= NEAR.x &&
      Math.abs(own.y - other.y) * POINT <= NEAR.y &&
      Math.abs(own.width - other.width) * POINT <= NEAR.x &&
      Math.abs(own.height - other.height) * POINT <= NEAR.y;
    if (isNear) return [];
    const where = ({ height, width, x, y }: PlacedBox) =>
      kind === 'word' ? `${number(x)}, ${number(y)}` : [x, y, width, height].map(number).join(', ');
    return [`${kind} "${own.name}": ${where(own)} here, ${where(other)} in the browser`];
  });
}
