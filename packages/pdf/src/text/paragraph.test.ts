import { beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../../tools/fuzz-runs.mjs';
import { fonts } from '../test/fonts.js';
import type { StyledRun } from './clusters.js';
import { type Face, FontSet } from './font-set.js';
import { itemize } from './itemize.js';
import type { ParagraphStyle } from './line.js';
import { setParagraph } from './paragraph.js';

const EM = 10;
const set = await FontSet.open(fonts);
const faces = () => set.resolve(['Source Sans 3', 'Noto Sans SC'], 400);
const ALPHABET =
  '模型的研发与落地年月，。、：；（）《》“”「」…—·！？ 用在是不了abcdefghijklmnopqrstuvwxyzABCDEFGLM0123456789%+-/.,é()←→';

beforeAll(async () => {
  itemize(ALPHABET, faces(), 'zh');
  await set.subset();
});

const STYLE: ParagraphStyle = {
  width: 100,
  fontSize: EM,
  lineHeight: 15,
  align: 'left',
  direction: 'ltr',
  autospace: 0.25,
  shortestLast: 3,
};

function paragraph(text: string, style: Partial<ParagraphStyle> = {}, run: Partial<StyledRun> = {}) {
  const runs = itemize(text, faces(), 'zh').map(({ text: part, face }: { text: string; face: Face }) => ({
    text: part,
    face,
    fontSize: EM,
    color: '#000000',
    index: 0,
    ...run,
  }));
  return setParagraph(runs, { ...STYLE, ...style });
}
const lines = (text: string, style?: Partial<ParagraphStyle>) =>
  paragraph(text, style).map(({ string }) => string);
const widthOf = (text: string) => paragraph(text, { width: 1000 })[0]?.xAdvance ?? 0;

describe('setParagraph', () => {
  it('fills each line before it begins the next', () => {
    expect(lines('模型的研发与落地模型的研发与落地模型的')).toEqual([
      '模型的研发与落地模型',
      '的研发与落地模型的',
    ]);
  });

  it('keeps words whole, and hangs the space after them out of the line', () => {
    const [first] = paragraph('模型的研发与落地 model 落地的模型', { width: 112 });
    expect(first?.string).toBe('模型的研发与落地 model ');
    expect(first?.xAdvance).toBeLessThanOrEqual(112);
  });

  it('keeps what is not to be divided on one line, where a line holds it', () => {
    for (const date of ['15 May 2023', '2023年5月', '05/06-2023']) {
      for (let before = 0; before < 30; before += 1) {
        const words = itemize('a '.repeat(before), faces(), 'en');
        const runs = [
          ...words.map((run) => ({ ...run, noWrap: false })),
          ...itemize(date, faces(), 'en').map((run) => ({ ...run, noWrap: true })),
          ...itemize(' b c', faces(), 'en').map((run) => ({ ...run, noWrap: false })),
        ].map(({ text, face, noWrap }) => ({ text, face, noWrap, fontSize: EM, color: '#000000', index: 0 }));
        const set = setParagraph(runs, { ...STYLE, width: 100 }).map(({ string }) => string);
        expect(set.filter((line) => line.includes(date))).toHaveLength(1);
        const narrow = setParagraph(runs, { ...STYLE, width: 20 });
        expect(narrow.every(({ xAdvance }) => xAdvance <= 20)).toBe(true);
      }
    }
  });

  it('cuts a word that no line holds, where the line is full', () => {
    const word = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
    const cut = paragraph(word);
    expect(cut.map(({ string }) => string).join('')).toBe(word);
    for (const line of cut) expect(line.xAdvance).toBeLessThanOrEqual(100);
    for (const line of cut.slice(0, -2)) expect(line.xAdvance).toBeGreaterThan(90);
  });

  it.each([0, -40])('puts one character on each line that is %d pt wide', (width) => {
    expect(lines('模型 ab\n研', { width })).toEqual(['模', '型 ', 'a', 'b', '研']);
  });

  it('gives a lone character at the end company', () => {
    expect(lines('模型的研发与落地模型的')).toEqual(['模型的研发与落地', '模型的']);
  });

  it('gives a word at the end of long lines company, unless it takes a seventh of their width', () => {
    const last = (text: string) => lines(`${'模型的研发与'.repeat(6)}${text}`, { width: 350 }).at(-1);
    expect(last('落地模')).toBe('发与落地模');
    expect(last('落地模型')).toBe('与落地模型');
  });

  it('ends lines where the author does', () => {
    expect(lines('模型\n落地').map((line) => line.trim())).toEqual(['模型', '落地']);
  });

  it('needs no glyph for what has no look', () => {
    const [line] = paragraph('模\u200e型\u00ad的\u200b研\u2060发\ufeff', { width: 1000 });
    expect(line?.xAdvance).toBe(5 * EM);
    expect(line?.runs.flatMap(({ glyphs }) => glyphs)).toHaveLength(5);
  });

  it('may end a line at a zero-width space', () => {
    expect(lines('abcdefgh\u200babcdefgh', { width: 50 }).map((line) => line.length)).toEqual([9, 8]);
  });

  it('puts a quarter of an em between Chinese and Latin, and none where there is a space', () => {
    expect(widthOf('用model') - widthOf('用') - widthOf('model')).toBeCloseTo(EM / 4);
    expect(widthOf('在2024是') - widthOf('在是') - widthOf('2024')).toBeCloseTo(EM / 2);
    expect(widthOf('用 model') - widthOf('用') - widthOf('model')).toBeCloseTo(
      widthOf('a b') - widthOf('a') - widthOf('b'),
      0,
    );
  });

  it.each(['）。', '，“', '「（', '》、', '。”'])('squeezes %s to one and a half em', (pair) => {
    expect(widthOf(`用${pair}在`)).toBeCloseTo(3.5 * EM);
  });

  it('fills justified lines but the last', () => {
    const set = paragraph('模型的 model 研发与 abc 落地模型的研发 def 与落地模型的研发与落地', {
      align: 'justify',
      width: 97,
    });
    for (const line of set.slice(0, -1)) {
      const text = line.string.trimEnd().length;
      const painted = line.runs.flatMap(({ positions }) => positions).slice(0, text);
      expect(painted.reduce((sum, { xAdvance }) => sum + xAdvance, 0)).toBeCloseTo(97);
    }
    expect(set.at(-1)?.xAdvance).toBeLessThan(97);
  });

  it('loses nothing and overfills no line, whatever the text', () => {
    const { seed } = runs;
    let state = seed;
    const next = (n: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % n;
    };
    const alphabet = [...ALPHABET];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 1 + next(120) }, () => alphabet[next(alphabet.length)]).join('');
      const width = 30 + next(200);
      const result = paragraph(text, { width });
      expect(result.map(({ string }) => string).join(''), `seed ${seed}`).toBe(text);
      for (const line of result) {
        expect(line.xAdvance, `seed ${seed}: ${text}`).toBeLessThan(width + 0.03);
      }
    }
  });
});

