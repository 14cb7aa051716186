export { PublicationList, type PublicationListProps } from './PublicationList.js';
