// Written by components-css.test.ts from components.css and letter.css: change these, then run the test with -u.
import columns from './columns/Columns.css?raw';
import contactList from './contact-list/ContactList.css?raw';
import dateRange from './date-range/DateRange.css?raw';
import detailList from './detail-list/DetailList.css?raw';
import entryList from './entry-list/EntryList.css?raw';
import factList from './fact-list/FactList.css?raw';
import figure from './figure/Figure.css?raw';
import goalList from './goal-list/GoalList.css?raw';
import header from './header/Header.css?raw';
import historyTable from './history-table/HistoryTable.css?raw';
import copyCitation from './islands/CopyCitation.css?raw';
import localeSwitch from './islands/LocaleSwitch.css?raw';
import printButton from './islands/PrintButton.css?raw';
import publicationFilter from './islands/PublicationFilter.css?raw';
import themeSwitch from './islands/ThemeSwitch.css?raw';
import keyValueList from './key-value-list/KeyValueList.css?raw';
import letter from './letter/Letter.css?raw';
import metricChange from './metric-change/MetricChange.css?raw';
import projectCard from './project-card/ProjectCard.css?raw';
import publicationList from './publication-list/PublicationList.css?raw';
import qrcode from './qr-code/QRCode.css?raw';
import referenceList from './reference-list/ReferenceList.css?raw';
import resume from './resume/Resume.css?raw';
import richText from './rich-text/RichText.css?raw';
import section from './section/Section.css?raw';
import sectionNav from './section-nav/SectionNav.css?raw';
import signature from './signature/Signature.css?raw';
import strengthList from './strength-list/StrengthList.css?raw';
import tagList from './tag-list/TagList.css?raw';
import base from './theme/base.css?raw';
import elements from './theme/elements.css?raw';
import hidden from './theme/hidden.css?raw';
import timeline from './timeline/Timeline.css?raw';

/** The text of `components.css` and `letter.css`, for programs that set documents by CSS without a bundler. */
export const componentsCss: string = [
  base,
  elements,
  resume,
  factList,
  header,
  contactList,
  richText,
  section,
  dateRange,
  detailList,
  tagList,
  timeline,
  metricChange,
  projectCard,
  publicationList,
  strengthList,
  goalList,
  entryList,
  referenceList,
  historyTable,
  signature,
  sectionNav,
  keyValueList,
  figure,
  qrcode,
  columns,
  themeSwitch,
  localeSwitch,
  publicationFilter,
  copyCitation,
  printButton,
  hidden,
  letter,
].join('\n');
