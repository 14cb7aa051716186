import type { InlineNode, Text } from '@resume/schema/view';

/** The characters of a prepared text, without its markup. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.children.map(inlineText).join('');
}

const inlineText = (node: InlineNode): string =>
  typeof node === 'string' ? node : node.children.map(inlineText).join('');

/** The language a text says it is in. */
export const langOf = (text: Text): string | undefined => (typeof text === 'string' ? undefined : text.lang);