describe('the height of a line', () => {
  const run = (text: string, more: Partial<StyledRun> = {}): StyledRun => ({
    text,
    face: faces()[0] as Face,
    fontSize: EM,
    color: '#000000',
    index: 0,
    ...more,
  });
  const heights = (...runs: readonly StyledRun[]) =>
    setParagraph(runs, {
      width: 1000,
      fontSize: EM,
      lineHeight: 15,
      align: 'left',
      direction: 'ltr',
      autospace: 0.25,
      shortestLast: 3,
    }).map(({ ascent, box }) => ({ top: box.y, height: box.height, ascent }));
  const ordinary = { height: 15, ascent: 8.8 };

  it('is that of the paragraph, also next to smaller and raised text and icons', () => {
    const small = run('a', { fontSize: 7, rise: 3.5 });
    const icon = run('\ufffc', { drawing: { width: 10, height: 10 } });
    expect(heights(run('a\n'), run('a'), small, icon, run('\na'))).toEqual([
      { top: 0, ...ordinary },
      { top: 15, ...ordinary },
      { top: 30, ...ordinary },
    ]);
  });

  it('is the greatest of what stands in it, and the next line begins below', () => {
    const large = run('A', { fontSize: 40, lineHeight: 44 });
    const [first, second, third] = heights(run('a\n'), run('a'), large, run('\na'));
    expect(first).toEqual({ top: 0, ...ordinary });
    expect(second).toMatchObject({ top: 15, height: 44 });
    expect(second?.ascent).toBeCloseTo(35.2);
    expect(third).toEqual({ top: 59, ...ordinary });
  });

  it('makes space for a drawing above and below', () => {
    const drawing = { width: 60, height: 60 };
    const [first, second] = heights(run('\ufffc', { drawing }), run('\na'));
    // Half the space between lines is its own.
    expect(first?.ascent).toBe(57.5);
    expect(second?.top).toBeCloseTo(57.5 + 15 - 8.8);
    const [lowered] = heights(run('\ufffc', { drawing, rise: -30 }));
    expect(lowered).toEqual({ top: 0, ascent: 27.5, height: 57.5 });
  });
});

