import { reading } from './open-pdf.js';

/** A file that travels in a PDF. */
export interface AttachedFile {
  readonly name: string;
  /** Its bytes, or nothing where the PDF is damaged and has lost them. */
  readonly data: Uint8Array | undefined;
}

/** A node of the structure tree of a page. */
export interface StructureTree {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly StructureTree[];
}

/** What a reader finds in a PDF. */
export interface PdfReport {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly lang: string | undefined;
  /** Whether it says that it is tagged. */
  readonly tagged: boolean;
  readonly attachments: readonly string[];
  readonly pages: readonly {
    /** In the order in which it is painted, a line a line. */
    readonly text: string;
    readonly links: readonly string[];
    readonly structure: StructureTree | undefined;
  }[];
}

/**
 * Gives back the files attached to a PDF, byte by byte: `resume.json` where `renderPdf` was given its source.
 *
 * @throws {PdfError} for bytes that are no PDF, or hold more than 512 MB once decompressed
 */
export function extractFiles(pdf: Uint8Array): Promise<readonly AttachedFile[]> {
  return reading(pdf, async (document) => {
    const attachments: Record<string, { filename: string; content: Uint8Array | null }> =
      (await document.getAttachments()) ?? {};
    return Object.values(attachments).map(({ filename, content }) => ({
      name: filename,
      data: content ?? undefined,
    }));
  });
}

/**
 * Reads a PDF as an independent reader does (pdf.js): its text, links and structure, page by page.
 *
 * @throws {PdfError} for bytes that are no PDF, or hold more than 512 MB once decompressed
 */
export function inspectPdf(pdf: Uint8Array): Promise<PdfReport> {
  return reading(pdf, async (document) => {
    const { info } = (await document.getMetadata()) as unknown as {
      info: Record<string, string | undefined>;
    };
    const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    const pages: PdfReport['pages'][number][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const annotations: { url?: string }[] = await page.getAnnotations();
      const tree = (await page.getStructTree()) as PdfjsNode | null;
      pages.push({
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        links: annotations.flatMap(({ url }) => url ?? []),
        structure: tree ? structureOf(tree) : undefined,
      });
      page.cleanup();
    }
    return {
      title: info.Title,
      author: info.Author,
      lang: info.Language,
      tagged: mark?.Marked === true,
      attachments: Object.keys((await document.getAttachments()) ?? {}),
      pages,
    };
  });
}

interface PdfjsNode {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly (PdfjsNode | { readonly type: string })[];
}

const structureOf = ({ alt, children, lang, role }: PdfjsNode): StructureTree => ({
  role,
  ...(lang && { lang }),
  ...(alt && { alt }),
  children: children.filter((child): child is PdfjsNode => 'role' in child).map(structureOf),
});
