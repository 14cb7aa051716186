import { formatPath, parsePath } from '../diagnostics/diagnostic.js';
import { isMap } from '../schema-walk.js';
import { type BlockText, isTextList } from '../text/nodes.js';
import type { MarkedTexts } from './marked-texts.js';

/** A prepared text as an object, so that it differs from other strings of a view. */
export function asTextObject<Prepared extends BlockText>(text: Prepared): Prepared {
  return objectOf(text) as Prepared;
}

function objectOf(text: BlockText): BlockText {
  if (typeof text === 'string') return { children: [text] };
  if (!('blocks' in text)) return text;
  return {
    ...text,
    blocks: text.blocks.map((block) =>
      isTextList(block) ? { ...block, items: block.items.map(objectOf) } : block,
    ),
  };
}

/**
 * A part of a view in which each text and each object that holds texts has its source.
 *
 * @param marked the same part, prepared from the marked document, its texts as objects. Nothing of it gets into the view,
 *   so that marks change no view; where its form differs, that part has no sources.
 */
export function withSources<View>(
  view: View,
  marked: unknown,
  { pathsIn }: Pick<MarkedTexts, 'pathsIn'>,
): View {
  const merge = (part: unknown, other: unknown): unknown => {
    if (Array.isArray(part))
      return Array.isArray(other) && other.length === part.length
        ? part.map((item, i) => merge(item, other[i]))
        : part;
    if (!isMap(other)) return part;
    if ('children' in other || 'blocks' in other) return withSource(part, pathsIn(other)[0]);
    if (!isMap(part)) return part;
    const merged = Object.fromEntries(
      Object.entries(part).map(([key, child]) => [key, merge(child, other[key])]),
    );
    return withSource(merged, commonSource(pathsIn(other)));
  };
  return merge(view, marked) as View;
}

function withSource(part: unknown, source: string | undefined): unknown {
  if (source === undefined || part === '') return part;
  if (typeof part === 'string') return { children: [part], source };
  return isMap(part) ? { ...part, source } : part;
}

/** The innermost entry of the document that holds all of several texts; what is in no list is in its first key. */
function commonSource(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths.map(parsePath);
  if (first === undefined) return undefined;
  const isShared = (key: PropertyKey, i: number) => others.every((path) => path[i] === key);
  const differing = first.findIndex((key, i) => !isShared(key, i));
  const shared = differing < 0 ? first : first.slice(0, differing);
  const entry = shared.findLastIndex((key) => typeof key === 'number');
  return formatPath(shared.slice(0, entry < 0 ? 1 : entry + 1)) || undefined;
}
