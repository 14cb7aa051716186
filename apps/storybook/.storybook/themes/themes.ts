import * as own from 'virtual:own-theme';
import { defaultTheme, type Theme, type ThemeFace, themes } from '@resume/ui/themes';
import { addFaces, fetchFace } from '../faces/faces.js';

/** The themes of the toolbar by name. The one that RESUME_THEME names comes first, and takes the place of one of its name. */
export const shownThemes: Readonly<Record<string, Theme>> = {
  ...(own.theme && { [own.theme.name]: own.theme }),
  ...themes,
  ...(own.theme && { [own.theme.name]: own.theme }),
};

/** The theme on view at first. */
export const firstTheme: Theme = own.theme ?? defaultTheme;

/** Why the theme that RESUME_THEME names is not among them. */
export const themeProblem: string | undefined = own.problem;

/** Gives the page the faces of all themes. */
export function addThemeFaces(): void {
  addFaces();
  for (const { family, style = 'normal', url, weight } of own.faces)
    document.fonts.add(new FontFace(family, `url("${url}")`, { style, weight: String(weight) }));
}

/** The bytes of a face of one of the themes. */
export async function fetchThemeFace(face: ThemeFace): Promise<Uint8Array> {
  const found = own.faces.find(({ file }) => file === face.file);
  return found ? new Uint8Array(await (await fetch(found.url)).arrayBuffer()) : fetchFace(face);
}
