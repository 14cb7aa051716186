import type { ContactView } from '../../basics.js';
import { mailboxesIn } from '../../contacts/email.js';
import { phonesIn } from '../../contacts/phone.js';
import type { DateRangeView } from '../../dates/partial-date.js';
import type { ResumeView } from '../../prepare.js';
import type { DetailView } from '../../sections/details.js';
import type { EducationView } from '../../sections/education.js';
import type { EntryView, LinkView } from '../../sections/entry.js';
import type { SectionView } from '../../sections/index.js';
import type { MetricView } from '../../sections/metric.js';
import type { ProjectView } from '../../sections/projects.js';
import type { PublicationView } from '../../sections/publications.js';
import type { WorkView } from '../../sections/work.js';
import { type InlineNode, inlineToString } from '../../text/inline.js';
import type { Text } from '../../text/localized.js';

/** How the pieces of a document are written down. */
interface Style {
  inline(text: Text): string;
  link(text: Text, href: string | undefined): string;
  heading(level: 1 | 2 | 3 | 4, text: string): string;
  /** `behind` is what follows without a space. */
  strong(text: string, behind?: string): string;
  /** What begins a line, so that it is read as text and nothing else. */
  paragraph(text: string): string;
  readonly bullet: string;
}

/** Writes a prepared résumé as CommonMark: the same strings in the same order as every other rendering. */
export function toMarkdown(view: ResumeView): string {
  return write(view, markdown);
}

/** Writes a prepared résumé as plain text, as application forms want it. Addresses stand behind their words. */
export function toPlainText(view: ResumeView): string {
  return write(view, plainText);
}

const MARKS = {
  strong: { sign: '**', tag: 'strong' },
  emphasis: { sign: '*', tag: 'em' },
} as const;
const TAGS = { superscript: 'sup', subscript: 'sub' } as const;

/** A line break is a space to readers; behind one, a block might begin. */
const inOneLine = (text: string) => text.replace(/[\r\n]\s*/g, ' ');

/** Characters that would mean something to a Markdown reader: before a link, an exclamation mark too. */
const escapeMarkdown = (text: string) => inOneLine(text).replace(/[\\`*_[\]<>&#|~]|!$/g, '\\$&');

const destination = (href: string) => `<${href.replace(/[<>\\]/g, encodeURIComponent)}>`;

/**
 * Whether asterisks around a text mark it, by CommonMark's rules for flanking delimiters: beside punctuation they do so
 * only where the other side is space or punctuation, and never beside another asterisk.
 */
function isFlanked(inner: string, before: string, behind: string): boolean {
  if (/^\s|\s$/.test(inner) || before.endsWith('*') || behind.startsWith('*')) return false;
  const opens = !/^[\p{P}\p{S}]/u.test(inner) || /(^|[\s\p{P}])$/u.test(before);
  const closes = !/[\p{P}\p{S}]$/u.test(inner) || /^($|[\s\p{P}])/u.test(behind);
  return opens && closes;
}

/** Marked text: by HTML where asterisks would be read as such. */
function mark(type: keyof typeof MARKS, inner: string, before: string, behind: string): string {
  const { sign, tag } = MARKS[type];
  if (inner === '') return '';
  return isFlanked(inner, before, behind) ? sign + inner + sign : `<${tag}>${inner}</${tag}>`;
}

/** What each kind of node begins with. */
const OPENERS = {
  strong: '*',
  emphasis: '*',
  link: '[',
  code: '`',
  superscript: '<',
  subscript: '<',
} as const;

const openerOf = (node: InlineNode | undefined) =>
  node === undefined ? '' : typeof node === 'string' ? escapeMarkdown(node) : OPENERS[node.type];

/** Nodes one after the other, between what stands before and behind them. */
function inlineMarkdown(nodes: readonly InlineNode[], before = '', behind = ''): string {
  return nodes.reduce<string>(
    (text, node, i) => text + nodeMarkdown(node, (before + text).slice(-2), openerOf(nodes[i + 1]) || behind),
    '',
  );
}

function nodeMarkdown(node: InlineNode, before: string, behind: string): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  switch (node.type) {
    case 'link':
      return `[${inlineMarkdown(node.children, '[', ']')}](${destination(node.href)})`;
    case 'code':
      return `\`${inOneLine(inlineToString(node.children))}\``;
    case 'superscript':
    case 'subscript': {
      const tag = TAGS[node.type];
      return `<${tag}>${inlineMarkdown(node.children, '>', '<')}</${tag}>`;
    }
    default:
      return mark(node.type, inlineMarkdown(node.children, '*', '*'), before, behind);
  }
}

