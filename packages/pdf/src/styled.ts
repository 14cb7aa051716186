export { BoxPainter } from './pdf/box-painter.js';
export { layOutStyled } from './styled-document.js';
