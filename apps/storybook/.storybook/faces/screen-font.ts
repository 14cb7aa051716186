import { fileURLToPath } from 'node:url';
import { charactersFor, charactersShown, readThemeFace, webFeatures, webFont } from '@resume/pdf/fonts';
import { componentsCss } from '@resume/ui/components-css';
import { type ThemeFace, themeCss, themes } from '@resume/ui/themes';
import { charactersOfStories } from './stories-text.js';

const folders = [fileURLToPath(new URL('.', import.meta.url))];

/** A face cut to what stories show, and the `unicode-range`s of what it has and of all else. */
export interface ScreenFont {
  readonly data: Uint8Array;
  readonly range: string;
  readonly rest: string;
}

let shared: { readonly text: string; readonly features: readonly string[] } | undefined;

function sharedOptions() {
  const styles = [componentsCss, ...Object.values(themes).map(themeCss)].join('\n');
  shared ??= { text: charactersShown(charactersOfStories(), styles), features: webFeatures(styles) };
  return shared;
}

/** Cuts a face to the characters of the stories. The whole file, up to 15 MB, is for what is typed. */
export async function screenFont(face: ThemeFace): Promise<ScreenFont> {
  const { features, text: all } = sharedOptions();
  const text = charactersFor(face, all);
  const whole = await readThemeFace(face, folders, text);
  if (whole === undefined) throw new Error(`Storybook has no font ${face.file}.`);
  return {
    data: await webFont(whole, { family: face.family, text, features }),
    ...rangesOf([...text].map((character) => character.codePointAt(0) ?? 0)),
  };
}

/** The `unicode-range` of some characters, and that of all others. */
export function rangesOf(codePoints: readonly number[]): { readonly range: string; readonly rest: string } {
  const within: string[] = [];
  const between: string[] = [];
  let next = 0;
  for (const codePoint of [...codePoints].sort((one, other) => one - other)) {
    if (codePoint > next) between.push(rangeOf(next, codePoint - 1));
    within.push(rangeOf(codePoint, codePoint));
    next = codePoint + 1;
  }
  if (next <= 0x10ffff) between.push(rangeOf(next, 0x10ffff));
  return { range: within.join(','), rest: between.join(',') };
}

const rangeOf = (first: number, last: number) =>
  `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`;
