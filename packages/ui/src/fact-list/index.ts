export { FactList, type FactListProps, type FactsVariant } from './FactList.js';
