import type { StyledElement } from '@resume/css';

export interface Description {
  readonly label: StyledElement | undefined;
  readonly texts: readonly StyledElement[];
}

/** The labels of a description list, each with the texts after it. */
export function descriptionsOf(list: StyledElement): readonly Description[] {
  const groups: { label: StyledElement | undefined; texts: StyledElement[] }[] = [];
  const read = (parent: StyledElement) => {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue;
      if (child.name === 'dt') groups.push({ label: child, texts: [] });
      else if (child.name === 'dd') {
        if (groups.length === 0) groups.push({ label: undefined, texts: [] });
        groups.at(-1)?.texts.push(child);
      } else read(child);
    }
  };
  read(list);
  return groups;
}
