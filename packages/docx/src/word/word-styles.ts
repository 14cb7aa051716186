import type { StyledElement } from '@resume/css';
import type { ICharacterStyleOptions, IParagraphStyleOptions } from 'docx';
import type { FlowParagraph } from '../flow/flow-types.js';
import { difference } from './difference.js';
import { type ParagraphLook, paragraphLook } from './paragraph-look.js';
import { type RunLook, runLook } from './run-look.js';

interface StyleDefinition {
  readonly id: string;
  readonly name: string;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
  /** From 0; undefined for what is no heading. */
  readonly outlineLevel: number | undefined;
}

/**
 * The styles of a Word document. A paragraph gets the style that Word has for it (Heading 1, List Bullet), or one that is
 * named like its part (`resume-timeline-meta` is Timeline Meta). The first of its kind says how it looks; another that
 * differs is formatted by itself.
 */
export class WordStyles {
  readonly #paragraphs = new Map<string, StyleDefinition>();
  readonly #characters = new Map<string, ICharacterStyleOptions>();

  /** @param body whose style text has where nothing else is said */
  constructor(
    private readonly body: StyledElement,
    readonly hyperlink: RunLook,
  ) {
    this.#paragraphs.set('Normal', {
      id: 'Normal',
      name: 'Normal',
      outlineLevel: undefined,
      paragraph: {},
      run: this.base,
    });
  }

  /** The style of a paragraph, and how the paragraph differs from it. */
  paragraph(paragraph: FlowParagraph): {
    readonly style: StyleDefinition;
    readonly own: Partial<ParagraphLook>;
  } {
    const { id, name, outlineLevel } = styleName(paragraph);
    const { background, element } = paragraph;
    const look = paragraphLook(paragraph);
    const known = this.#paragraphs.get(id);
    if (known) return { style: known, own: difference({ indent: NO_INDENT, ...look }, withIndent(known)) };
    const style = {
      id,
      name,
      outlineLevel,
      paragraph: look,
      run: runLook(element.style, element.language, background),
    };
    this.#paragraphs.set(id, style);
    return { style, own: {} };
  }

  /** A character style by the name of a part, in the looks of its first text. */
  character(name: string, run: RunLook): string {
    const id = name.replaceAll(' ', '');
    if (!this.#characters.has(id))
      this.#characters.set(id, { id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, run });
    return id;
  }

  /** How text looks that nothing is said about. */
  get base(): RunLook {
    return runLook(this.body.style, this.body.language, undefined);
  }

  get paragraphStyles(): IParagraphStyleOptions[] {
    return Array.from(this.#paragraphs.values(), ({ id, name, outlineLevel, paragraph, run }) => {
      const { bidirectional: _direction, ...own } = paragraph;
      return {
        id,
        name,
        ...(id !== 'Normal' && { basedOn: 'Normal' }),
        ...(outlineLevel !== undefined && { next: 'Normal' }),
        quickFormat: true,
        run: difference(run, this.base),
        paragraph: { ...own, ...(outlineLevel !== undefined && { outlineLevel }) },
      };
    });
  }

  get characterStyles(): ICharacterStyleOptions[] {
    const hyperlink = {
      id: 'Hyperlink',
      name: 'Hyperlink',
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: this.hyperlink,
    };
    return [hyperlink, ...this.#characters.values()];
  }
}

/** Where a style is indented, a paragraph without says so. */
const NO_INDENT = { left: 0, firstLine: 0 };
const withIndent = ({ paragraph }: StyleDefinition): ParagraphLook => ({ indent: NO_INDENT, ...paragraph });

function styleName({
  element,
  marker,
}: FlowParagraph): Pick<StyleDefinition, 'id' | 'name' | 'outlineLevel'> {
  const [, level] = /^h([1-6])$/.exec(element.name) ?? [];
  if (level) return { id: `Heading${level}`, name: `heading ${level}`, outlineLevel: Number(level) - 1 };
  const kind = marker && (marker.kind === 'bullet' ? 'Bullet' : 'Number');
  if (kind) return { id: `List${kind}`, name: `List ${kind}`, outlineLevel: undefined };
  const [part] = element.classes.filter((name) => name.startsWith('resume-') && name !== 'resume-rich-text');
  const name = part === undefined ? 'Normal' : partName(part);
  return { id: name.replaceAll(' ', ''), name, outlineLevel: undefined };
}

/** `resume-timeline-meta` as `Timeline Meta`. */
export const partName = (part: string): string =>
  part
    .replace(/^resume-/, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
