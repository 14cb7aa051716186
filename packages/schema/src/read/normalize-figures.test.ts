import { expect, it } from 'vitest';
import { parse } from '../parse.js';

const read = (metric: string) => {
  const { resume, diagnostics } = parse(
    `projects:\n  - name: Ferry\n    metrics:\n      - { name: Delay, ${metric} }\n`,
  );
  const { name: _, ...figures } = resume?.projects?.[0]?.metrics?.[0] ?? {};
  return { figures, messages: diagnostics.map(({ message }) => message) };
};

it.each([
  ['value: "-30%"', { value: -30 }, 'value: -30'],
  ['change: "+12.5 %"', { change: 12.5 }, 'change: 12.5'],
  ['value: "1,200 passengers"', { value: 1200, unit: 'passengers' }, 'value: 1200 and unit: passengers'],
  ['value: "40", unit: ms', { value: 40, unit: 'ms' }, 'value: 40'],
])('reads the figure of %s', (metric, figures, written) => {
  const result = read(metric);
  expect(result.figures).toEqual(figures);
  expect(result.messages).toEqual([expect.stringContaining(`is read as ${written}. Write that`)]);
});

it('reads two figures in one unit, and refuses two in several', () => {
  expect(read('before: "90 min", after: "60 min"').figures).toEqual({ before: 90, after: 60, unit: 'min' });
  expect(read('before: "90 min", after: "1 h"').messages[0]).toContain('This is the text "90 min"');
});

it('refuses what is no figure', () => {
  expect(read('value: "about a third"').messages[0]).toContain(
    'This is the text "about a third". Write a number.',
  );
});
