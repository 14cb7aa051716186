import { sep } from 'node:path';
import { sourceFile } from '../folder/own-path.js';

/** Where the development server has a file of `client/`, below the base of the site. */
export const clientAddress = (base: string, name: string): string =>
  `${base}@fs/${sourceFile(`client/${name}`).split(sep).join('/').replace(/^\//, '')}`;
