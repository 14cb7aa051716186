/** Our words for the types of works of ORCID, and those of CSL for what we have none for. */
const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'journal',
  'conference-paper': 'conference',
  'conference-abstract': 'conference',
  'conference-proceedings': 'conference',
  'book-chapter': 'chapter',
  book: 'book',
  'edited-book': 'book',
  preprint: 'preprint',
  'working-paper': 'preprint',
  report: 'report',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
  'blog-post': 'post-weblog',
  'book-review': 'review-book',
  'cartographic-material': 'map',
  'conference-presentation': 'speech',
  'data-set': 'dataset',
  'dictionary-entry': 'entry-dictionary',
  'encyclopedia-entry': 'entry-encyclopedia',
  image: 'graphic',
  'journal-issue': 'periodical',
  'lecture-speech': 'speech',
  'magazine-article': 'article-magazine',
  'moving-image': 'motion_picture',
  'musical-composition': 'musical_score',
  'artistic-performance': 'performance',
  'newspaper-article': 'article-newspaper',
  'online-resource': 'webpage',
  patent: 'patent',
  'public-speech': 'speech',
  review: 'review',
  software: 'software',
  sound: 'song',
  'standards-and-policy': 'standard',
  'technical-standard': 'standard',
  website: 'webpage',
};

/**
 * What a work is: its type, or for one that has none here, such as a clinical study, a document whose genre says it in
 * words. Nothing where the record says `other`.
 */
export function typeOfWork(written: string | undefined): { readonly type?: string; readonly genre?: string } {
  const type = written?.toLowerCase().replaceAll('_', '-');
  if (type === undefined || type === 'other' || type === 'undefined') return {};
  if (Object.hasOwn(TYPES, type)) return { type: TYPES[type] ?? type };
  const words = type.replaceAll('-', ' ');
  return { type: 'document', genre: words.charAt(0).toUpperCase() + words.slice(1) };
}
