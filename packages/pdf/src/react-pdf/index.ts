/// <reference path="../libraries.d.ts" />
export type { Look, StylesheetSource } from '@resume/ui/look';
export type { FontAddress, FontFace, FontInput, FontSource } from '../text/font-face.js';
export { HtmlView, type HtmlViewProps } from './HtmlView.js';
export { type RegisterFontsOptions, registerFonts } from './register-fonts.js';
