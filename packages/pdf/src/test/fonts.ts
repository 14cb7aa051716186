import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFace } from '../index.js';

const require = createRequire(import.meta.url);

const face = (family: string, weight: number, file: string): FontFace => ({
  family,
  weight,
  data: readFileSync(require.resolve(`@expo-google-fonts/${file}`)),
});

/** The fonts of the ledger look. */
export const fonts: readonly FontFace[] = [
  face('Source Sans 3', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  face('Source Sans 3', 700, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  face('Source Serif 4', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  face('Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  face('Noto Sans SC', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  face('Noto Serif SC', 600, 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
];
