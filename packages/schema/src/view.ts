/** The views components render: types alone, so importing them adds nothing to a bundle. */
export type { BasicsView, ContactView } from './basics.js';
export type { CareerLaneView, CareerSpanView } from './dates/career-scale.js';
export type { DateRangeView, DateView } from './dates/partial-date.js';
export type { DocumentView } from './document.js';
export type { HistoryRowView, HistoryView } from './history/history-view.js';
export type {
  LetterBodyView,
  LetterEnclosuresView,
  LetterLinesView,
  LetterPartView,
  LetterSignatureView,
  LetterView,
} from './letters/letter-view.js';
export type { FactView } from './personal/facts.js';
export type { ImageView } from './personal/photo.js';
export type { SignatureView } from './personal/signature.js';
export type { ResumeView } from './prepare.js';
export type { BulletView, DetailedBulletView } from './sections/bullet.js';
export type { DetailView } from './sections/details.js';
export type { EducationView } from './sections/education.js';
export type { EntryView, MetaView } from './sections/entry.js';
export type { FigureImageView } from './sections/figure.js';
export type { GoalView } from './sections/goals.js';
export type { SectionItemView, SectionItemViews, SectionType, SectionView } from './sections/index.js';
export type { LinkView } from './sections/links.js';
export type { FigureView, MetricView } from './sections/metric.js';
export type { ProjectView } from './sections/projects.js';
export type { AuthorView, PublicationView } from './sections/publications.js';
export type { FactsVariant } from './sections/section.js';
export type { SeekingView } from './sections/seeking.js';
export type { StrengthView } from './sections/strengths.js';
export type { WorkstreamView, WorkView } from './sections/work.js';
export type { BlockText, InlineNode, Sourced, Text, TextBlock, TextList } from './text/nodes.js';
