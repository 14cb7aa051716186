import { describe, expect, it } from 'vitest';
import { explained } from './failure.js';

describe('an error that ended a build', () => {
  it.each([
    ['EACCES', /may not be written to/],
    ['EBUSY', /another program has it open/],
    ['ENOSPC', /the disk is full/],
    ['EPERM', /another program has a file in it open/],
  ])('%s of the system is explained with its path and a remedy', (code, reason) => {
    const error = Object.assign(new Error(`${code}: rename`), { code, path: 'C:\\cv\\dist' });
    expect(explained(error)).toMatch(reason);
    expect(explained(error)).toMatch(/^C:\\cv\\dist could not .* The last site is as it was\.$/);
  });

  it('that is a fault of the build keeps its stack', () => {
    const error = new TypeError('x is undefined');
    expect(explained(error)).toBe(error);
  });
});
