import { bareAddress } from '../text/addresses.js';
import type { LocalizedText } from '../text/localized.js';
import { type InlineNode, isEmptyText, type Text } from '../text/nodes.js';
import type { PrepareContext } from './section.js';

/** A title, and where all of it leads. */
export interface TitleView {
  readonly title: Text;
  readonly url?: string;
}

/**
 * Prepares a title with the address it leads to. A link never stands within a link: where the title has links of its own,
 * the words around them lead to `url`, or its address is added where there are none, and the view has no `url`. A title
 * without words shows its address.
 */
export function prepareTitle(
  source: LocalizedText | undefined,
  url: string | undefined,
  { text }: Pick<PrepareContext, 'text'>,
  lang?: string,
): TitleView {
  if (url === undefined) return { title: text(source ?? '', lang) };
  return titleLeadingTo(url, text(source ?? '', lang, { autolinks: false }));
}

/** A prepared title with the address it leads to, as {@link prepareTitle} gives it. */
export function titleLeadingTo(url: string | undefined, title: Text): TitleView {
  if (url === undefined) return { title };
  if (isEmptyText(title)) return { title: bareAddress(url), url };
  if (typeof title === 'string') return { title, url };
  const children = withoutLinksTo(url, title.children);
  if (!hasLink(children)) return { title: { ...title, children }, url };
  const linked = linkRest(children, url);
  const address: InlineNode = { type: 'link', href: url, children: [bareAddress(url)] };
  const isReached = linksIn(linked).includes(url);
  return { title: { ...title, children: isReached ? linked : [...linked, ' (', address, ')'] } };
}

/** A text that leads to an address. */
export function linkTo(url: string | undefined, text: Text): Text {
  if (url === undefined) return text;
  const { children, ...language } = typeof text === 'string' ? { children: [text] } : text;
  return { ...language, children: [{ type: 'link', href: url, children }] };
}

const childrenOf = (node: InlineNode) =>
  typeof node === 'string' || node.type === 'break' ? [] : node.children;

function linksIn(nodes: readonly InlineNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    typeof node === 'object' && node.type === 'link' ? [node.href] : linksIn(childrenOf(node)),
  );
}

const hasLink = (nodes: readonly InlineNode[]) => linksIn(nodes).length > 0;

/** Nodes in which the words of links to `url` stand by themselves. */
function withoutLinksTo(url: string, nodes: readonly InlineNode[]): readonly InlineNode[] {
  return nodes.flatMap((node): readonly InlineNode[] => {
    if (typeof node === 'string' || node.type === 'break') return [node];
    if (node.type === 'link') return node.href === url ? node.children : [node];
    return [{ ...node, children: withoutLinksTo(url, node.children) }];
  });
}

/** White space before and behind the words of nodes, and the words between. */
function withoutOuterSpace(
  nodes: readonly InlineNode[],
): readonly [before: string, words: readonly InlineNode[], after: string] {
  const [first] = nodes;
  const before = typeof first === 'string' ? (/^\s*/.exec(first)?.[0] ?? '') : '';
  const started = before === '' ? nodes : [(first as string).slice(before.length), ...nodes.slice(1)];
  const last = started.at(-1);
  const words = typeof last === 'string' ? last.trimEnd() : '';
  const after = typeof last === 'string' ? last.slice(words.length) : '';
  const ended = after === '' ? started : [...started.slice(0, -1), words];
  return [before, ended.filter((node) => node !== ''), after];
}

/** Nodes in which everything that is no link leads to `url`; white space alone leads nowhere. */
function linkRest(nodes: readonly InlineNode[], url: string): readonly InlineNode[] {
  const linked: InlineNode[] = [];
  let rest: InlineNode[] = [];
  const flush = () => {
    const [before, words, after] = withoutOuterSpace(rest);
    if (before !== '') linked.push(before);
    if (words.length > 0) linked.push({ type: 'link', href: url, children: words });
    if (after !== '') linked.push(after);
    rest = [];
  };
  for (const node of nodes) {
    if (!hasLink([node])) {
      rest.push(node);
      continue;
    }
    flush();
    if (typeof node === 'string' || node.type === 'break' || node.type === 'link') linked.push(node);
    else linked.push({ ...node, children: linkRest(node.children, url) });
  }
  flush();
  return linked;
}
