export { type FittedView, fitView } from './fit-view.js';
export { leftOut } from './left-out.js';
export { shorterViews } from './shorter-views.js';
