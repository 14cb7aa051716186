export { type PublicationItem, PublicationList, type PublicationListProps } from './PublicationList.js';
