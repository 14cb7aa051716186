import { isSerif } from './font-families.js';

/** The measures of a face: shares of its size. */
interface Measures {
  /** The width of letters on average, weighted by how often texts in Latin letters have them. */
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** The measures of families that themes are set in, as their files have them. */
const MEASURES: Readonly<Record<string, Measures>> = {
  'Source Sans 3': { width: 0.418, ascent: 1.024, descent: 0.4 },
  'Source Serif 4': { width: 0.479, ascent: 1.036, descent: 0.335 },
  'EB Garamond': { width: 0.385, ascent: 1.007, descent: 0.298 },
  Newsreader: { width: 0.4285, ascent: 0.735, descent: 0.265 },
  Inter: { width: 0.4775, ascent: 0.9688, descent: 0.2412 },
  'STIX Two Text': { width: 0.426, ascent: 0.762, descent: 0.238 },
  'Bricolage Grotesque': { width: 0.47, ascent: 0.93, descent: 0.27 },
};

/** Faces that systems have, of nearly the same width. */
interface SystemFaces {
  /** What the name of a stand-in ends in. */
  readonly name: string;
  readonly locals: readonly string[];
  readonly width: number;
}

const SANS: readonly SystemFaces[] = [
  // Windows, macOS and iOS, Android, Linux.
  {
    name: 'Sans',
    locals: ['Segoe UI', 'Helvetica Neue', 'Roboto', 'Liberation Sans', 'Arial'],
    width: 0.4458,
  },
];

const SERIF: readonly SystemFaces[] = [
  // Windows, macOS and iOS; Android; Linux.
  { name: 'Georgia', locals: ['Georgia', 'Gelasio'], width: 0.4458 },
  { name: 'Noto', locals: ['Noto Serif'], width: 0.481 },
  { name: 'Times', locals: ['Liberation Serif', 'Times New Roman'], width: 0.4063 },
];

const systemFacesOf = (family: string): readonly SystemFaces[] =>
  family in MEASURES ? (isSerif(family) ? SERIF : SANS) : [];

/** Families of systems for Han characters, by whether they have serifs and by the language of their forms. */
const HAN_FAMILIES: Readonly<Record<'sans' | 'serif', Readonly<Record<string, readonly string[]>>>> = {
  sans: {
    ja: ['Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP'],
    ko: ['Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR'],
    'zh-Hans': ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'],
    'zh-Hant': ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC'],
    'zh-HK': ['PingFang HK', 'Microsoft JhengHei', 'Noto Sans CJK HK'],
  },
  serif: {
    ja: ['Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP'],
    ko: ['AppleMyungjo', 'Batang', 'Noto Serif CJK KR'],
    'zh-Hans': ['Songti SC', 'SimSun', 'Noto Serif CJK SC'],
    'zh-Hant': ['Songti TC', 'PMingLiU', 'Noto Serif CJK TC'],
    'zh-HK': ['Songti TC', 'PMingLiU', 'Noto Serif CJK HK'],
  },
};

const standInOf = (family: string, { name }: SystemFaces) => `${family} by ${name}`;

/**
 * Families with those that systems have behind them: while a font loads, and where none is there, text is set in a face
 * that looks like it.
 *
 * @param families a stack without its generic families, the Latin one first
 * @param forms the language whose forms of Han characters they have
 */
export function withSystemFamilies(families: readonly string[], forms: string): readonly string[] {
  const [first = '', ...others] = families;
  const standIns = systemFacesOf(first).map((faces) => standInOf(first, faces));
  const han = HAN_FAMILIES[isSerif(first) ? 'serif' : 'sans'][forms] ?? [];
  return [...new Set([first, ...standIns, ...others, ...han])].filter(Boolean);
}

/**
 * The rules `@font-face` of the stand-ins of a family: faces of systems, of its width and on its baseline, so that text
 * does not move when the font comes. Nothing for a family whose measures are not known.
 *
 * @param range the `unicode-range` of the family, where it is not to set all characters that it has
 */
export function standInRules(family: string, range?: string): readonly string[] {
  const own = MEASURES[family];
  if (own === undefined) return [];
  return systemFacesOf(family).flatMap((faces) => {
    const size = own.width / faces.width;
    const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
    const measures = `size-adjust:${percent(size)};ascent-override:${percent(own.ascent / size)};descent-override:${percent(own.descent / size)};line-gap-override:0%`;
    return [
      { weight: 400, suffix: '' },
      { weight: 700, suffix: ' Bold' },
    ].map(({ weight, suffix }) => {
      const sources = faces.locals.map((local) => `local("${local}${suffix}")`).join(',');
      return `@font-face{font-family:"${standInOf(family, faces)}";font-weight:${weight};src:${sources};${measures}${range === undefined ? '' : `;unicode-range:${range}`}}`;
    });
  });
}
