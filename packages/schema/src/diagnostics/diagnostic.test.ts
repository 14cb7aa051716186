import { expect, it } from 'vitest';
import { formatDiagnostic, formatPath, parsePath } from './diagnostic.js';

it.each<[string, PropertyKey[]]>([
  ['', []],
  ['work', ['work']],
  ['work[12].startDate', ['work', 12, 'startDate']],
  ['a.b[0][1]', ['a', 'b', 0, 1]],
  ['x-2.y', ['x-2', 'y']],
])('writes and reads the path %j', (text, path) => {
  expect(formatPath(path)).toBe(text);
  expect(parsePath(text)).toEqual(path);
});

it('says as much of the place as is known', () => {
  const finding = { severity: 'error', file: 'r.yaml', path: 'work', message: 'm' } as const;
  expect(formatDiagnostic(finding)).toBe('r.yaml work: m');
  expect(formatDiagnostic({ ...finding, path: '' })).toBe('r.yaml: m');
  expect(formatDiagnostic({ ...finding, line: 3 })).toBe('r.yaml:3:1 work: m');
  expect(formatDiagnostic({ ...finding, line: 3, column: 5 })).toBe('r.yaml:3:5 work: m');
});
