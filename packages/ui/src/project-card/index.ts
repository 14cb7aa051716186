export { ProjectCard, type ProjectCardProps } from './ProjectCard.js';
export { ProjectList, type ProjectListProps } from './ProjectList.js';
