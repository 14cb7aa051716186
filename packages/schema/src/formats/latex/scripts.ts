/** A script whose letters the fonts of Western text lack. */
export interface Script {
  /** As Unicode and fontspec name it. */
  readonly script: string;
  /** The languages whose documents are in a font of it. */
  readonly languages: readonly string[];
  readonly dir: 'ltr' | 'rtl';
  /** Fonts for it: the first that is there is used. */
  readonly fonts: readonly string[];
}

export const SCRIPTS: readonly Script[] = [
  {
    script: 'Arabic',
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
    dir: 'rtl',
    fonts: ['Amiri', 'Noto Naskh Arabic', 'Scheherazade New', 'DejaVu Sans'],
  },
  {
    script: 'Hebrew',
    languages: ['he', 'yi'],
    dir: 'rtl',
    fonts: ['Noto Serif Hebrew', 'David CLM', 'DejaVu Sans'],
  },
  {
    script: 'Devanagari',
    languages: ['hi', 'mr', 'ne'],
    dir: 'ltr',
    fonts: ['Noto Serif Devanagari', 'Lohit Devanagari'],
  },
  { script: 'Thai', languages: ['th'], dir: 'ltr', fonts: ['Noto Serif Thai', 'Noto Sans Thai'] },
];

/** The command that sets words in a script. */
export const commandOf = (script: string): string => `\\resume${script}`;

/** Words of each script, one behind the other. */
const RUNS = SCRIPTS.map(({ script }) => {
  const word = `[\\p{Script=${script}}\\p{M}\\u200C\\u200D]*\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200C\\u200D]*`;
  return { script, pattern: new RegExp(`${word}(?:[ ،؛]+${word})*`, 'gu') };
});

/** Text with the words of these scripts in their commands. */
export const inScripts = (text: string): string =>
  RUNS.reduce(
    (whole, { script, pattern }) => whole.replace(pattern, (words) => `${commandOf(script)}{${words}}`),
    text,
  );
