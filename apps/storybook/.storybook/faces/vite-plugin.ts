import { fontSlug } from '@resume/pdf/fonts';
import { type ThemeFace, themes } from '@resume/ui/themes';
import type { Plugin } from 'vite';
import { type ScreenFont, screenFont } from './screen-font.js';

const NAME = 'virtual:theme-faces';

/** Serves `virtual:theme-faces`: the faces of all themes, whole and cut to what stories show. */
export function themeFacesPlugin(): Plugin {
  const fonts = new Map<string, Promise<ScreenFont>>();
  const fontOf = (face: ThemeFace) => {
    const font = fonts.get(face.file) ?? screenFont(face);
    fonts.set(face.file, font);
    return font;
  };
  let isBuild = false;
  return {
    name: 'resume-theme-faces',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const face = facesOfThemes().find((one) => (request.url ?? '').endsWith(pathOf(one)));
        if (face === undefined) return next();
        response.setHeader('Content-Type', 'font/woff2');
        response.end((await fontOf(face)).data);
      });
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const faces = facesOfThemes();
      const entries = await Promise.all(
        faces.map(async (face, index) => {
          const { data, range, rest } = await fontOf(face);
          const address = isBuild
            ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${fontSlug(face)}.woff2`, source: data })}`
            : JSON.stringify(pathOf(face));
          const known = JSON.stringify({ ...face, range, rest });
          return `{ ...${known}, screen: ${address}, whole: whole${index} },`;
        }),
      );
      const imports = faces.map(
        ({ file }, index) => `import whole${index} from ${JSON.stringify(`${file}?url`)};`,
      );
      return `${imports.join('\n')}\nexport default [\n${entries.join('\n')}\n];\n`;
    },
  };
}

const pathOf = (face: ThemeFace) => `/faces/${fontSlug(face)}.woff2`;

const facesOfThemes = (): readonly ThemeFace[] => [
  ...new Map(Object.values(themes).flatMap(({ faces }) => faces.map((face) => [face.file, face]))).values(),
];
