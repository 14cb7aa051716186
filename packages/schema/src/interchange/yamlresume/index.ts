import { countryNamed } from '../../personal/country.js';
import { isMap } from '../../schema-walk.js';
import { sections as allSections, sectionTypes } from '../../sections/index.js';
import { isHeadingOf } from '../../sections/titles.js';
import { ImportError, type Imported, type Loss } from '../loss.js';
import { accept, compact, Reader, readDocument, readReleased, splitBullets } from '../reader.js';
import { fixedWords } from './fixed-words.js';

/**
 * Reads a YAMLResume file, parsed from its YAML. Its names are JSON Resume's but for a few; the bullets that end a summary
 * become highlights. Of its layouts, the order and the titles of sections are read; what else they say is left out and
 * reported.
 *
 * @throws {ImportError} when there is no `content` in it
 */
export function fromYamlResume(value: unknown): Imported {
  if (!isMap(value) || !isMap(value.content))
    throw new ImportError(
      'found no "content". Give a YAMLResume file: content:, with basics and sections below.',
    );
  const losses: Loss[] = [];
  const root = new Reader(value, [], losses);
  const content = root.map('content');
  const basics = content.map('basics');
  const locale = root.map('locale');
  const language = locale.language('language');
  locale.finish();
  const words = fixedWords(language);
  const document = {
    ...readDocument(language),
    basics: compact({
      name: basics.text('name'),
      label: either(basics, 'headline', 'label'),
      email: basics.text('email'),
      phone: basics.text('phone'),
      url: basics.href('url'),
      summary: basics.text('summary'),
      location: readLocation(content.map('location'), language),
      profiles: content.maps('profiles').map((item) =>
        finish(item, {
          network: item.text('network'),
          username: item.text('username'),
          url: item.href('url'),
        }),
      ),
    }),
    work: content.maps('work').map((item) => {
      const { text, bullets } = splitBullets(item.text('summary'));
      return finish(item, {
        name: item.text('name'),
        position: item.text('position'),
        location: readPlace(item),
        url: item.href('url'),
        ...readSpan(item),
        summary: text,
        highlights: bullets,
        stack: item.texts('keywords'),
      });
    }),
    education: content.maps('education').map((item) => {
      const { text, bullets } = splitBullets(item.text('summary'));
      return finish(item, {
        institution: item.text('institution'),
        location: readPlace(item),
        url: item.href('url'),
        studyType: words.degree(either(item, 'degree', 'studyType')),
        area: item.text('area'),
        score: item.text('score'),
        ...readSpan(item),
        achievements: text === undefined ? bullets : item.text('summary'),
        courses: item.texts('courses'),
      });
    }),
    projects: content.maps('projects').map((item) => {
      const { text, bullets } = splitBullets(item.text('summary'));
      return finish(item, {
        name: item.text('name'),
        url: item.href('url'),
        ...readProjectSpan(item),
        description: [item.text('description'), text].filter(Boolean).join('\n\n') || undefined,
        highlights: bullets,
        keywords: item.texts('keywords'),
      });
    }),
    publications: content.maps('publications').map((item) =>
      finish(item, {
        name: item.text('name'),
        publisher: item.text('publisher'),
        ...readReleased(item, 'releaseDate'),
        url: item.href('url'),
        summary: item.text('summary'),
      }),
    ),
    awards: content.maps('awards').map((item) =>
      finish(item, {
        title: item.text('title'),
        awarder: item.text('awarder'),
        date: item.entryDate('date', 'span'),
        summary: item.text('summary'),
      }),
    ),
    certificates: content.maps('certificates').map((item) =>
      finish(item, {
        name: item.text('name'),
        issuer: item.text('issuer'),
        date: item.entryDate('date', 'span'),
        url: item.href('url'),
      }),
    ),
    skills: content.maps('skills').map((item) =>
      finish(item, {
        name: item.text('name'),
        level: words.level(item.text('level')),
        keywords: item.texts('keywords'),
      }),
    ),
    languages: content.maps('languages').map((item) =>
      finish(item, {
        language: words.language(item.text('language')),
        fluency: words.fluency(item.text('fluency')),
        tests: item.texts('keywords')?.map((name) => ({ name })),
      }),
    ),
    volunteer: content.maps('volunteer').map((item) => {
      const { text, bullets } = splitBullets(item.text('summary'));
      return finish(item, {
        organization: item.text('organization'),
        position: item.text('position'),
        location: readPlace(item),
        url: item.href('url'),
        ...readSpan(item),
        summary: text,
        highlights: bullets,
      });
    }),
    interests: content
      .maps('interests')
      .map((item) => finish(item, { name: item.text('name'), keywords: item.texts('keywords') })),
    references: content.maps('references').map((item) =>
      finish(item, {
        name: item.text('name'),
        relationship: item.text('relationship'),
        email: item.text('email'),
        phone: item.text('phone'),
        reference: item.text('summary'),
      }),
    ),
  };
  const layout = readLayout(new Reader(value, [], []), language);
  basics.finish();
  content.finish();
  root.finish('styles the page; of it, a document here holds the order and titles of sections alone.');
  return { resume: accept(compact({ ...document, layout })), losses };
}

/** The order and the titles of sections, of the first layout that says any: a document has one for all outputs. */
function readLayout(root: Reader, language: string | undefined) {
  const layouts = root.maps('layouts').map((layout) => {
    const sections = layout.map('sections');
    const aliases = sections.map('aliases');
    const titles = sectionTypes.flatMap((type) => {
      const title = aliases.text(type);
      return title === undefined || isHeadingOf(type, title, language) ? [] : [[type, title] as const];
    });
    const order = sections.texts('order')?.filter((name) => Object.hasOwn(allSections, name));
    return compact({ order, titles: Object.fromEntries(titles) });
  });
  return layouts.find((layout) => Object.keys(layout).length > 0);
}

function finish(item: Reader, fields: Record<string, unknown>) {
  item.finish();
  return compact(fields);
}

const readSpan = (item: Reader) => item.span('startDate', 'endDate');

/** A start without an end goes on in YAMLResume; of a project, a document here has to say so. */
function readProjectSpan(item: Reader) {
  const { startDate, endDate } = readSpan(item);
  return { startDate, endDate: endDate ?? (startDate && 'present') };
}

/** A text under the name of YAMLResume, or else under that of JSON Resume, which people carry over. */
function either(item: Reader, key: string, jsonResumeKey: string): string | undefined {
  return item.has(key) ? item.text(key) : item.text(jsonResumeKey);
}

/** The place of an entry, which people write as a text or as the map that the owner's own location is. */
function readPlace(item: Reader): string | undefined {
  if (!isMap(item.value.location)) return item.text('location');
  const location = item.map('location');
  const parts = ['address', 'postalCode', 'city', 'region', 'country'].map((key) => location.text(key));
  location.finish();
  return parts.filter(Boolean).join(', ') || undefined;
}

/** A country comes as a code or a name; what is no country stands behind the region here. */
function readLocation(location: Reader, language: string | undefined) {
  const [region, country] = [location.text('region'), location.text('country')];
  const code = country === undefined ? undefined : countryNamed(country, language);
  const regions = [region, code === undefined ? country : undefined].filter(Boolean).join(', ');
  return finish(location, {
    address: location.text('address'),
    postalCode: location.text('postalCode'),
    city: location.text('city'),
    region: regions || undefined,
    countryCode: location.text('countryCode') ?? code,
  });
}
