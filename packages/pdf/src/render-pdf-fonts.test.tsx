import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { facesFrom } from './fonts/index.js';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { breachesOf } from './test/matterhorn.js';
import { readPdf } from './test/read-pdf.js';

const date = new Date('2026-01-01T00:00:00Z');
const render = (element: ReactElement, options: Partial<Parameters<typeof renderPdf>[1]> = {}) =>
  renderPdf(element, { fonts, title: '测试', lang: 'zh', date, ...options });

describe('renderPdf, where fonts or headings are wrong,', () => {
  it('shows a box for a character that no font has, reads it as that character, and says what to install', async () => {
    const warnings: [string, string | undefined][] = [];
    const bytes = await render(
      <section>
        <p className="note">A ไทย</p>
        <p data-source="work[0].summary">
          B <b>𐀀</b>
        </p>
      </section>,
      { onWarning: (message, source) => warnings.push([message, source]) },
    );
    const [page] = await readPdf(bytes);
    expect(page?.text).toContain('A ไทย');
    expect(page?.text).toContain('B 𐀀');
    expect(breachesOf(bytes)).toEqual([]);
    expect(warnings).toEqual([
      [expect.stringMatching(/"ไทย" \(U\+0E44 U\+0E17 U\+0E22, Thai\).*section > p\.note/), undefined],
      [expect.stringMatching(/"𐀀" \(U\+10000\)/), 'work[0].summary'],
    ]);
    expect(warnings[0]?.[0]).toContain('Install @expo-google-fonts/noto-sans-thai');
  });

  it('sets spaces and hyphens that no font has as those it has', async () => {
    const warnings: string[] = [];
    const text = '63\u202f%\u2002of\u2009all, non\u2011breaking';
    const bytes = await renderPdf(<p>{text}</p>, {
      fonts: await facesFrom('@expo-google-fonts/newsreader', [import.meta.dirname]),
      title: 'Spaces',
      lang: 'fr',
      date,
      theme: 'none',
      stylesheets: [{ css: 'p { font-family: Newsreader }' }],
      onWarning: (message) => warnings.push(message),
    });
    expect(warnings).toEqual([]);
    expect((await readPdf(bytes))[0]?.text).toContain('63 % of all, non\u2011breaking');
  });

  it('reports the characters of a script once, with the texts they are in', async () => {
    const warnings: (readonly (string | undefined)[])[] = [];
    const texts = Array.from({ length: 9 }, (_, i) => {
      const source = `work[${i}].name`;
      return (
        <p key={source} data-source={source}>
          Kim {String.fromCodePoint(0xac00 + i * 28)}
        </p>
      );
    });
    await render(<section>{texts}</section>, { onWarning: (...warning) => warnings.push(warning) });
    expect(warnings).toEqual([
      [expect.stringMatching(/Hangul\) and 1 more character in "Kim 가"/), 'work[0].name', 'Hangul'],
    ]);
    expect(warnings[0]?.[0]).toContain(
      'Also in work[1].name, work[2].name, work[3].name, work[4].name, work[5].name and 3 more texts. Install @fontsource-variable/noto-sans-kr',
    );
  });

  it('asks for fonts when, and only when, those given lack a character', async () => {
    const asked: (readonly string[])[] = [];
    const findFonts = async (characters: readonly string[]) => {
      asked.push(characters);
      return [];
    };
    await render(<p>字 A</p>, { findFonts });
    await render(<p>กข ก</p>, { findFonts, footer: 'ค' });
    expect(asked).toEqual([['ค', 'ก', 'ข']]);
  });

  it.each([undefined, new Date('tomorrow')])('asks for a date that is one, and not for %s', async (date) => {
    await expect(render(<p>字</p>, { date: date as Date })).rejects.toThrow(
      /^options\.date is (undefined|Invalid Date)\. Give the Date/,
    );
  });

  it('warns of a heading that skips a level', async () => {
    const warnings: string[] = [];
    await render(
      <>
        <h1>一</h1>
        <h3>三</h3>
      </>,
      { onWarning: (message) => warnings.push(message) },
    );
    expect(warnings).toEqual([expect.stringMatching(/<h3> “三” follows h1\. Make it h2/)]);
  });

  it('warns of a family that was not given, and sets the text in those that were', async () => {
    const warnings: string[] = [];
    const stylesheets = [{ css: 'p { font-family: "Comic Sans" }' }];
    const bytes = await render(<p>字</p>, { stylesheets, onWarning: (message) => warnings.push(message) });
    expect((await readPdf(bytes))[0]?.text).toContain('字');
    expect(warnings).toEqual([
      expect.stringMatching(/"Comic Sans", and the fonts given are "Source Sans 3".*used instead/),
    ]);
  });
});
