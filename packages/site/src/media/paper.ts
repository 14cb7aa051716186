import { fileURLToPath } from 'node:url';
import { type RenderPdfOptions, themeSources } from '@resume/pdf';
import { facesFrom, installedFaces } from '@resume/pdf/fonts';
import { type Cache, renderCached } from '@resume/pdf/vite';
import type { ThemeFace } from '@resume/ui/themes';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SettingsError } from '../settings/site-settings.js';
import { readFace } from './fonts.js';

/** Where packages and files of fonts are looked for: the working directory, then the folder of the site. */
const folders = [process.cwd(), fileURLToPath(new URL('../..', import.meta.url))];

const findFonts = installedFaces(folders);

const furtherFaces = new Map<string, ReturnType<typeof facesFrom>>();

/**
 * The faces of the setting `fonts`, read once.
 *
 * @throws {SettingsError} for a name that is neither an installed package with fonts nor a font file
 */
async function furtherFacesOf(names: readonly string[]): ReturnType<typeof facesFrom> {
  const key = JSON.stringify(names);
  const faces = furtherFaces.get(key) ?? facesFrom(names, folders);
  furtherFaces.set(key, faces);
  try {
    return await faces;
  } catch (error) {
    furtherFaces.delete(key);
    throw new SettingsError(`settings.ts: fonts: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Renders a document to PDF in the site's faces, and in further ones for characters that those lack. One that says the
 * same as before keeps its date too.
 *
 * @param further names of packages or paths of files, as the setting `fonts` has them
 */
export async function paper(
  document: ReactElement,
  faces: readonly ThemeFace[],
  further: readonly string[],
  options: Omit<RenderPdfOptions, 'fonts' | 'findFonts'>,
  cache: Cache,
): Promise<Uint8Array> {
  const all = [...themeSources(faces, readFace), ...(await furtherFacesOf(further))];
  return renderCached(renderToStaticMarkup(document), { ...options, fonts: all, findFonts }, cache);
}
