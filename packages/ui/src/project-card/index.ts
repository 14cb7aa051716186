export { ProjectCard, type ProjectCardProps, type ProjectItem } from './ProjectCard.js';
export { ProjectGrid } from './ProjectGrid.js';
export { ProjectList, type ProjectListProps } from './ProjectList.js';
