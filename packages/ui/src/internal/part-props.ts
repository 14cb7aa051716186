import type { ForwardedRef, ReactNode } from 'react';
import { classNames } from './class-names.js';

/**
 * What the element of a part gets: the caller's props but the component's `own`, the part's class before theirs, and the
 * ref. Written name by name: objects spread from others are slow to read, and a long list takes two to three times as long.
 */
export function partProps<
  Props extends { className?: string | undefined; children?: ReactNode },
  Node,
  Own extends keyof Props = never,
>(
  part: string,
  props: Props,
  ref: ForwardedRef<Node>,
  own?: Own,
): Omit<Props, Own> & { ref?: ForwardedRef<Node> } {
  const given: Record<string, unknown> = {
    className: classNames(part, props.className),
    children: props.children,
  };
  for (const name in props)
    if (name !== 'className' && name !== 'children' && name !== (own as string)) given[name] = props[name];
  if (ref !== null) given.ref = ref;
  return given as Omit<Props, Own> & { ref?: ForwardedRef<Node> };
}
