/** One weight and style of a font family that a theme is set in, and where its file comes from. */
export interface ThemeFace {
  readonly family: string;
  readonly weight: number;
  /** @default 'normal' */
  readonly style?: 'normal' | 'italic';
  /** ISO 15924 code of the script that it is for: `Latn`, `Hans`, `Arab`. @default 'Latn' */
  readonly script?: string;
  /** A file of an npm package, such as `@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf`, or an absolute path. */
  readonly file: string;
}

/** The faces of the families in the base tokens. */
export const defaultFaces: readonly ThemeFace[] = [
  face('Source Sans 3', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  face('Source Sans 3', 700, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  face('Source Serif 4', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  face('Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'Hans'),
  face('Noto Sans SC', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', 'Hans'),
  face('Noto Serif SC', 600, 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf', 'Hans'),
  face(
    'IBM Plex Sans Arabic',
    400,
    'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    'Arab',
  ),
  face('IBM Plex Sans Arabic', 700, 'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf', 'Arab'),
];

function face(family: string, weight: number, file: string, script?: string): ThemeFace {
  return { family, weight, ...(script && { script }), file: `@expo-google-fonts/${file}` };
}
