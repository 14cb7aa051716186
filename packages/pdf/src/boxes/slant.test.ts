import { describe, expect, it } from 'vitest';
import { renderHtml } from '../index.js';
import { fonts } from '../test/fonts.js';
import { inTheClear } from '../test/read-pdf.js';

/** How far each text on the page leans, as a share of its height. */
async function slants(css: string): Promise<readonly number[]> {
  const bytes = await renderHtml('<p>Upright <em>emphasis</em>', {
    fonts: fonts.filter(({ style = 'normal' }) => style === 'normal'),
    title: 'x',
    lang: 'en',
    date: new Date(0),
    footer: '',
    stylesheets: [{ css: `p { font-family: "Source Sans 3" } ${css}` }],
  });
  return Array.from(inTheClear(bytes).matchAll(/1 0 (\S+) -1 \S+ \S+ Tm/g), ([, slant]) => Number(slant));
}

describe('emphasis in a family without italics', () => {
  it('is slanted', async () => {
    expect((await slants('')).filter((slant) => slant > 0)).toHaveLength(1);
  });

  it.each(['font-synthesis-style: none', 'font-synthesis: weight', 'font-synthesis: none'])(
    'is upright with %s',
    async (declaration) => {
      expect((await slants(`p { ${declaration} }`)).filter((slant) => slant > 0)).toEqual([]);
    },
  );
});
