import { fixtureView } from '@resume/schema/fixtures';
import { createElement, Fragment, type ReactNode } from 'react';
import {
  Columns,
  Figure,
  Header,
  KeyValueList,
  ProjectGrid,
  PublicationList,
  QRCode,
  Resume,
  SectionNav,
  Signature,
  TagList,
  Timeline,
  WorkTimeline,
} from '../src/index.js';
import { LocaleSwitch } from '../src/islands/LocaleSwitch.js';
import { PrintButton } from '../src/islands/PrintButton.js';
import { ThemeSwitch } from '../src/islands/ThemeSwitch.js';

/** Components as one puts them into a page of one's own, without the sheet of a document around them. */
export const components: ReactNode = createElement(
  Fragment,
  null,
  createElement(Header, {
    basics: {
      name: 'Ada',
      label: 'Engineer',
      image: { href: 'data:,', alt: '' },
      contacts: [{ label: 'Email', text: 'ada@example.org', href: 'mailto:ada@example.org' }],
      summary: { blocks: ['One', { ordered: true, items: ['a'] }, 'Two', { ordered: false, items: ['b'] }] },
    },
  }),
  createElement(
    Columns,
    null,
    createElement(KeyValueList, { items: [{ name: 'Licence', value: 'B' }] }),
    createElement(Figure, { src: 'data:,', alt: '', caption: 'Rain' }),
    createElement(TagList, { items: ['a'], hidden: true }),
    createElement(QRCode, { value: 'https://example.org', label: 'example.org' }),
  ),
  createElement(
    Timeline.Root,
    null,
    createElement(
      Timeline.Item,
      null,
      createElement(Timeline.Marker),
      createElement(Timeline.Title, null, 'Founded a school'),
    ),
  ),
  createElement(WorkTimeline, {
    items: [
      {
        name: 'Acme',
        position: 'Engineer',
        workstreams: [{ name: 'Search', share: { value: 40, text: '40%' } }],
        details: [{ label: 'Achievements', items: ['One', 'Two'] }],
      },
    ],
  }),
  createElement(PublicationList, {
    items: [{ group: '2024', title: 'Rain', summary: 'x', venue: 'Nature', authors: [{ name: 'Ada' }] }],
  }),
  createElement(ProjectGrid, { items: [{ name: 'Map', description: 'x', keywords: ['a'] }] }),
  createElement(SectionNav, { label: 'Contents', items: [{ id: 'work', title: 'Work' }] }),
  createElement(Signature, {
    signature: { statement: 'All true', text: 'London', image: { href: 'data:,', alt: '' }, name: 'Ada' },
  }),
  createElement(ThemeSwitch, {
    legend: 'Colours',
    labels: { auto: 'System', light: 'Light', dark: 'Dark' },
  }),
  createElement(LocaleSwitch, {
    label: 'Languages',
    items: [{ locale: 'en', name: 'English', href: '/', current: true }],
  }),
  createElement(PrintButton, null, 'Print'),
);

/** Every component in the fixture, and what the fixture does not show. */
export const documents: ReactNode = createElement(
  Fragment,
  null,
  createElement(Resume, { view: fixtureView('zh') }),
  createElement('div', { className: 'resume-document', lang: 'en' }, components),
);
