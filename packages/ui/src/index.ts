// The views that components take, so that an app names them without the schema.
export type {
  BlockText,
  CareerLaneView,
  CareerSpanView,
  DateRangeView,
  DateView,
  FigureImageView,
  FigureView,
  GoalView,
  HistoryRowView,
  HistoryView,
  ImageView,
  LetterBodyView,
  LetterEnclosuresView,
  LetterLinesView,
  LetterPartView,
  LetterSignatureView,
  LetterView,
  LinkView,
  ResumeView,
  SectionType,
  SectionView,
  SeekingView,
  SignatureView,
  StrengthView,
  Text,
} from '@resume/schema/view';
export * from './columns/index.js';
export * from './contact-list/index.js';
export * from './date-range/index.js';
export * from './detail-list/index.js';
export * from './entry-list/index.js';
export * from './fact-list/index.js';
export * from './figure/index.js';
export * from './goal-list/index.js';
export * from './header/index.js';
export * from './history-table/index.js';
export type { HeadingLevel } from './internal/heading.js';
export type {
  AuthorItem,
  BulletItem,
  ContactItem,
  DetailedBulletItem,
  DetailItem,
  FactItem,
  MetaItem,
  MetricItem,
  WorkstreamItem,
} from './internal/written.js';
export * from './key-value-list/index.js';
export * from './letter/index.js';
export * from './metric-change/index.js';
export * from './parts.js';
export * from './presets/index.js';
export * from './project-card/index.js';
export * from './publication-list/index.js';
export * from './qr-code/index.js';
export * from './reference-list/index.js';
export * from './resume/index.js';
export * from './rich-text/index.js';
export * from './section/index.js';
export * from './section-nav/index.js';
export * from './sections/index.js';
export * from './seeking-list/index.js';
export * from './signature/index.js';
export * from './strength-list/index.js';
export * from './tag-list/index.js';
export * from './timeline/index.js';
