/// <reference path="./libraries.d.ts" />
export { collapseWhiteSpace, type LineContents } from './collapse-white-space.js';
export { directionOf } from './dom/language-direction.js';
export { isLanguageTag } from './dom/language-tag.js';
export type { HtmlElement, HtmlNode, HtmlText } from './dom/node.js';
export { describeElement } from './dom/node.js';
export { HtmlError, type HtmlOptions, parseHtml } from './dom/parse-html.js';
export { ImageError, type ImageLoader, imageBytes, imageName } from './image-bytes.js';
export { labelOfDrawing } from './label-of-drawing.js';
export { type PageOptions, pageStyle } from './page-style.js';
export type {
  BoxStyle,
  CornerRadius,
  Display,
  LineStyle,
  MaxSize,
  Size,
  TransformFunction,
} from './style/box-style.js';
export type { ComputedStyle } from './style/computed-style.js';
export type { ContentItem, ContentStyle, CounterChange, CounterStyle } from './style/content-style.js';
export { type CssDiagnostic, formatCssDiagnostic } from './style/diagnostic.js';
export type { DrawingStyle, Paint, PaintServer } from './style/drawing-style.js';
export type { FontStyle } from './style/font-style.js';
export type {
  ArrangementStyle,
  ContentAlignment,
  GridLine,
  ItemAlignment,
  TrackBreadth,
  TrackList,
  TrackSize,
} from './style/layout-style.js';
export type { Medium } from './style/medium.js';
export { nearest } from './style/nearest.js';
export { MARGIN_BOXES, type MarginBoxName, type PageKind, type PageStyle } from './style/page-style.js';
export { SelectorError } from './style/selectors/selector.js';
export type { CompileOptions, ImportedStylesheets, ImportLoader } from './style/sheet/compile.js';
export type { FontFaceRule, FontSource } from './style/sheet/font-face.js';
export { compileStylesheet } from './style/sheet/index.js';
export type { KnownClasses } from './style/sheet/known-classes.js';
export type { Stylesheet } from './style/sheet/stylesheet.js';
export type { TextStyle } from './style/text-style.js';
export {
  type Color,
  hasPercentage,
  type LengthPercentage,
  type PercentageExpression,
  resolveLength,
} from './style/values/length-percentage.js';
export { type StyledDocument, type StyleOptions, styleDocument } from './style-document.js';
export {
  elementsIn,
  haveSameStyles,
  type StyledElement,
  type StyledNode,
  type StyledText,
} from './styled-tree.js';
