import { fileURLToPath } from 'node:url';
import { type FitOptions, type RenderPdfOptions, themeSources } from '@resume/pdf';
import { facesFrom, installedFaces } from '@resume/pdf/fonts';
import { type Cache, fitsCached, renderCached } from '@resume/pdf/vite';
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

/** What a PDF is made of: a document, and how it is rendered. */
export interface PaperSource {
  readonly document: ReactElement;
  readonly faces: readonly ThemeFace[];
  /** Names of packages or paths of files, as the setting `fonts` has them. */
  readonly further: readonly string[];
}

/**
 * Renders a document to PDF in the site's faces, and in further ones for characters that those lack. One that says the
 * same as before keeps its date too.
 */
export const paper = async (source: PaperSource, options: PaperOptions, cache: Cache): Promise<Uint8Array> =>
  renderCached(renderToStaticMarkup(source.document), { ...options, ...(await fontsOf(source)) }, cache);

/** Whether a document fits on the pages that `fitTo` allows. */
export const fitsPaper = async (
  source: PaperSource,
  options: PaperOptions & { readonly fitTo: FitOptions },
  cache: Cache,
): Promise<boolean> =>
  fitsCached(renderToStaticMarkup(source.document), { ...options, ...(await fontsOf(source)) }, cache);

type PaperOptions = Omit<RenderPdfOptions, 'fonts' | 'findFonts'>;

const fontsOf = async ({ faces, further }: PaperSource) => ({
  fonts: [...themeSources(faces, readFace), ...(await furtherFacesOf(further))],
  findFonts,
});
