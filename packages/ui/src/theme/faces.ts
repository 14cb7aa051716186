import { familySlug } from './font-families.js';

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

interface FamilyFaces {
  readonly weights: readonly number[];
  readonly italics?: readonly number[];
  readonly script?: string;
}

/** The faces of a family, each a file of its package of `@expo-google-fonts`. */
export function facesOf(
  family: string,
  { weights, italics = [], script }: FamilyFaces,
): readonly ThemeFace[] {
  const face = (weight: number, style?: 'italic'): ThemeFace => ({
    family,
    weight,
    ...(style && { style }),
    ...(script && { script }),
    file: fileOf(family, weight, style),
  });
  return [...weights.map((weight) => face(weight)), ...italics.map((weight) => face(weight, 'italic'))];
}

/** How weights are named in the packages of `@expo-google-fonts`. */
const WEIGHT_NAMES: Readonly<Record<number, string>> = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' };

function fileOf(family: string, weight: number, style?: 'italic'): string {
  const name = `${weight}${WEIGHT_NAMES[weight]}${style ? '_Italic' : ''}`;
  return `@expo-google-fonts/${familySlug(family)}/${name}/${family.replaceAll(' ', '')}_${name}.ttf`;
}

/** The faces of the families in the base tokens. */
export const defaultFaces: readonly ThemeFace[] = [
  ...facesOf('Source Sans 3', { weights: [400, 700], italics: [400, 700] }),
  ...facesOf('Source Serif 4', { weights: [600] }),
  ...facesOf('Noto Sans SC', { weights: [400, 700], script: 'Hans' }),
  ...facesOf('Noto Serif SC', { weights: [600], script: 'Hans' }),
  ...facesOf('IBM Plex Sans Arabic', { weights: [400, 700], script: 'Arab' }),
];

/** Further faces of these families, for themes that set text in those of titles. */
export const textFaces: readonly ThemeFace[] = [
  ...facesOf('Source Serif 4', { weights: [400, 700], italics: [400, 700] }),
  ...facesOf('Noto Serif SC', { weights: [400, 700], script: 'Hans' }),
];
