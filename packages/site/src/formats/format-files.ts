import { photoAddress } from '@resume/schema/formats';
import type { Producer } from '../site.js';
import { bibliography, formats } from './formats.js';

/** The résumé for other programs: in every language, and in the first one under plain names. */
export const formatFiles: Producer = ({
  audience,
  base,
  exported,
  full,
  images,
  now,
  resume,
  translations,
}) => {
  const photo = (address: string) => {
    const image = [...(images?.values() ?? [])].find(({ path }) => full(base + path) === address);
    return image && photoAddress(image.bytes);
  };
  const [first] = translations;
  const bibtex = bibliography(resume, audience);
  return [
    ...[
      ...translations.map(({ locale, view }) => ({ view, suffix: `.${locale}` })),
      { view: first.view, suffix: '' },
    ]
      .flatMap((language) => formats({ resume: exported, audience, now, photo, ...language }))
      .map(({ file, make }) => [file, make] as const),
    ...(bibtex ? [[bibtex.file, bibtex.make] as const] : []),
  ];
};
