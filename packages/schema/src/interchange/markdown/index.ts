import type { ContactView } from '../../basics.js';
import type { DateRangeView } from '../../dates/partial-date.js';
import type { ResumeView } from '../../prepare.js';
import type { DetailView } from '../../sections/details.js';
import type { EducationView } from '../../sections/education.js';
import type { EntryView } from '../../sections/entry.js';
import type { SectionView } from '../../sections/index.js';
import type { MetricView } from '../../sections/metric.js';
import type { ProjectView } from '../../sections/projects.js';
import type { PublicationView } from '../../sections/publications.js';
import type { WorkView } from '../../sections/work.js';
import type { InlineNode } from '../../text/inline.js';
import { type Text, textToString } from '../../text/localized.js';

/** How the pieces of a document are written down. */
interface Style {
  inline(text: Text): string;
  link(text: Text, href: string | undefined): string;
  heading(level: 1 | 2 | 3 | 4, text: string): string;
  strong(text: string): string;
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

const MARKS = { strong: '**', emphasis: '*', code: '`', superscript: '', subscript: '' } as const;
const TAGS: Readonly<Record<string, string>> = { superscript: 'sup', subscript: 'sub' };

/** Characters that would mean something to a Markdown reader. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');

const destination = (href: string) => `<${href.replace(/[<>\\]/g, encodeURIComponent)}>`;

function inlineMarkdown(node: InlineNode): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  const inner = node.children.map(inlineMarkdown).join('');
  if (node.type === 'link') return `[${inner}](${destination(node.href)})`;
  if (node.type === 'code') {
    const code = node.children.map((child) => textToString(child as string)).join('');
    return `\`${code}\``;
  }
  const tag = TAGS[node.type];
  return tag ? `<${tag}>${inner}</${tag}>` : `${MARKS[node.type]}${inner}${MARKS[node.type]}`;
}

const toMarkdownText = (text: Text) =>
  typeof text === 'string' ? escapeMarkdown(text) : text.children.map(inlineMarkdown).join('');

const markdown: Style = {
  inline: toMarkdownText,
  link: (text, href) =>
    href === undefined ? toMarkdownText(text) : `[${toMarkdownText(text)}](${destination(href)})`,
  heading: (level, text) => `${'#'.repeat(level)} ${text}`,
  strong: (text) => `**${text}**`,
  bullet: '- ',
};

const plainText: Style = {
  inline: textToString,
  link: (text, href) => {
    const words = textToString(text);
    const shown = href?.replace(/^(mailto:|tel:|https?:\/\/)/, '').replace(/\/$/, '');
    return href === undefined || shown === words || href.endsWith(words) ? words : `${words} (${href})`;
  },
  heading: (level, text) =>
    level > 2 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`,
  strong: (text) => text,
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
    basics.summary === undefined ? undefined : style.inline(basics.summary),
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
    ...section.notes.map(style.inline),
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
  items.length > 0 ? items.map((item) => style.bullet + item).join('\n') : undefined;

const line = (parts: readonly (string | undefined)[]): Block =>
  parts.filter(Boolean).join(' · ') || undefined;

const spanOf = ({ start, end }: DateRangeView) =>
  [start, end].flatMap((date) => date?.text ?? []).join(' – ') || undefined;

const optional = (text: Text | undefined, style: Style) =>
  text === undefined ? undefined : style.inline(text);

function writeDetails(details: readonly DetailView[], style: Style): Block[] {
  return details.flatMap(({ label, items }) => {
    const [only] = items;
    const name = style.strong(style.inline(label));
    return items.length === 1 && only !== undefined
      ? [`${name} ${style.inline(only)}`]
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
    line([optional(item.position, style), optional(item.department, style), optional(item.location, style)]),
    spanOf(item.date),
    optional(item.summary, style),
    writeMetrics(item.metrics, style),
    ...writeDetails(item.details, style),
    ...item.workstreams.flatMap(({ name, share, role, metrics, details }) => [
      style.heading(4, style.inline(name)),
      line([share?.text, optional(role, style)]),
      writeMetrics(metrics, style),
      ...writeDetails(details, style),
    ]),
    ...writeDetails(item.closing, style),
  ];
}

function writeEducation(item: EducationView, style: Style): Block[] {
  return [
    style.heading(3, style.link(item.institution, item.url)),
    line([optional(item.studyType, style), optional(item.area, style), optional(item.department, style)]),
    spanOf(item.date),
    ...writeDetails(item.details, style),
  ];
}

function writeProject(item: ProjectView, style: Style): Block[] {
  return [
    style.heading(3, style.link(item.name, item.url)),
    spanOf(item.date),
    optional(item.description, style),
    writeMetrics(item.metrics, style),
    ...writeDetails(item.details, style),
    ...item.figures.map(({ caption }) => optional(caption, style)),
    line(item.keywords.map(style.inline)),
    line(item.links.map(({ text, href }) => style.link(text, href))),
  ];
}

function writePublication(item: PublicationView, index: number, style: Style): Block[] {
  const authors = item.authors
    .map(({ name, self, mark = '' }) => {
      const shown = style.inline(name);
      return (self ? style.strong(shown) : shown) + style.inline(mark);
    })
    .join(', ');
  const about = [
    authors + style.inline(item.otherAuthors ?? ''),
    line([optional(item.venue, style), item.date?.text, ...item.remarks.map(style.inline)]),
    optional(item.summary, style),
    line(item.links.map(({ text, href }) => style.link(text, href))),
  ].filter(Boolean);
  const entry = [`${index + 1}. ${style.link(item.title, item.url)}`, ...about.map((text) => `   ${text}`)];
  return [item.group && style.heading(3, style.inline(item.group)), entry.join('\n')];
}

function writeEntry(item: EntryView, style: Style): Block[] {
  return [
    item.title === '' ? undefined : style.heading(3, style.link(item.title, item.url)),
    line(item.meta.map(style.inline)),
    spanOf(item.date),
    ...item.paragraphs.map(style.inline),
    list(item.bullets.map(style.inline), style),
    ...writeDetails(item.details, style),
    line(item.keywords.map(style.inline)),
    line(item.links.map(({ text, href }) => style.link(text, href))),
  ];
}
