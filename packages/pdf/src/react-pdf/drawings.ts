export { readDrawing } from '../drawing/read-drawing.js';
export { drawingElement } from './drawing.js';
