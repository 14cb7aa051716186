import { Fragment, type ReactNode } from 'react';

/** Renders prepared items in order. They never move, so their place is their identity, and equal items may repeat. */
export function each<Item>(
  items: readonly Item[],
  render: (item: Item, index: number) => ReactNode,
): ReactNode {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{render(item, index)}</Fragment>
  ));
}
