import type { BlockText, InlineNode } from '@resume/schema/view';

/** The characters of a prepared text, without its markup. */
export function plainText(text: BlockText): string {
  if (typeof text === 'string') return text;
  if ('children' in text) return text.children.map(inlineText).join('');
  return text.blocks
    .flatMap((block) =>
      typeof block === 'object' && 'items' in block ? block.items.map(plainText) : [plainText(block)],
    )
    .join(' ');
}

function inlineText(node: InlineNode): string {
  if (typeof node === 'string') return node;
  return node.type === 'break' ? ' ' : node.children.map(inlineText).join('');
}
