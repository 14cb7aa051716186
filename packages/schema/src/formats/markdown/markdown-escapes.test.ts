import { describe, expect, it } from 'vitest';
import { prepareResume, type ResumeView } from '../../prepare.js';
import { toMarkdown, toPlainText } from './index.js';

function summaryAs(write: (view: ResumeView) => string, summary: string): string {
  const view = prepareResume({ basics: { name: 'x', summary } }, { locale: 'en', now: new Date(0) });
  return write(view)
    .split('\n')
    .slice(write === toMarkdown ? 2 : 3)
    .join('\n')
    .trimEnd();
}

describe('marks', () => {
  it.each([
    ['a **b** c', 'a **b** c'],
    ['基础**提升**的', '基础**提升**的'],
    ['基础指标**提升 30%**的同时', '基础指标<strong>提升 30%</strong>的同时'],
    ['实现**“降本”**增效', '实现<strong>“降本”</strong>增效'],
    ['实现**“降本**增效', '实现<strong>“降本</strong>增效'],
    ['已**完成！**', '已**完成！**'],
    ['已**完成！**，', '已**完成！**，'],
    ['（**“降本”**）', '（**“降本”**）'],
    ['上**🎉 庆**祝', '上<strong>🎉 庆</strong>祝'],
    ['*快！*的', '<em>快！</em>的'],
    ['*a***b**', '<em>a</em>**b**'],
    ['**a *b* c**', '**a *b* c**'],
    ['**a *b***', '**a <em>b</em>**'],
    ['字**`a`**字', '字<strong>`a`</strong>字'],
    ['字**a**[b](/c)', '字**a**[b](</c>)'],
    ['字*a*^b^', '字*a*<sup>b</sup>'],
  ])('of %s are %s', (summary, expected) => {
    expect(summaryAs(toMarkdown, summary)).toBe(expected);
  });

  it('are written before any text after the name of an author', () => {
    const resume = {
      basics: { name: 'A B.' },
      publications: [{ name: 'x', authors: ['A B.'], otherAuthors: true }],
    };
    const view = prepareResume(resume, { locale: 'zh', now: new Date(0) });
    expect(toMarkdown(view)).toMatch(/\*\*A B\.\*\*[\s\p{P}]|<strong>A B\.<\/strong>\p{L}/u);
  });
});

describe('what begins a line', () => {
  it.each([
    ['\\- a', '\\- a'],
    ['\\+ a', '\\+ a'],
    ['\\* a', '\\* a'],
    ['-', '\\-'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. a', '1\\. a'],
    ['1) a', '1\\) a'],
    ['2019. 年起负责', '2019\\. 年起负责'],
    ['2019.', '2019\\.'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['~~~', '\\~\\~\\~'],
    ['    a', 'a'],
    ['a\n\\- b', 'a - b'],
    ['-5 °C', '-5 °C'],
    ['2.5 s', '2.5 s'],
    ['a - b', 'a - b'],
  ])('as %j is %j', (summary, expected) => {
    expect(summaryAs(toMarkdown, summary)).toBe(expected);
  });

  it('is text in bullets, lines and papers too', () => {
    const view = prepareResume(
      {
        work: [{ name: 'x', position: '1. y', highlights: ['\\- z', '\\+ z'] }],
        publications: [{ name: '# T', containerTitle: '2. Symposium', summary: '= s' }],
      },
      { locale: 'de', now: new Date(0) },
    );
    const lines = toMarkdown(view).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['1\\. y', '- \\- z', '- \\+ z', '1. \\# T', '   2\\. Symposium', '   \\= s']),
    );
  });

  it('stays as it is in plain text', () => {
    expect(summaryAs(toPlainText, '- a')).toBe('- a');
  });
});

describe('addresses', () => {
  it('keeps an exclamation mark from making a picture of a link', () => {
    expect(summaryAs(toMarkdown, 'New![a](https://a.org)')).toBe('New\\![a](<https://a.org>)');
  });

  it.each([
    ['[paper](https://a.b/c)', 'paper (https://a.b/c)'],
    ['[**the** paper](https://a.b/c)', 'the paper (https://a.b/c)'],
    ['[a.b/c](https://a.b/c/)', 'a.b/c'],
    ['[https://a.b](https://a.b/)', 'https://a.b'],
    ['[a@b.c](mailto:a@b.c)', 'a@b.c'],
    ['[+1 (2) 3](tel:+123)', '+1 (2) 3'],
    ['[c](https://a.b/c)', 'c (https://a.b/c)'],
    ['[above](#work)', 'above'],
  ])('of %s stand in plain text as %s', (summary, expected) => {
    expect(summaryAs(toPlainText, summary)).toBe(expected);
  });

  it('stand behind names that are their end', () => {
    const view = prepareResume(
      { projects: [{ name: 'resume', url: 'https://github.com/x/resume' }] },
      { locale: 'en', now: new Date(0) },
    );
    expect(toPlainText(view)).toContain('resume (https://github.com/x/resume)');
  });
});

describe('texts in blocks', () => {
  it('marks a label once, whatever is marked within it', () => {
    const view = prepareResume(
      { basics: { name: 'x', label: '**Rain** engineer, *and **more***' } },
      { locale: 'en', now: new Date(0) },
    );
    expect(toMarkdown(view)).toBe('# x\n\n**Rain engineer, <em>and more</em>**\n');
  });

  it.each([
    ['One.\n\nTwo.', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['One\\\ntwo  \nthree', 'One\\\ntwo\\\nthree', 'One\ntwo\nthree'],
    ['a:\n- b\n  1. c\n  2. d\n- e', 'a:\n\n- b\n\n  1. c\n  2. d\n- e', 'a:\n\n- b\n\n  1. c\n  2. d\n- e'],
    ['- a\n  - b\n* c', '- a\n  - b\n\n* c', '- a\n  - b\n\n* c'],
    ['~~a~~ 字~~b~~字', '~~a~~ 字~~b~~字', 'a 字b字'],
    ['``a`b``', '``a`b``', 'a`b'],
  ])('writes %j as Markdown and as text', (summary, markdown, text) => {
    expect(summaryAs(toMarkdown, summary)).toBe(markdown);
    expect(summaryAs(toPlainText, summary)).toBe(text);
  });

  it('writes the results and links of a bullet below it', () => {
    const bullet = {
      text: 'Halved puddles',
      metrics: [{ name: 'Puddles', before: 40, after: 20 }],
      links: { code: 'https://a.org/c' },
    };
    const view = prepareResume(
      { volunteer: [{ organization: 'x', highlights: ['Rain', bullet] }] },
      { locale: 'en', now: new Date(0) },
    );
    expect(toMarkdown(view)).toContain(
      '- Rain\n- Halved puddles\n\n  - Puddles: 40% → 20%, −20 percentage points\n\n  [Code](<https://a.org/c>)\n',
    );
  });
});
