import type { HtmlText, MutableElement } from './node.js';

type Node = MutableElement | HtmlText;

const ROWS = ['tr', 'td', 'th'];

/** What may stand in an element of a table that holds no content of its own. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  table: ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', ...ROWS],
  thead: ROWS,
  tbody: ROWS,
  tfoot: ROWS,
  tr: ['td', 'th'],
};

/** Moves what stands in a table, and in none of its cells or its caption, before the table, as the parser of HTML does. */
export function moveLooseContent(element: MutableElement): void {
  element.children = element.children.flatMap((child): Node[] => {
    if (child.kind === 'text') return [child];
    moveLooseContent(child);
    const loose = child.name === 'table' ? takeLoose(child) : [];
    for (const node of loose) if (node.kind === 'element') node.parent = element;
    return [...loose, child];
  });
}

/** Takes the loose content out of a table, its groups and its rows. */
function takeLoose(element: MutableElement): readonly Node[] {
  const members = MEMBERS[element.name];
  if (!members) return [];
  const loose: Node[] = [];
  element.children = element.children.filter((child) => {
    if (child.kind === 'text') {
      if (!/\S/.test(child.text)) return true;
      loose.push(child);
      return false;
    }
    const isMember = members.includes(child.name);
    loose.push(...(isMember ? takeLoose(child) : [child]));
    return isMember;
  });
  return loose;
}
