export { type SectionComponent, SectionItems, type SectionItemsProps } from './SectionItems.js';
export {
  type SectionComponentProps,
  type SectionComponents,
  sectionComponents,
} from './section-components.js';
