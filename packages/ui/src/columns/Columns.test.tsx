import { describeConformance } from '../test/conformance.js';
import { Columns } from './Columns.js';

describeConformance(Columns, { props: { children: 'left' }, element: 'div', part: 'resume-columns' });
