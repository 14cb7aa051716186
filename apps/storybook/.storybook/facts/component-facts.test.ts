import { parts, variables } from '@resume/ui';
import { beforeAll, describe, expect, it } from 'vitest';
import { componentFacts } from './component-facts.js';
import type { AllFacts } from './facts.js';

let facts: AllFacts;
beforeAll(async () => {
  facts = await componentFacts();
  // Every component is bundled, while browsers run stories at the same time.
}, 120_000);
const namesOf = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);

describe('componentFacts', () => {
  it('leaves no part and no variable without a component', () => {
    const all = Object.values(facts);
    const shown = new Set(all.flatMap((component) => namesOf(component.parts)));
    // Running text stands in the margins of PDFs, which no component renders.
    const running = ['resume-running-header', 'resume-footer'];
    expect(Object.keys(parts).filter((name) => !shown.has(name))).toEqual(running);
    expect(namesOf(all.flatMap((component) => component.variables)).every((name) => name in variables)).toBe(
      true,
    );
  });

  it('lists parts, attributes and variables of a component', () => {
    const metric = facts['metric-change/MetricChange'];
    expect(namesOf(metric?.parts)).toContain('resume-metric-change-bars');
    expect(namesOf(metric?.parts)).not.toContain('resume-timeline');
    expect(metric?.attributes).toContainEqual({
      name: '.resume-metric-change[data-effect]',
      text: 'is better, worse or same',
    });
    expect(namesOf(metric?.variables)).toContain('--resume-color-muted');
    expect(metric?.usage).toBe("import { MetricChange, MetricList } from '@resume/ui';");
  });

  it('weighs what a page downloads', () => {
    const [tag, all] = [facts['tag-list/TagList'], facts['resume/Resume']];
    expect(tag?.bytes?.code).toBeGreaterThan(50);
    expect(tag?.bytes?.styles).toBeGreaterThan(50);
    expect(all?.bytes?.code).toBeGreaterThan((tag?.bytes?.code ?? 0) * 3);
  });
});
