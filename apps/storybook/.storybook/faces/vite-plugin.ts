import { type ThemeFace, themes } from '@resume/ui/themes';
import type { Plugin } from 'vite';

const NAME = 'virtual:theme-faces';

/** Serves `virtual:theme-faces`: the faces of all themes, with the addresses of their files. */
export function themeFacesPlugin(): Plugin {
  return {
    name: 'resume-theme-faces',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? moduleOf(facesOfThemes()) : undefined),
  };
}

const facesOfThemes = (): readonly ThemeFace[] => [
  ...new Map(Object.values(themes).flatMap(({ faces }) => faces.map((face) => [face.file, face]))).values(),
];

function moduleOf(faces: readonly ThemeFace[]): string {
  const imports = faces.map(({ file }, index) => `import url${index} from ${JSON.stringify(`${file}?url`)};`);
  const entries = faces.map((face, index) => `{ ...${JSON.stringify(face)}, url: url${index} },`);
  return `${imports.join('\n')}\nexport default [\n${entries.join('\n')}\n];\n`;
}
