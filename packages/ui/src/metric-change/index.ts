export { MetricChange, type MetricChangeProps } from './MetricChange.js';
export { MetricList, type MetricListProps } from './MetricList.js';