describe('signs of direction', () => {
  const isolated = (text: string, sign: string) => {
    const parts = text.split('|').flatMap((part, index) => {
      if (index === 0) return [part];
      return index % 2 ? [sign, part] : ['\u2069', part];
    });
    const runs = parts.flatMap((part) =>
      itemize(part, faces(), 'zh').map((run) => ({
        ...run,
        fontSize: EM,
        color: '#000000',
        index: 0,
      })),
    );
    return setParagraph(runs, {
      width: 100,
      fontSize: EM,
      lineHeight: 15,
      align: 'left',
      direction: 'ltr',
      autospace: 0.25,
      shortestLast: 3,
    });
  };

  it.each([
    '模型|model|的研发与落地，模型|（model）|的研发',
    'abc |def| ghi (|abc|) def |ghi|, abc def |ghi',
  ])('change no line of %s', (text) => {
    const plain = paragraph(text.replaceAll('|', ''));
    const signed = isolated(text, '\u2068');
    const shown = (set: typeof plain) => set.map(({ string, xAdvance }) => [string, xAdvance]);
    expect(shown(signed)).toEqual(shown(plain));
  });

  it('turn what stands between them', () => {
    const [line] = isolated('a|bc|d', '\u2067\u202e');
    const read = line?.runs.flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints)) ?? [];
    expect(String.fromCodePoint(...read)).toBe('acbd');
  });
});

describe('text from right to left', () => {
  /** What is drawn, from the left, and the characters that readers get. */
  const drawn = (text: string, run?: Partial<StyledRun>) => {
    const [line] = paragraph(text, { direction: 'rtl' }, run);
    const glyphs =
      line?.runs.flatMap((each) => each.glyphs.map((glyph) => ({ glyph, font: each.font }))) ?? [];
    const looks = (char: string) => glyphs[0]?.font.glyphForCodePoint(char.codePointAt(0) ?? 0).id;
    const seen = glyphs.map(({ glyph: { id } }) => [...'()123←→'].find((char) => looks(char) === id));
    const read = glyphs.map(({ glyph: { codePoints } }) => String.fromCodePoint(...codePoints));
    return [seen.join(''), read.join('')];
  };

  it('mirrors brackets, and gives readers those that were written', () => {
    expect(drawn('(3)')).toEqual(['(3)', ')3(']);
  });

  it('turns arrows where they lead from one thing to the next', () => {
    expect(drawn('1→2')).toEqual(['2→1', '2→1']);
    expect(drawn('1→2', { mirrored: true })).toEqual(['2←1', '2→1']);
  });
});
