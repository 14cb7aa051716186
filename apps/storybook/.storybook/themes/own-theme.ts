import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { readTheme } from '@resume/ui/read-theme';
import { type Theme, type ThemeFace, TokenError, themes } from '@resume/ui/themes';

/** The theme that RESUME_THEME names, or why it cannot be read. */
export interface OwnTheme {
  readonly theme?: Theme;
  /** Its folder, where it is one that can be watched. */
  readonly folder?: string;
  readonly problem?: string;
}

/**
 * Reads the theme that RESUME_THEME names: a folder, looked for from where Storybook was started, or an installed package.
 * Messages have its files as seen from there.
 */
export function readOwnTheme({ INIT_CWD, RESUME_THEME }: NodeJS.ProcessEnv): OwnTheme | undefined {
  if (!RESUME_THEME) return undefined;
  const start = INIT_CWD ?? process.cwd();
  try {
    const theme = readTheme(RESUME_THEME, [start, process.cwd()]);
    const file = resolve(theme.file);
    const folder = dirname(file);
    const faces = theme.faces.map((face) => ({ ...face, file: resolved(face, folder) }));
    return { theme: { ...theme, file: relative(start, file), faces }, folder };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const { loc, message } = error;
    if (!loc) return { problem: message };
    const reason = message.replace(/^.*?:\d+:\d+: /, '');
    return {
      problem: `${relative(start, loc.file)}:${loc.line}:${loc.column}: ${reason}`,
      folder: dirname(loc.file),
    };
  }
}

const ofLibrary = new Set(Object.values(themes).flatMap(({ faces }) => faces.map(({ file }) => file)));

/** The path of a face that the theme brings; the name of one that Storybook has itself. */
function resolved({ file }: ThemeFace, folder: string): string {
  if (ofLibrary.has(file)) return file;
  try {
    return createRequire(join(folder, 'theme.css')).resolve(file);
  } catch {
    throw new TokenError(
      `There is no font ${file}. Install the package that holds it next to the theme, or name a file that is there in faces.json.`,
    );
  }
}

/** The faces that the theme brings itself. */
export const ownFaces = ({ theme }: OwnTheme): readonly ThemeFace[] =>
  (theme?.faces ?? []).filter(({ file }) => !ofLibrary.has(file));
