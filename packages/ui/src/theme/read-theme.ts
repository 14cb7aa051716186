import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { defineTheme, type Theme, type ThemeSource } from './define-theme.js';
import type { ThemeFace } from './faces.js';
import { themes } from './index.js';
import { type JsonFile, readJson } from './json-file.js';
import { TokenError } from './token-file.js';

/**
 * Reads a theme: one of this package by its name, a folder by its path, or an npm package by its name. A folder holds
 * `tokens.json`, `theme.css`, both or one of them, and `faces.json` where it is set in faces of its own: a list of
 * `{ family, weight, style, script, file }`, and `picture.svg`. Nothing in it is executed.
 *
 * @param name such as `plain`, `./press` or `resume-theme-press`
 * @param folders where paths begin and packages are looked for, in this order
 * @throws {TokenError} for a name of nothing, a folder without a theme, and files that cannot be read
 */
export function readTheme(name: string, folders: readonly string[]): Theme {
  const own = Object.hasOwn(themes, name) ? themes[name] : undefined;
  if (own) return own;
  const folder = folderOf(name, folders);
  if (folder === undefined)
    throw new TokenError(
      `There is no theme "${name}". Use one of ${Object.keys(themes).join(', ')}, the path of a folder with tokens.json or theme.css, such as ./press, or the name of an installed package.`,
    );
  const tokens = readIfPresent(join(folder, 'tokens.json'));
  const stylesheet = readIfPresent(join(folder, 'theme.css'));
  const faces = readIfPresent(join(folder, 'faces.json'));
  const picture = readIfPresent(join(folder, 'picture.svg'));
  if (tokens === undefined && stylesheet === undefined)
    throw new TokenError(`${folder} holds no theme: it has neither tokens.json nor theme.css.`);
  const json = tokens === undefined ? undefined : readJson(tokens, join(folder, 'tokens.json'));
  return themeFrom(json, {
    name: slugOf(folder),
    file: relative('', join(folder, 'theme.css')),
    ...(stylesheet !== undefined && { stylesheet }),
    ...(picture !== undefined && { picture }),
    ...(faces !== undefined && { faces: facesFrom(faces, folder) }),
  });
}

/** The theme that stands next to a résumé: the path of a folder `theme` with `tokens.json` or `theme.css`, if there is one. */
export function ownTheme(folder: string): string | undefined {
  const path = join(folder, 'theme');
  const isTheme = ['tokens.json', 'theme.css'].some((file) => readIfPresent(join(path, file)) !== undefined);
  return isTheme ? path : undefined;
}

/**
 * Reads a token file and lays it over a theme, such as one exported from Storybook.
 *
 * @throws {TokenError} for a file that cannot be read
 */
export function withTokenFile(theme: Theme, file: string): Theme {
  const text = readIfPresent(file);
  if (text === undefined) throw new TokenError(`There is no token file ${file}.`);
  return themeFrom(readJson(text, file), { name: theme.name, extends: theme });
}

/** A theme with the tokens of a file; what is wrong with them is reported at its place. */
function themeFrom(tokens: JsonFile | undefined, source: Omit<ThemeSource, 'tokens'>): Theme {
  if (!tokens) return defineTheme(source);
  try {
    return defineTheme({ ...source, tokens: tokens.value });
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const { message, path } = error.token ?? { path: [], message: error.message };
    throw tokens.errorAt(path, message);
  }
}

function folderOf(name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const path = resolve(folder, name);
    if (isFolder(path)) return path;
  }
  if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name)) return undefined;
  for (const folder of folders) {
    for (const modules of createRequire(join(folder, 'package.json')).resolve.paths(name) ?? []) {
      const path = join(modules, name);
      if (isFolder(path)) return path;
    }
  }
  return undefined;
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new TokenError(`${file} could not be read (${code}).`);
  }
}

/** A name for a theme from that of its folder. */
const slugOf = (folder: string) =>
  basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '') || 'theme';

/** The faces of a theme in a folder; paths that begin with `./` lead from the folder. */
function facesFrom(text: string, folder: string): readonly ThemeFace[] {
  const { errorAt, value: faces } = readJson(text, join(folder, 'faces.json'));
  if (!Array.isArray(faces)) throw errorAt([], 'expected a list of faces.');
  return faces.map((face: Partial<ThemeFace>, index) => {
    if (typeof face?.family !== 'string' || typeof face.weight !== 'number' || typeof face.file !== 'string')
      throw errorAt(
        [index],
        `face ${index + 1}: expected { "family": "Inter", "weight": 400, "file": "./Inter-Regular.ttf" }, found ${JSON.stringify(face)}.`,
      );
    return { ...(face as ThemeFace), file: face.file.startsWith('./') ? join(folder, face.file) : face.file };
  });
}
