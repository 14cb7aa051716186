import { describe, expect, it } from 'vitest';
import { pathOfKey } from '../diagnostics/report-once.js';
import { leafDocuments } from '../fixtures/index.js';
import type { Resume } from '../resume.js';
import { toBibtex } from './bibtex/to-bibtex.js';
import type { ConversionWarning } from './conversion.js';
import { toCslJson } from './csl-json/csl-json.js';
import { toEuropass } from './europass/to-europass.js';
import { toJsonLd } from './json-ld/index.js';
import { toRis } from './ris/to-ris.js';
import { toVCard } from './vcard/index.js';

interface Written {
  readonly output: unknown;
  readonly warnings: readonly ConversionWarning[];
}

const options = { locale: 'en', audience: 'recruiter', now: new Date('2026-01-01T00:00:00Z') };

const WRITERS: Readonly<Record<string, (resume: Resume) => Written>> = {
  Europass: (resume) => toEuropass(resume, options),
  'JSON-LD': (resume) => toJsonLd(resume, options),
  vCard: (resume) => toVCard(resume, options),
};

const PAPER_WRITERS: Readonly<Record<string, (resume: Resume) => Written>> = {
  'CSL-JSON': ({ publications = [] }) => toCslJson(publications, options),
  RIS: ({ publications = [] }) => toRis(publications, options),
  BibTeX: ({ publications = [] }) => toBibtex(publications, options),
};

const documents = leafDocuments();

/** Which language words are in, the words show. */
const LANGUAGES = /^(?:document|publications\[\])\.language$/;

/** The leaves that are neither in what is written nor under a path that is reported. */
function lostBy(write: (resume: Resume) => Written, isAsked: (path: string) => boolean): readonly string[] {
  const lost = new Set<string>();
  const placed = new Set<string>();
  for (const { leaves, resume } of documents) {
    const { output, warnings } = write(resume);
    const text = (typeof output === 'string' ? output : JSON.stringify(output))
      .replace(/(\d)[,\u202f](?=\d{3})/g, '$1')
      .toLowerCase();
    // A picture is reported by its address.
    const reported = warnings.map((warning) => pathOfKey(warning).replace(/\.src$/, ''));
    for (const { isCommon, path, token } of leaves) {
      if (isCommon || !isAsked(path) || LANGUAGES.test(path)) continue;
      const place = path.replace(/\.\*$| key$/, '');
      const isReported = reported.some(
        (each) =>
          place === each ||
          (place.startsWith(each) && /^[.[]/.test(place.slice(each.length))) ||
          (place !== path && each.startsWith(`${place}.`)),
      );
      (isReported || text.includes(token.toLowerCase()) ? placed : lost).add(path);
    }
  }
  return [...lost].filter((path) => !placed.has(path));
}

describe('every leaf of the schema', () => {
  it.each(Object.entries(WRITERS))('is written as %s or reported', (_, write) => {
    expect(lostBy(write, () => true)).toEqual([]);
  });

  it.each(Object.entries(PAPER_WRITERS))(
    'is written as %s or reported, where it is of a paper',
    (_, write) => {
      expect(lostBy(write, (path) => path.startsWith('publications'))).toEqual([]);
    },
  );
});
