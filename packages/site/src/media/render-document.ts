import type { FitOptions, RenderPdfOptions } from '@resume/pdf';
import { facesFrom, installedFaces, themeFonts } from '@resume/pdf/fonts';
import { type Cache, fitsCached, renderCached } from '@resume/pdf/vite';
import type { Theme } from '@resume/ui/themes';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SettingsError } from '../settings/site-settings.js';
import { fontFolders } from './fonts.js';

const findFonts = installedFaces(fontFolders);

const furtherFaces = new Map<string, ReturnType<typeof facesFrom>>();

/**
 * The faces of the setting `fonts`, read once.
 *
 * @throws {SettingsError} for a name that is neither an installed package with fonts nor a font file
 */
async function furtherFacesOf(names: readonly string[]): ReturnType<typeof facesFrom> {
  const key = JSON.stringify(names);
  const faces = furtherFaces.get(key) ?? facesFrom(names, fontFolders);
  furtherFaces.set(key, faces);
  try {
    return await faces;
  } catch (error) {
    furtherFaces.delete(key);
    throw new SettingsError(`settings.ts: fonts: ${error instanceof Error ? error.message : error}`);
  }
}

/** What a PDF is made of: a document, and how it is rendered. */
export interface PrintedDocument {
  readonly document: ReactElement;
  readonly theme: Pick<Theme, 'name' | 'faces'>;
  /** Names of packages or paths of files, as the setting `fonts` has them. */
  readonly further: readonly string[];
}

/**
 * Renders a document to PDF in the faces of a theme, and in further ones for characters that those lack. One that says the
 * same as before keeps its date too.
 */
export const renderDocument = async (
  source: PrintedDocument,
  options: PrintOptions,
  cache: Cache,
): Promise<Uint8Array> =>
  renderCached(renderToStaticMarkup(source.document), { ...options, ...(await fontsOf(source)) }, cache);

/** Whether a document fits on the pages that `fitTo` allows. */
export const fitsPages = async (
  source: PrintedDocument,
  options: PrintOptions & { readonly fitTo: FitOptions },
  cache: Cache,
): Promise<boolean> =>
  fitsCached(renderToStaticMarkup(source.document), { ...options, ...(await fontsOf(source)) }, cache);

type PrintOptions = Omit<RenderPdfOptions, 'fonts' | 'findFonts'>;

const fontsOf = async ({ theme, further }: PrintedDocument) => ({
  fonts: [...(await themeFonts(theme, fontFolders)), ...(await furtherFacesOf(further))],
  findFonts,
});
