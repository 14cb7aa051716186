import { expect, it } from 'vitest';
import { readFace } from './fonts.js';

it('names a font that is missing, and says what to do', async () => {
  const face = {
    family: 'Source Sans 3',
    weight: 400,
    script: 'Latin',
    file: '@expo-google-fonts/none/x.ttf',
  } as const;
  await expect(readFace(face)).rejects.toThrow(
    'The font Source Sans 3 400 was not found at @expo-google-fonts/none/x.ttf. Install it: run "npm start"',
  );
});
