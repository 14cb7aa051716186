export { GoalList, type GoalListProps } from './GoalList.js';
