import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../diagnostics/diagnostic.js';
import { readResume } from './read-resume.js';

const messagesOf = async (source: Uint8Array | string, file = 'cv') =>
  (await readResume(source, { file })).diagnostics.map(formatDiagnostic);

const utf16 = (text: string, isBig = false) => {
  const bytes = [...`\uFEFF${text}`].flatMap((character) => {
    const code = character.charCodeAt(0);
    const pair = [code & 0xff, code >> 8];
    return isBig ? pair.toReversed() : pair;
  });
  return new Uint8Array(bytes);
};

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readResume decodes', () => {
  it.each<[string, Uint8Array | string]>([
    ['a text', 'basics: { name: José }'],
    ['UTF-8', utf8('basics: { name: José }')],
    ['UTF-8 with a byte order mark', utf8('\uFEFF{"basics": {"name": "José"}}')],
    ['a text with a byte order mark', '\uFEFFbasics: { name: José }'],
    ['UTF-16, little-endian', utf16('basics: { name: José }')],
    ['UTF-16, big-endian', utf16('{"basics": {"name": "José"}}', true)],
  ])('%s', async (_, source) => {
    expect(await readResume(source)).toMatchObject({
      resume: { basics: { name: 'José' } },
      diagnostics: [],
      format: 'resume',
    });
  });

  it.each<[string, readonly number[], RegExp]>([
    [
      'Latin-1',
      [...utf8('basics:\n  name: "Jos'), 0xe9, ...utf8(' García Núñez"\n')],
      /^cv:2:13: This file is not UTF-8\. It looks like .*Save it as UTF-8/,
    ],
    [
      'GBK',
      [
        ...utf8('basics:\n  name: '),
        0xd5,
        0xc5,
        0xc8,
        0xfd,
        0xb7,
        0xe1,
        0xd6,
        0xd0,
        0xb9,
        0xfa,
        0xc8,
        0xcb,
        0xc3,
        0xf1,
      ],
      /^cv:2:9: .*not UTF-8.*GBK/,
    ],
    [
      'UTF-16 without a mark',
      [...utf16('basics: { name: Ada }')].slice(2),
      /UTF-16 \(little-endian\) without a byte order mark/,
    ],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], /looks like UTF-32/],
  ])('and refuses %s by its name', async (_, bytes, message) => {
    const { resume, text } = await readResume(new Uint8Array(bytes), { file: 'cv' });
    expect(resume).toBeUndefined();
    expect(text).not.toContain('\uFFFD');
    expect(await messagesOf(new Uint8Array(bytes))).toEqual([expect.stringMatching(message)]);
  });
});
