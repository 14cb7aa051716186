import { countryNamed } from '../../personal/country.js';
import { isMap } from '../../schema-walk.js';
import { sections as allSections, sectionTypes } from '../../sections/index.js';
import { isHeadingOf } from '../../sections/titles.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { accept, compact, FieldReader, readDocument } from '../field-reader.js';
import { either, finish, readEntries } from './entries.js';
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
      'There is no "content". Give a YAMLResume file: content:, with basics and sections below.',
    );
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
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
    ...readEntries(content, words),
  };
  const layout = readLayout(new FieldReader(value, [], []), language);
  basics.finish();
  content.finish();
  root.finish('styles the page; of it, a document here holds the order and titles of sections alone.');
  return { resume: accept(compact({ ...document, layout })), warnings };
}

/** The order and the titles of sections, of the first layout that says any: a document has one for all outputs. */
function readLayout(root: FieldReader, language: string | undefined) {
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

/** A country comes as a code or a name; what is no country stands behind the region here. */
function readLocation(location: FieldReader, language: string | undefined) {
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
