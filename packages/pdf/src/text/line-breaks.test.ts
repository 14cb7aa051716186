import { describe, expect, it } from 'vitest';
import { runs } from '../../../../tools/fuzz-runs.mjs';
import { breakOpportunities } from './line-breaks.js';

const linesOf = (text: string) => {
  const cuts = [0, ...breakOpportunities(text), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
};

describe('breakOpportunities', () => {
  it.each([
    ['中文', ['中', '文']],
    ['好，好', ['好，', '好']],
    ['（好）', ['（好）']],
    ['用 LLM 做', ['用 ', 'LLM ', '做']],
    ['达 1,000.5%。', ['达 ', '1,000.5%。']],
    ['“引用”后', ['“引', '用”', '后']],
    ['他说“好”', ['他', '说', '“好”']],
    ['say“好', ['say“好']],
    ['见@他', ['见', '@他']],
    ['km/h 与 A/B', ['km/h ', '与 ', 'A/B']],
    ['C++、', ['C++、']],
    ['state-of-the-art', ['state-', 'of-', 'the-', 'art']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('never starts a line with closing punctuation, never ends one with an opening bracket', () => {
    const { seed } = runs;
    let state = seed;
    const next = (n: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % n;
    };
    const pieces = [
      '模',
      '型',
      'Agent',
      ' ',
      '，',
      '。',
      '（',
      '）',
      '“',
      '”',
      '《',
      '》',
      '23%',
      '、',
      '…',
      'C++',
      '·',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 1 + next(40) }, () => pieces[next(pieces.length)]).join('');
      const lines = linesOf(text);
      expect(lines.join(''), `seed ${seed}`).toBe(text);
      for (const line of lines.slice(1))
        expect(line, `seed ${seed}: ${text}`).not.toMatch(/^[，。、）”》…·]/);
      for (const line of lines.slice(0, -1)) expect(line, `seed ${seed}: ${text}`).not.toMatch(/[（“《]$/);
    }
  });
});

it.each([
  ['วิศวกรพัฒนาระบบ', ['วิศวกร', 'พัฒนา', 'ระบบ']],
  ['ทำงาน Python ที่กรุงเทพ', ['ทำงาน ', 'Python ', 'ที่', 'กรุงเทพ']],
  ['ต่าง ๆ', ['ต่าง ๆ']],
  ['ພາສາລາວ', ['ພາສາ', 'ລາວ']],
  ['음성 인식 모델의', ['음성 ', '인식 ', '모델의']],
  ['서울대학교(박사)', ['서울대학교', '(박사)']],
])('%s breaks between words', (text, words) => {
  const ends = [...breakOpportunities(text), text.length];
  expect(ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))).toEqual(words);
});
