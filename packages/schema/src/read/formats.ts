import { isAlFolio } from '../formats/al-folio/recognize.js';
import type { ConversionWarning, Imported } from '../formats/conversion.js';
import { fromCslJson, itemsOf } from '../formats/csl-json/index.js';
import { isDblp } from '../formats/dblp/recognize.js';
import { isEuropass } from '../formats/europass/recognize.js';
import { accept } from '../formats/field-reader.js';
import { fromJsonResume, hasEnvelope } from '../formats/json-resume/index.js';
import { isLinkedInArchive } from '../formats/linkedin/recognize.js';
import { isMagicResume } from '../formats/magic-resume/recognize.js';
import { newestFirst } from '../formats/newest-first.js';
import { worksOf } from '../formats/open-alex/recognize.js';
import { isOrcidRecord } from '../formats/orcid/recognize.js';
import { isOutline } from '../formats/outline/recognize.js';
import { fromReactiveResume, isReactiveResume } from '../formats/reactive-resume/index.js';
import { fromRenderCv } from '../formats/rendercv/index.js';
import { fromYamlResume } from '../formats/yamlresume/index.js';
import { resumeSchema } from '../resume.js';
import { isMap } from '../schema-walk.js';
import type { Publication } from '../sections/publication-schema.js';
import { unreadValue } from './unread-formats.js';

/** A format that is read: how it is recognized, and what makes it a résumé. */
export interface Format {
  /** The name people know it by. */
  readonly title: string;
  /** For formats that are no text. */
  isBytes?(bytes: Uint8Array): boolean;
  /** For texts that are neither YAML nor JSON. */
  isText?(text: string, file: string): boolean;
  /** For formats in YAML or JSON, asked for their value. */
  isValue?(value: unknown): boolean;
  /** Numbers keep their decimal places, as texts: the importer reads all of them as texts. */
  readonly keepsDecimals?: boolean;
  /** Converts bytes, a text, or the value of YAML or JSON. Documents of this project need no conversion. */
  convert?(input: unknown): Imported | Promise<Imported>;
}

/** Every format that is read, in the order in which they are tried. To add one, write its importer and its line here. */
export const formats = {
  linkedin: {
    title: 'a LinkedIn export',
    isBytes: isLinkedInArchive,
    convert: async (bytes) =>
      (await import('../formats/linkedin/index.js')).fromLinkedIn(bytes as Uint8Array),
  },
  bibtex: {
    title: 'BibTeX',
    isText: (text, file) => /\.bib$/i.test(file) || /^\s*@\w+\s*[{(]/.test(withoutPreamble(text)),
    // Loaded when it is asked for: it is as large as all the rest.
    convert: async (text) => papers((await import('../formats/bibtex/index.js')).fromBibtex(text as string)),
  },
  ris: {
    title: 'RIS',
    isText: (text, file) => /\.ris$/i.test(file) || /^\s*TY {1,2}- /.test(text),
    convert: async (text) => papers((await import('../formats/ris/index.js')).fromRis(text as string)),
  },
  dblp: {
    title: 'the XML of DBLP',
    isText: isDblp,
    convert: async (text) => (await import('../formats/dblp/index.js')).fromDblp(text as string),
  },
  europass: {
    title: 'the XML of the Europass editor',
    isText: isEuropass,
    convert: async (text) =>
      (await import('../formats/europass/from-europass.js')).fromEuropass(text as string),
  },
  rendercv: {
    title: 'RenderCV',
    isValue: (value) => isMap(value) && isMap(value.cv) && !hasOwnKey(value),
    keepsDecimals: true,
    convert: fromRenderCv,
  },
  yamlresume: {
    title: 'YAMLResume',
    isValue: (value) => isMap(value) && isMap(value.content) && !hasOwnKey(value),
    keepsDecimals: true,
    convert: fromYamlResume,
  },
  'reactive-resume': {
    title: 'Reactive Resume',
    isValue: isReactiveResume,
    keepsDecimals: true,
    convert: fromReactiveResume,
  },
  'json-resume': {
    title: 'JSON Resume',
    isValue: hasEnvelope,
    convert: fromJsonResume,
  },
  orcid: {
    title: 'an ORCID record',
    isValue: isOrcidRecord,
    convert: async (value) => (await import('../formats/orcid/index.js')).fromOrcid(value),
  },
  'magic-resume': {
    title: 'magic-resume',
    isValue: isMagicResume,
    convert: async (value) => (await import('../formats/magic-resume/index.js')).fromMagicResume(value),
  },
  outline: {
    title: 'the structure of a tagged PDF',
    isValue: isOutline,
    convert: async (value) => (await import('../formats/outline/index.js')).fromOutline(value),
  },
  'al-folio': {
    title: "al-folio's list of sections",
    isValue: isAlFolio,
    convert: async (value) => (await import('../formats/al-folio/index.js')).fromAlFolio(value),
  },
  'open-alex': {
    title: 'works of OpenAlex',
    isValue: (value) => worksOf(value).length > 0,
    convert: async (value) => papers((await import('../formats/open-alex/index.js')).fromOpenAlex(value)),
  },
  'csl-json': {
    title: 'CSL-JSON',
    isValue: (value) =>
      // Sections of al-folio have a title and a type too.
      unreadValue(value) === undefined &&
      !hasOwnKey(value) &&
      itemsOf(value).some(([item]) => isCslItem(item)),
    convert: (value) => papers(fromCslJson(value)),
  },
  resume: {
    title: 'a résumé of this project or of JSON Resume',
    isValue: hasOwnKey,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** BibTeX without what people and exporters write before it: comments, and the front matter of Jekyll. */
const withoutPreamble = (text: string) =>
  text.replace(/^\s*---\n(?:.*\n)?---\n/, '').replace(/^(?:\s*%.*\n)*/, '');

/** Keys of documents that say nothing about a person, and that other formats have too. */
const NEUTRAL = new Set(['$schema', 'meta', 'layout', 'document']);

/** Whether a value has one of the keys of a document of this project. */
function hasOwnKey(value: unknown): boolean {
  return (
    isMap(value) &&
    Object.keys(value).some((key) => Object.hasOwn(resumeSchema.shape, key) && !NEUTRAL.has(key))
  );
}

const isCslItem = (value: unknown) =>
  isMap(value) &&
  !hasOwnKey(value) &&
  typeof value.type === 'string' &&
  ['title', 'author', 'issued', 'DOI', 'container-title'].some((key) => key in value);

/** A document of papers alone. */
function papers({
  publications,
  warnings,
}: {
  readonly publications: readonly Publication[];
  readonly warnings: readonly ConversionWarning[];
}): Imported {
  return { resume: accept({ publications: newestFirst(publications) }), warnings };
}
