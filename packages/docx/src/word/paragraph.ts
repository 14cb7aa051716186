import type { StyledElement } from '@resume/css';
import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { FlowParagraph, Inline, InlineText } from '../flow/flow-types.js';
import type { Bookmarks } from './bookmarks.js';
import { difference } from './difference.js';
import { isEastAsian, runLanguage } from './languages.js';
import type { Lists } from './lists.js';
import type { Pictures } from './pictures.js';
import { type RunLook, runLook } from './run-look.js';
import { twips } from './units.js';
import { partName, type WordStyles } from './word-styles.js';

/** What the paragraphs of one document share. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly lists: Lists;
  readonly bookmarks: Bookmarks;
  readonly pictures: Pictures;
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** Of the text, in px. */
  readonly width: number;
}

export function wordParagraph(paragraph: FlowParagraph, context: WordContext): Paragraph {
  const { anchors, breakBefore, inlines, marker } = paragraph;
  const { own, style } = context.styles.paragraph(paragraph);
  const hasDate = inlines.some((inline) => inline.kind === 'tab' && inline.to === 'end');
  const children = new Runs(paragraph, style.run, context).children;
  const numbering = marker && context.lists.numbering(marker);
  return new Paragraph({
    style: style.id,
    ...own,
    ...(breakBefore && { pageBreakBefore: true }),
    ...(numbering && { numbering }),
    ...(hasDate && { tabStops: [{ type: TabStopType.RIGHT, position: twips(context.width) }] }),
    children: context.bookmarks.around(
      anchors,
      children,
      (id, within) => new Bookmark({ id, children: within }),
    ),
  });
}

/** Elements whose meaning is a character style of Word. */
const MEANINGS: Readonly<Record<string, string>> = {
  b: 'Strong Text',
  cite: 'Work Title',
  em: 'Emphasized Text',
  i: 'Emphasized Text',
  strong: 'Strong Text',
};

/** The texts of a paragraph, each with its formatting. */
class Runs {
  readonly children: ParagraphChild[] = [];
  #link: StyledElement | undefined;
  #linked: ParagraphChild[] = [];

  constructor(
    private readonly paragraph: FlowParagraph,
    /** How text in the paragraph's style looks. */
    private readonly base: RunLook,
    private readonly context: WordContext,
  ) {
    for (const inline of paragraph.inlines) this.#add(inline);
    this.#closeLink();
  }

  #add(inline: Inline): void {
    const link =
      inline.kind === 'text' || inline.kind === 'picture' ? linkAround(inline.element) : this.#link;
    if (link !== this.#link) this.#closeLink();
    this.#link = link;
    for (const run of this.#runsOf(inline)) (link ? this.#linked : this.children).push(run);
  }

  #runsOf(inline: Inline): readonly ParagraphChild[] {
    switch (inline.kind) {
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'tab':
        return [new TextRun({ children: [new Tab()] })];
      case 'picture':
        return this.context.pictures.runs(inline);
      case 'text':
        return partsOf(inline).map(({ isRightToLeft, text }) =>
          this.#text({ ...inline, text }, isRightToLeft),
        );
    }
  }

  #text({ element, text }: InlineText, isRightToLeft: boolean): TextRun {
    const { context, paragraph } = this;
    const look = runLook(element.style, element.language, paragraph.background);
    const style = this.#characterStyle(element, look);
    const language = element.language === context.language ? {} : runLanguage(element.language);
    const own = difference(
      look,
      style === 'Hyperlink' ? { ...this.base, ...context.styles.hyperlink } : this.base,
    );
    const isHinted = isEastAsian(element.language) && EAST_ASIAN_TEXT.test(text);
    return new TextRun({
      text: text.replace(CONTROL, ''),
      ...own,
      ...(style !== undefined && { style }),
      ...(isHinted && { font: { ...look.font, hint: 'eastAsia' } }),
      ...(isRightToLeft && { rightToLeft: true }),
      ...(Object.keys(language).length > 0 && { language }),
    });
  }

  /** The character style of what an element within the line means; links have theirs. */
  #characterStyle(element: StyledElement, look: RunLook): string | undefined {
    for (
      let each: StyledElement | undefined = element;
      each && each !== this.paragraph.element;
      each = each.parent
    ) {
      if (each.name === 'a' && this.#link) return 'Hyperlink';
      const part = each.classes.find((name) => name.startsWith('resume-'));
      const meaning = MEANINGS[each.name];
      if (meaning !== undefined)
        return this.context.styles.character(part === undefined ? meaning : partName(part), look);
    }
    return undefined;
  }

  #closeLink(): void {
    const children = this.#linked;
    this.#linked = [];
    if (!this.#link || children.length === 0) return;
    const href = this.#link.attributes.href?.trim() ?? '';
    const anchor = href.startsWith('#') ? this.context.bookmarks.nameOf(href.slice(1)) : undefined;
    if (anchor !== undefined) this.children.push(new InternalHyperlink({ anchor, children }));
    else if (isAddress(href)) this.children.push(new ExternalHyperlink({ link: href, children }));
    else this.children.push(...children);
  }
}

/** What XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What may stand in an East Asian font or a Latin one: quotation marks and dashes are set in the font of the text around. */
const EAST_ASIAN_TEXT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** Word opens addresses with a scheme; those within a site mean nothing in a file. */
const isAddress = (href: string): boolean => /^(?:https?|mailto|tel):\S/i.test(href);

function linkAround(element: StyledElement): StyledElement | undefined {
  for (let each: StyledElement | undefined = element; each; each = each.parent)
    if (each.name === 'a' && each.attributes.href) return each;
  return undefined;
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/** Splits a text by direction: Word reorders only the runs marked `rtl`. Spaces and punctuation go with the words around them. */
function partsOf({
  element,
  text,
}: InlineText): readonly { readonly text: string; readonly isRightToLeft: boolean }[] {
  if (!RIGHT_TO_LEFT.test(text))
    return [
      { text, isRightToLeft: element.style.direction === 'rtl' && !/\p{L}/u.test(text) && !/\d/.test(text) },
    ];
  const parts: { text: string; isRightToLeft: boolean }[] = [];
  for (const word of text.split(/(?<=\s)/)) {
    const isRightToLeft =
      RIGHT_TO_LEFT.test(word) || (!/[\p{L}\p{N}]/u.test(word) && element.style.direction === 'rtl');
    const last = parts.at(-1);
    if (last?.isRightToLeft === isRightToLeft) last.text += word;
    else parts.push({ text: word, isRightToLeft });
  }
  return parts;
}
