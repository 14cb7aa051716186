import { Resvg } from '@resvg/resvg-js';

/** The sign of the site: three lines on the accent. */
export const favicon = (accent: string, paper: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="${accent}"/><path d="M9 8h14M9 16h14M9 24h9" stroke="${paper}" stroke-width="2.5"/></svg>`;

/** The sign for home screens, as PNG; those cut its corners themselves. */
export const touchIcon = (accent: string, paper: string): Uint8Array =>
  new Resvg(favicon(accent, paper).replace(' rx="3"', ''), { fitTo: { mode: 'width', value: 180 } })
    .render()
    .asPng();
