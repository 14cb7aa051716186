/// <reference path="../libraries.d.ts" />
import type { Cache } from '@resume/pdf/vite';
import type { ThemeFace } from '@resume/ui/themes';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import subsetFont from 'subset-font';
import { readFace } from './fonts.js';
import { cardFromRight } from './social-card.js';
import { SOCIAL_SIZE, type SocialImage } from './social-size.js';

const EDGE = 68;

/** The picture shown where a page is linked, as PNG, in the colours and fonts of the page. */
export function socialImage(
  image: SocialImage,
  faces: readonly ThemeFace[],
  cache: Cache,
): Promise<Uint8Array> {
  return cache('social', [JSON.stringify(image)], async () => {
    if (image.direction === 'rtl') return cardFromRight(image, faces);
    const svg = await satori(<Card {...image} />, {
      ...SOCIAL_SIZE,
      fonts: await fontsFor([image.title, image.owner, image.description].join(''), faces),
    });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  });
}

/** Only what the text needs: a Chinese font is ten megabytes otherwise. */
function fontsFor(text: string, faces: readonly ThemeFace[]) {
  const wanted = faces.filter(
    ({ weight, script, style }) => weight < 700 && script !== 'Arab' && style !== 'italic',
  );
  return Promise.all(
    wanted.map(async (face) => ({
      name: face.family,
      weight: face.weight as 400,
      // An ellipsis stands for what is cut.
      data: Buffer.from(
        await subsetFont(await readFace(face, `${text}…`), `${text}…`, { targetFormat: 'sfnt' }),
      ),
    })),
  );
}

/** Whether a title would fill more than two lines; Chinese characters are twice as wide as letters. */
const isLong = (title: string) =>
  [...title].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0) > 32;

function Card({ lang, title, owner, description, accent, design: { color, font } }: SocialImage) {
  const { ground, ink, muted, hairline } = color.light;
  const line = { display: 'block', fontFamily: font.text.join(', '), color: muted } as const;
  return (
    <div
      lang={lang}
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: EDGE,
        background: ground,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ width: 72, height: 8, marginBottom: 36, background: accent }} />
        <div
          style={{
            display: 'block',
            color: ink,
            fontFamily: font.title.join(', '),
            fontSize: isLong(title) ? 60 : 84,
            lineHeight: 1.25,
            textWrap: 'balance',
            lineClamp: 3,
          }}
        >
          {title}
        </div>
        <div style={{ ...line, marginTop: 20, fontSize: 34, lineHeight: 1.45, lineClamp: 2 }}>
          {description}
        </div>
      </div>
      <div style={{ ...line, paddingTop: 28, borderTop: `2px solid ${hairline}`, fontSize: 30 }}>{owner}</div>
    </div>
  );
}
