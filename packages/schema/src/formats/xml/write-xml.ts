import { withoutControls } from '../../text/control-characters.js';

/** An element to write: its name, attributes where there are some, and its content. One without content is left out. */
export type XmlNode =
  | readonly [name: string, content: XmlContent]
  | readonly [name: string, attributes: Readonly<Record<string, string>>, content: XmlContent]
  | undefined;

/** A text, elements, or `true` for an element that stands without content. */
type XmlContent = string | readonly XmlNode[] | true | undefined;

const escapeXml = (text: string) =>
  withoutControls(text)
    // Characters that XML has not in any form.
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** Writes an element as an XML file. Elements without content are left out, but for the root. */
export const writeXml = (root: Exclude<XmlNode, undefined>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root, '')}`;

function writeNode(node: Exclude<XmlNode, undefined>, indent: string): string {
  const [name, attributes, content] = node.length === 3 ? node : [node[0], {}, node[1]];
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`;
  const children = content === true ? [] : (content ?? []).filter(hasContent);
  if (children.length === 0) return `${start}/>\n`;
  const inner = children.map((child) => writeNode(child, `${indent}  `));
  return `${start}>\n${inner.join('')}${indent}</${name}>\n`;
}

function hasContent(node: XmlNode): node is Exclude<XmlNode, undefined> {
  const content = node?.at(-1) as XmlContent;
  return typeof content === 'object' ? content.some(hasContent) : Boolean(content);
}