const toMarkdownText = (text: Text) =>
  typeof text === 'string' ? escapeMarkdown(text) : inlineMarkdown(text.children);

const markdown: Style = {
  inline: toMarkdownText,
  link: (text, href) =>
    href === undefined ? toMarkdownText(text) : `[${toMarkdownText(text)}](${destination(href)})`,
  heading: (level, text) => `${'#'.repeat(level)} ${text}`,
  strong: (text, behind = '') => mark('strong', text, '', behind),
  // Signs of headings, quotations and code are escaped wherever they stand.
  paragraph: (text) =>
    text
      .replace(/^[ \t]+/, '')
      .replace(/^[-+=](?=[-+=\s]|$)/, '\\$&')
      .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\'),
  bullet: '- ',
};

/** An address as people write it. */
const bareAddress = (address: string) =>
  address.replace(/^(mailto:|tel:|https?:\/\/)/, '').replace(/\/$/, '');

/** Words with the address they lead to behind them, unless they are that address or it is of this very page. */
function withAddress(words: string, href: string): string {
  const isSaid =
    bareAddress(href) === bareAddress(words) ||
    (href.startsWith('tel:') && phonesIn(words).some((phone) => phone.href.slice(-4) === href.slice(-4))) ||
    (href.startsWith('mailto:') && mailboxesIn(words).some((mailbox) => mailbox.href === href));
  return isSaid || href.startsWith('#') ? words : `${words} (${href})`;
}

function inlineText(node: InlineNode): string {
  if (typeof node === 'string') return node;
  const words = node.children.map(inlineText).join('');
  return node.type === 'link' ? withAddress(words, node.href) : words;
}

const toText = (text: Text) => (typeof text === 'string' ? text : text.children.map(inlineText).join(''));

