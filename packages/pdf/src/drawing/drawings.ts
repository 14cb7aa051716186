export { DrawingPainter } from '../pdf/paint-drawing.js';
export { readDrawing } from './read-drawing.js';