const plainText: Style = {
  inline: toText,
  link: (text, href) => (href === undefined ? toText(text) : withAddress(toText(text), href)),
  heading: (level, text) =>
    level > 2 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`,
  strong: (text) => text,
  paragraph: (text) => text,
  bullet: '- ',
};

function write(view: ResumeView, style: Style): string {
  const { basics } = view;
  const blocks = [
    style.heading(1, style.inline(basics.name)),
    basics.label === undefined ? undefined : style.strong(style.inline(basics.label)),
    list(
      basics.contacts.map((contact) => writeContact(contact, style)),
      style,
    ),
    paragraph(basics.summary, style),
    ...view.sections.flatMap((section) => writeSection(section, style)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const writeContact = ({ label, text, href }: ContactView, style: Style) =>
  `${style.inline(label)}: ${style.link(text, href)}`;

function writeSection(section: SectionView, style: Style): (string | undefined)[] {
  return [
    style.heading(2, style.inline(section.title)),
    ...writeItems(section, style),
    ...section.notes.map((note) => paragraph(note, style)),
  ];
}

type Block = string | undefined;

function writeItems(section: SectionView, style: Style): Block[] {
  switch (section.type) {
    case 'strengths':
      return [
        list(
          section.items.map(({ name, summary }) => labelled(name, summary, style)),
          style,
        ),
      ];
    case 'goals':
      return [
        list(
          section.items.map(({ term, summary }) => labelled(term, summary, style)),
          style,
        ),
      ];
    case 'work':
      return section.items.flatMap((item) => writeWork(item, style));
    case 'education':
      return section.items.flatMap((item) => writeEducation(item, style));
    case 'projects':
      return section.items.flatMap((item) => writeProject(item, style));
    case 'publications':
      return section.items.flatMap((item, i) => writePublication(item, i, style));
    default:
      return section.items.flatMap((item) => writeEntry(item, style));
  }
}

const labelled = (label: Text | undefined, text: Text | undefined, style: Style) =>
  [
    label === undefined ? undefined : style.strong(style.inline(label)),
    text === undefined ? undefined : style.inline(text),
  ]
    .filter(Boolean)
    .join(' ');

const list = (items: readonly string[], style: Style): Block =>
  items.length > 0 ? items.map((item) => style.bullet + style.paragraph(item)).join('\n') : undefined;

const paragraph = (text: Text | undefined, style: Style): Block =>
  text === undefined ? undefined : style.paragraph(style.inline(text));

const joined = (parts: readonly string[], style: Style): Block =>
  style.paragraph(parts.filter(Boolean).join(' · ')) || undefined;

const line = (parts: readonly (Text | undefined)[], style: Style): Block =>
  joined(
    parts.flatMap((part) => (part === undefined ? [] : style.inline(part))),
    style,
  );

const linkLine = (links: readonly LinkView[], style: Style): Block =>
  joined(
    links.map(({ text, href }) => style.link(text, href)),
    style,
  );

const spanOf = ({ start, end }: DateRangeView, style: Style): Block =>
  paragraph([start, end].flatMap((date) => date?.text ?? []).join(' – ') || undefined, style);

function writeDetails(details: readonly DetailView[], style: Style): Block[] {
  return details.flatMap(({ label, items }) => {
    const [only] = items;
    const name = style.strong(style.inline(label));
    return items.length === 1 && only !== undefined
      ? [style.paragraph(`${name} ${style.inline(only)}`)]
      : [`${name}\n\n${list(items.map(style.inline), style)}`];
  });
}

const writeMetrics = (metrics: readonly MetricView[], style: Style): Block =>
  list(
    metrics.map(({ name, before, after, change }) => {
      const figures = before && after ? `${before.text} → ${after.text}, ${change}` : change;
      return `${style.inline(name)}: ${style.inline(figures)}`;
    }),
    style,
  );

function writeWork(item: WorkView, style: Style): Block[] {
  return [
    style.heading(3, style.link(item.name, item.url)),
    line([item.position, item.department, item.location], style),
    spanOf(item.date, style),
    paragraph(item.summary, style),
    writeMetrics(item.metrics, style),
    ...writeDetails(item.details, style),
    ...item.workstreams.flatMap(({ name, share, role, metrics, details }) => [
      style.heading(4, style.inline(name)),
      line([share?.text, role], style),
      writeMetrics(metrics, style),
      ...writeDetails(details, style),
    ]),
    ...writeDetails(item.closing, style),
  ];
}

function writeEducation(item: EducationView, style: Style): Block[] {
  return [
    style.heading(3, style.link(item.institution, item.url)),
    line([item.studyType, item.area, item.department], style),
    spanOf(item.date, style),
    ...writeDetails(item.details, style),
  ];
}

function writeProject(item: ProjectView, style: Style): Block[] {
  return [
    style.heading(3, style.link(item.name, item.url)),
    spanOf(item.date, style),
    paragraph(item.description, style),
    writeMetrics(item.metrics, style),
    ...writeDetails(item.details, style),
    ...item.figures.map(({ caption }) => paragraph(caption, style)),
    line(item.keywords, style),
    linkLine(item.links, style),
  ];
}

function writePublication(item: PublicationView, index: number, style: Style): Block[] {
  const others = style.inline(item.otherAuthors ?? '');
  const authors = item.authors
    .map(({ name, self, mark: sign = '' }) => {
      const [shown, signs] = [style.inline(name), style.inline(sign)];
      return (self ? style.strong(shown, signs || others) : shown) + signs;
    })
    .join(', ');
  const about = [
    style.paragraph(authors + others),
    line([item.venue, item.date?.text, ...item.remarks], style),
    paragraph(item.summary, style),
    linkLine(item.links, style),
  ].filter(Boolean);
  const entry = [
    `${index + 1}. ${style.paragraph(style.link(item.title, item.url))}`,
    ...about.map((text) => `   ${text}`),
  ];
  return [item.group && style.heading(3, style.inline(item.group)), entry.join('\n')];
}

function writeEntry(item: EntryView, style: Style): Block[] {
  return [
    item.title === '' ? undefined : style.heading(3, style.link(item.title, item.url)),
    line(item.meta, style),
    spanOf(item.date, style),
    ...item.paragraphs.map((text) => paragraph(text, style)),
    list(item.bullets.map(style.inline), style),
    ...writeDetails(item.details, style),
    line(item.keywords, style),
    linkLine(item.links, style),
  ];
}
